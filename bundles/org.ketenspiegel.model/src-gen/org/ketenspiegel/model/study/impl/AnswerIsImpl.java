/**
 */
package org.ketenspiegel.model.study.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.ketenspiegel.model.study.Agency;
import org.ketenspiegel.model.study.AnswerIs;
import org.ketenspiegel.model.study.Item;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.StudyPackage;
import org.ketenspiegel.model.study.Unanswered;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Answer Is</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.impl.AnswerIsImpl#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.AnswerIsImpl#getItem <em>Item</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.AnswerIsImpl#getAgency <em>Agency</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.AnswerIsImpl#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.AnswerIsImpl#getUnanswered <em>Unanswered</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AnswerIsImpl extends ConditionImpl implements AnswerIs {
	/**
	 * The cached value of the '{@link #getQuestion() <em>Question</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestion()
	 * @generated
	 * @ordered
	 */
	protected Question question;

	/**
	 * The cached value of the '{@link #getItem() <em>Item</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItem()
	 * @generated
	 * @ordered
	 */
	protected Item item;

	/**
	 * The cached value of the '{@link #getAgency() <em>Agency</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgency()
	 * @generated
	 * @ordered
	 */
	protected Agency agency;

	/**
	 * The cached value of the '{@link #getCodes() <em>Codes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<Integer> codes;

	/**
	 * The default value of the '{@link #getUnanswered() <em>Unanswered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnanswered()
	 * @generated
	 * @ordered
	 */
	protected static final Unanswered UNANSWERED_EDEFAULT = Unanswered.OPEN;

	/**
	 * The cached value of the '{@link #getUnanswered() <em>Unanswered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnanswered()
	 * @generated
	 * @ordered
	 */
	protected Unanswered unanswered = UNANSWERED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AnswerIsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.ANSWER_IS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Question getQuestion() {
		if (question != null && question.eIsProxy()) {
			InternalEObject oldQuestion = (InternalEObject)question;
			question = (Question)eResolveProxy(oldQuestion);
			if (question != oldQuestion) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.ANSWER_IS__QUESTION, oldQuestion, question));
			}
		}
		return question;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Question basicGetQuestion() {
		return question;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuestion(Question newQuestion) {
		Question oldQuestion = question;
		question = newQuestion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ANSWER_IS__QUESTION, oldQuestion, question));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Item getItem() {
		if (item != null && item.eIsProxy()) {
			InternalEObject oldItem = (InternalEObject)item;
			item = (Item)eResolveProxy(oldItem);
			if (item != oldItem) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.ANSWER_IS__ITEM, oldItem, item));
			}
		}
		return item;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Item basicGetItem() {
		return item;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setItem(Item newItem) {
		Item oldItem = item;
		item = newItem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ANSWER_IS__ITEM, oldItem, item));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Agency getAgency() {
		if (agency != null && agency.eIsProxy()) {
			InternalEObject oldAgency = (InternalEObject)agency;
			agency = (Agency)eResolveProxy(oldAgency);
			if (agency != oldAgency) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.ANSWER_IS__AGENCY, oldAgency, agency));
			}
		}
		return agency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Agency basicGetAgency() {
		return agency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgency(Agency newAgency) {
		Agency oldAgency = agency;
		agency = newAgency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ANSWER_IS__AGENCY, oldAgency, agency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Integer> getCodes() {
		if (codes == null) {
			codes = new EDataTypeUniqueEList<Integer>(Integer.class, this, StudyPackage.ANSWER_IS__CODES);
		}
		return codes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Unanswered getUnanswered() {
		return unanswered;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnanswered(Unanswered newUnanswered) {
		Unanswered oldUnanswered = unanswered;
		unanswered = newUnanswered == null ? UNANSWERED_EDEFAULT : newUnanswered;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ANSWER_IS__UNANSWERED, oldUnanswered, unanswered));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.ANSWER_IS__QUESTION:
				if (resolve) return getQuestion();
				return basicGetQuestion();
			case StudyPackage.ANSWER_IS__ITEM:
				if (resolve) return getItem();
				return basicGetItem();
			case StudyPackage.ANSWER_IS__AGENCY:
				if (resolve) return getAgency();
				return basicGetAgency();
			case StudyPackage.ANSWER_IS__CODES:
				return getCodes();
			case StudyPackage.ANSWER_IS__UNANSWERED:
				return getUnanswered();
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
			case StudyPackage.ANSWER_IS__QUESTION:
				setQuestion((Question)newValue);
				return;
			case StudyPackage.ANSWER_IS__ITEM:
				setItem((Item)newValue);
				return;
			case StudyPackage.ANSWER_IS__AGENCY:
				setAgency((Agency)newValue);
				return;
			case StudyPackage.ANSWER_IS__CODES:
				getCodes().clear();
				getCodes().addAll((Collection<? extends Integer>)newValue);
				return;
			case StudyPackage.ANSWER_IS__UNANSWERED:
				setUnanswered((Unanswered)newValue);
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
			case StudyPackage.ANSWER_IS__QUESTION:
				setQuestion((Question)null);
				return;
			case StudyPackage.ANSWER_IS__ITEM:
				setItem((Item)null);
				return;
			case StudyPackage.ANSWER_IS__AGENCY:
				setAgency((Agency)null);
				return;
			case StudyPackage.ANSWER_IS__CODES:
				getCodes().clear();
				return;
			case StudyPackage.ANSWER_IS__UNANSWERED:
				setUnanswered(UNANSWERED_EDEFAULT);
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
			case StudyPackage.ANSWER_IS__QUESTION:
				return question != null;
			case StudyPackage.ANSWER_IS__ITEM:
				return item != null;
			case StudyPackage.ANSWER_IS__AGENCY:
				return agency != null;
			case StudyPackage.ANSWER_IS__CODES:
				return codes != null && !codes.isEmpty();
			case StudyPackage.ANSWER_IS__UNANSWERED:
				return unanswered != UNANSWERED_EDEFAULT;
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
		result.append(" (codes: ");
		result.append(codes);
		result.append(", unanswered: ");
		result.append(unanswered);
		result.append(')');
		return result.toString();
	}

} //AnswerIsImpl
