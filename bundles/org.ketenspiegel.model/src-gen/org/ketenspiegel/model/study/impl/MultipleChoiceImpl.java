/**
 */
package org.ketenspiegel.model.study.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ketenspiegel.model.study.MultipleChoice;
import org.ketenspiegel.model.study.StudyPackage;
import org.ketenspiegel.model.study.Tone;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Multiple Choice</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.impl.MultipleChoiceImpl#getAtMost <em>At Most</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.MultipleChoiceImpl#getTone <em>Tone</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MultipleChoiceImpl extends ScaledQuestionImpl implements MultipleChoice {
	/**
	 * The default value of the '{@link #getAtMost() <em>At Most</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtMost()
	 * @generated
	 * @ordered
	 */
	protected static final int AT_MOST_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAtMost() <em>At Most</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtMost()
	 * @generated
	 * @ordered
	 */
	protected int atMost = AT_MOST_EDEFAULT;

	/**
	 * The default value of the '{@link #getTone() <em>Tone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTone()
	 * @generated
	 * @ordered
	 */
	protected static final Tone TONE_EDEFAULT = Tone.NONE;

	/**
	 * The cached value of the '{@link #getTone() <em>Tone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTone()
	 * @generated
	 * @ordered
	 */
	protected Tone tone = TONE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MultipleChoiceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.MULTIPLE_CHOICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAtMost() {
		return atMost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAtMost(int newAtMost) {
		int oldAtMost = atMost;
		atMost = newAtMost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.MULTIPLE_CHOICE__AT_MOST, oldAtMost, atMost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tone getTone() {
		return tone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTone(Tone newTone) {
		Tone oldTone = tone;
		tone = newTone == null ? TONE_EDEFAULT : newTone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.MULTIPLE_CHOICE__TONE, oldTone, tone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.MULTIPLE_CHOICE__AT_MOST:
				return getAtMost();
			case StudyPackage.MULTIPLE_CHOICE__TONE:
				return getTone();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StudyPackage.MULTIPLE_CHOICE__AT_MOST:
				setAtMost((Integer)newValue);
				return;
			case StudyPackage.MULTIPLE_CHOICE__TONE:
				setTone((Tone)newValue);
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
			case StudyPackage.MULTIPLE_CHOICE__AT_MOST:
				setAtMost(AT_MOST_EDEFAULT);
				return;
			case StudyPackage.MULTIPLE_CHOICE__TONE:
				setTone(TONE_EDEFAULT);
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
			case StudyPackage.MULTIPLE_CHOICE__AT_MOST:
				return atMost != AT_MOST_EDEFAULT;
			case StudyPackage.MULTIPLE_CHOICE__TONE:
				return tone != TONE_EDEFAULT;
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
		result.append(" (atMost: ");
		result.append(atMost);
		result.append(", tone: ");
		result.append(tone);
		result.append(')');
		return result.toString();
	}

} //MultipleChoiceImpl
