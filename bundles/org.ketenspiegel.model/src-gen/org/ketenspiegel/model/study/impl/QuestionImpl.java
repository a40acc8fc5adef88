/**
 */
package org.ketenspiegel.model.study.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.ketenspiegel.model.study.Agency;
import org.ketenspiegel.model.study.Concept;
import org.ketenspiegel.model.study.Condition;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.Role;
import org.ketenspiegel.model.study.ShareBase;
import org.ketenspiegel.model.study.StudyPackage;
import org.ketenspiegel.model.study.Translation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Question</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.impl.QuestionImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.QuestionImpl#getInstruction <em>Instruction</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.QuestionImpl#getConcept <em>Concept</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.QuestionImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.QuestionImpl#getBase <em>Base</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.QuestionImpl#getAgencies <em>Agencies</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.QuestionImpl#getUniverse <em>Universe</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.QuestionImpl#getMirrors <em>Mirrors</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class QuestionImpl extends NamedImpl implements Question {
	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected EList<Translation> text;

	/**
	 * The cached value of the '{@link #getInstruction() <em>Instruction</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstruction()
	 * @generated
	 * @ordered
	 */
	protected EList<Translation> instruction;

	/**
	 * The cached value of the '{@link #getConcept() <em>Concept</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConcept()
	 * @generated
	 * @ordered
	 */
	protected Concept concept;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final Role ROLE_EDEFAULT = Role.BACKGROUND;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected Role role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBase() <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBase()
	 * @generated
	 * @ordered
	 */
	protected static final ShareBase BASE_EDEFAULT = ShareBase.SUBSTANTIVE;

	/**
	 * The cached value of the '{@link #getBase() <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBase()
	 * @generated
	 * @ordered
	 */
	protected ShareBase base = BASE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAgencies() <em>Agencies</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgencies()
	 * @generated
	 * @ordered
	 */
	protected EList<Agency> agencies;

	/**
	 * The cached value of the '{@link #getUniverse() <em>Universe</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUniverse()
	 * @generated
	 * @ordered
	 */
	protected Condition universe;

	/**
	 * The cached value of the '{@link #getMirrors() <em>Mirrors</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMirrors()
	 * @generated
	 * @ordered
	 */
	protected Question mirrors;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected QuestionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.QUESTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Translation> getText() {
		if (text == null) {
			text = new EObjectContainmentEList<Translation>(Translation.class, this, StudyPackage.QUESTION__TEXT);
		}
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Translation> getInstruction() {
		if (instruction == null) {
			instruction = new EObjectContainmentEList<Translation>(Translation.class, this, StudyPackage.QUESTION__INSTRUCTION);
		}
		return instruction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Concept getConcept() {
		if (concept != null && concept.eIsProxy()) {
			InternalEObject oldConcept = (InternalEObject)concept;
			concept = (Concept)eResolveProxy(oldConcept);
			if (concept != oldConcept) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.QUESTION__CONCEPT, oldConcept, concept));
			}
		}
		return concept;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Concept basicGetConcept() {
		return concept;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConcept(Concept newConcept) {
		Concept oldConcept = concept;
		concept = newConcept;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.QUESTION__CONCEPT, oldConcept, concept));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(Role newRole) {
		Role oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.QUESTION__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ShareBase getBase() {
		return base;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBase(ShareBase newBase) {
		ShareBase oldBase = base;
		base = newBase == null ? BASE_EDEFAULT : newBase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.QUESTION__BASE, oldBase, base));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Agency> getAgencies() {
		if (agencies == null) {
			agencies = new EObjectResolvingEList<Agency>(Agency.class, this, StudyPackage.QUESTION__AGENCIES);
		}
		return agencies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Condition getUniverse() {
		return universe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetUniverse(Condition newUniverse, NotificationChain msgs) {
		Condition oldUniverse = universe;
		universe = newUniverse;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, StudyPackage.QUESTION__UNIVERSE, oldUniverse, newUniverse);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUniverse(Condition newUniverse) {
		if (newUniverse != universe) {
			NotificationChain msgs = null;
			if (universe != null)
				msgs = ((InternalEObject)universe).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - StudyPackage.QUESTION__UNIVERSE, null, msgs);
			if (newUniverse != null)
				msgs = ((InternalEObject)newUniverse).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - StudyPackage.QUESTION__UNIVERSE, null, msgs);
			msgs = basicSetUniverse(newUniverse, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.QUESTION__UNIVERSE, newUniverse, newUniverse));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Question getMirrors() {
		if (mirrors != null && mirrors.eIsProxy()) {
			InternalEObject oldMirrors = (InternalEObject)mirrors;
			mirrors = (Question)eResolveProxy(oldMirrors);
			if (mirrors != oldMirrors) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.QUESTION__MIRRORS, oldMirrors, mirrors));
			}
		}
		return mirrors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Question basicGetMirrors() {
		return mirrors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMirrors(Question newMirrors) {
		Question oldMirrors = mirrors;
		mirrors = newMirrors;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.QUESTION__MIRRORS, oldMirrors, mirrors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.QUESTION__TEXT:
				return ((InternalEList<?>)getText()).basicRemove(otherEnd, msgs);
			case StudyPackage.QUESTION__INSTRUCTION:
				return ((InternalEList<?>)getInstruction()).basicRemove(otherEnd, msgs);
			case StudyPackage.QUESTION__UNIVERSE:
				return basicSetUniverse(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.QUESTION__TEXT:
				return getText();
			case StudyPackage.QUESTION__INSTRUCTION:
				return getInstruction();
			case StudyPackage.QUESTION__CONCEPT:
				if (resolve) return getConcept();
				return basicGetConcept();
			case StudyPackage.QUESTION__ROLE:
				return getRole();
			case StudyPackage.QUESTION__BASE:
				return getBase();
			case StudyPackage.QUESTION__AGENCIES:
				return getAgencies();
			case StudyPackage.QUESTION__UNIVERSE:
				return getUniverse();
			case StudyPackage.QUESTION__MIRRORS:
				if (resolve) return getMirrors();
				return basicGetMirrors();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StudyPackage.QUESTION__TEXT:
				getText().clear();
				getText().addAll((Collection<? extends Translation>)newValue);
				return;
			case StudyPackage.QUESTION__INSTRUCTION:
				getInstruction().clear();
				getInstruction().addAll((Collection<? extends Translation>)newValue);
				return;
			case StudyPackage.QUESTION__CONCEPT:
				setConcept((Concept)newValue);
				return;
			case StudyPackage.QUESTION__ROLE:
				setRole((Role)newValue);
				return;
			case StudyPackage.QUESTION__BASE:
				setBase((ShareBase)newValue);
				return;
			case StudyPackage.QUESTION__AGENCIES:
				getAgencies().clear();
				getAgencies().addAll((Collection<? extends Agency>)newValue);
				return;
			case StudyPackage.QUESTION__UNIVERSE:
				setUniverse((Condition)newValue);
				return;
			case StudyPackage.QUESTION__MIRRORS:
				setMirrors((Question)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case StudyPackage.QUESTION__TEXT:
				getText().clear();
				return;
			case StudyPackage.QUESTION__INSTRUCTION:
				getInstruction().clear();
				return;
			case StudyPackage.QUESTION__CONCEPT:
				setConcept((Concept)null);
				return;
			case StudyPackage.QUESTION__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case StudyPackage.QUESTION__BASE:
				setBase(BASE_EDEFAULT);
				return;
			case StudyPackage.QUESTION__AGENCIES:
				getAgencies().clear();
				return;
			case StudyPackage.QUESTION__UNIVERSE:
				setUniverse((Condition)null);
				return;
			case StudyPackage.QUESTION__MIRRORS:
				setMirrors((Question)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case StudyPackage.QUESTION__TEXT:
				return text != null && !text.isEmpty();
			case StudyPackage.QUESTION__INSTRUCTION:
				return instruction != null && !instruction.isEmpty();
			case StudyPackage.QUESTION__CONCEPT:
				return concept != null;
			case StudyPackage.QUESTION__ROLE:
				return role != ROLE_EDEFAULT;
			case StudyPackage.QUESTION__BASE:
				return base != BASE_EDEFAULT;
			case StudyPackage.QUESTION__AGENCIES:
				return agencies != null && !agencies.isEmpty();
			case StudyPackage.QUESTION__UNIVERSE:
				return universe != null;
			case StudyPackage.QUESTION__MIRRORS:
				return mirrors != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (role: ");
		result.append(role);
		result.append(", base: ");
		result.append(base);
		result.append(')');
		return result.toString();
	}

} //QuestionImpl
