/**
 */
package org.ketenspiegel.model.study.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ketenspiegel.model.study.AnswerNamesAgency;
import org.ketenspiegel.model.study.ScaledQuestion;
import org.ketenspiegel.model.study.StudyPackage;
import org.ketenspiegel.model.study.Unanswered;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Answer Names Agency</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.impl.AnswerNamesAgencyImpl#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.AnswerNamesAgencyImpl#getUnanswered <em>Unanswered</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AnswerNamesAgencyImpl extends ConditionImpl implements AnswerNamesAgency {
	/**
	 * The cached value of the '{@link #getQuestion() <em>Question</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestion()
	 * @generated
	 * @ordered
	 */
	protected ScaledQuestion question;

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
	protected AnswerNamesAgencyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.ANSWER_NAMES_AGENCY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScaledQuestion getQuestion() {
		if (question != null && question.eIsProxy()) {
			InternalEObject oldQuestion = (InternalEObject)question;
			question = (ScaledQuestion)eResolveProxy(oldQuestion);
			if (question != oldQuestion) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.ANSWER_NAMES_AGENCY__QUESTION, oldQuestion, question));
			}
		}
		return question;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ScaledQuestion basicGetQuestion() {
		return question;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuestion(ScaledQuestion newQuestion) {
		ScaledQuestion oldQuestion = question;
		question = newQuestion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ANSWER_NAMES_AGENCY__QUESTION, oldQuestion, question));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ANSWER_NAMES_AGENCY__UNANSWERED, oldUnanswered, unanswered));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.ANSWER_NAMES_AGENCY__QUESTION:
				if (resolve) return getQuestion();
				return basicGetQuestion();
			case StudyPackage.ANSWER_NAMES_AGENCY__UNANSWERED:
				return getUnanswered();
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
			case StudyPackage.ANSWER_NAMES_AGENCY__QUESTION:
				setQuestion((ScaledQuestion)newValue);
				return;
			case StudyPackage.ANSWER_NAMES_AGENCY__UNANSWERED:
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
			case StudyPackage.ANSWER_NAMES_AGENCY__QUESTION:
				setQuestion((ScaledQuestion)null);
				return;
			case StudyPackage.ANSWER_NAMES_AGENCY__UNANSWERED:
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
			case StudyPackage.ANSWER_NAMES_AGENCY__QUESTION:
				return question != null;
			case StudyPackage.ANSWER_NAMES_AGENCY__UNANSWERED:
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
		result.append(" (unanswered: ");
		result.append(unanswered);
		result.append(')');
		return result.toString();
	}

} //AnswerNamesAgencyImpl
