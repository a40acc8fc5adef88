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
import org.eclipse.emf.ecore.util.InternalEList;

import org.ketenspiegel.model.study.NumberQuestion;
import org.ketenspiegel.model.study.StudyPackage;
import org.ketenspiegel.model.study.Translation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Number Question</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.impl.NumberQuestionImpl#getLeast <em>Least</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.NumberQuestionImpl#getMost <em>Most</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.NumberQuestionImpl#getUnit <em>Unit</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NumberQuestionImpl extends QuestionImpl implements NumberQuestion {
	/**
	 * The default value of the '{@link #getLeast() <em>Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeast()
	 * @generated
	 * @ordered
	 */
	protected static final double LEAST_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLeast() <em>Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeast()
	 * @generated
	 * @ordered
	 */
	protected double least = LEAST_EDEFAULT;

	/**
	 * This is true if the Least attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean leastESet;

	/**
	 * The default value of the '{@link #getMost() <em>Most</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMost()
	 * @generated
	 * @ordered
	 */
	protected static final double MOST_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMost() <em>Most</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMost()
	 * @generated
	 * @ordered
	 */
	protected double most = MOST_EDEFAULT;

	/**
	 * This is true if the Most attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean mostESet;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected EList<Translation> unit;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NumberQuestionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.NUMBER_QUESTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLeast() {
		return least;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeast(double newLeast) {
		double oldLeast = least;
		least = newLeast;
		boolean oldLeastESet = leastESet;
		leastESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.NUMBER_QUESTION__LEAST, oldLeast, least, !oldLeastESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetLeast() {
		double oldLeast = least;
		boolean oldLeastESet = leastESet;
		least = LEAST_EDEFAULT;
		leastESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, StudyPackage.NUMBER_QUESTION__LEAST, oldLeast, LEAST_EDEFAULT, oldLeastESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetLeast() {
		return leastESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMost() {
		return most;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMost(double newMost) {
		double oldMost = most;
		most = newMost;
		boolean oldMostESet = mostESet;
		mostESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.NUMBER_QUESTION__MOST, oldMost, most, !oldMostESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMost() {
		double oldMost = most;
		boolean oldMostESet = mostESet;
		most = MOST_EDEFAULT;
		mostESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, StudyPackage.NUMBER_QUESTION__MOST, oldMost, MOST_EDEFAULT, oldMostESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMost() {
		return mostESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Translation> getUnit() {
		if (unit == null) {
			unit = new EObjectContainmentEList<Translation>(Translation.class, this, StudyPackage.NUMBER_QUESTION__UNIT);
		}
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.NUMBER_QUESTION__UNIT:
				return ((InternalEList<?>)getUnit()).basicRemove(otherEnd, msgs);
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
			case StudyPackage.NUMBER_QUESTION__LEAST:
				return getLeast();
			case StudyPackage.NUMBER_QUESTION__MOST:
				return getMost();
			case StudyPackage.NUMBER_QUESTION__UNIT:
				return getUnit();
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
			case StudyPackage.NUMBER_QUESTION__LEAST:
				setLeast((Double)newValue);
				return;
			case StudyPackage.NUMBER_QUESTION__MOST:
				setMost((Double)newValue);
				return;
			case StudyPackage.NUMBER_QUESTION__UNIT:
				getUnit().clear();
				getUnit().addAll((Collection<? extends Translation>)newValue);
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
			case StudyPackage.NUMBER_QUESTION__LEAST:
				unsetLeast();
				return;
			case StudyPackage.NUMBER_QUESTION__MOST:
				unsetMost();
				return;
			case StudyPackage.NUMBER_QUESTION__UNIT:
				getUnit().clear();
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
			case StudyPackage.NUMBER_QUESTION__LEAST:
				return isSetLeast();
			case StudyPackage.NUMBER_QUESTION__MOST:
				return isSetMost();
			case StudyPackage.NUMBER_QUESTION__UNIT:
				return unit != null && !unit.isEmpty();
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
		result.append(" (least: ");
		if (leastESet) result.append(least); else result.append("<unset>");
		result.append(", most: ");
		if (mostESet) result.append(most); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //NumberQuestionImpl
