/**
 */
package org.ketenspiegel.model.study.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ketenspiegel.model.study.Comparison;
import org.ketenspiegel.model.study.NumberIs;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.StudyPackage;
import org.ketenspiegel.model.study.Unanswered;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Number Is</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.impl.NumberIsImpl#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.NumberIsImpl#getComparison <em>Comparison</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.NumberIsImpl#getBound <em>Bound</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.NumberIsImpl#getUnanswered <em>Unanswered</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NumberIsImpl extends ConditionImpl implements NumberIs {
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
	 * The default value of the '{@link #getComparison() <em>Comparison</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComparison()
	 * @generated
	 * @ordered
	 */
	protected static final Comparison COMPARISON_EDEFAULT = Comparison.LESS;

	/**
	 * The cached value of the '{@link #getComparison() <em>Comparison</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComparison()
	 * @generated
	 * @ordered
	 */
	protected Comparison comparison = COMPARISON_EDEFAULT;

	/**
	 * The default value of the '{@link #getBound() <em>Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBound()
	 * @generated
	 * @ordered
	 */
	protected static final double BOUND_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getBound() <em>Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBound()
	 * @generated
	 * @ordered
	 */
	protected double bound = BOUND_EDEFAULT;

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
	protected NumberIsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.NUMBER_IS;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.NUMBER_IS__QUESTION, oldQuestion, question));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.NUMBER_IS__QUESTION, oldQuestion, question));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Comparison getComparison() {
		return comparison;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComparison(Comparison newComparison) {
		Comparison oldComparison = comparison;
		comparison = newComparison == null ? COMPARISON_EDEFAULT : newComparison;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.NUMBER_IS__COMPARISON, oldComparison, comparison));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBound() {
		return bound;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBound(double newBound) {
		double oldBound = bound;
		bound = newBound;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.NUMBER_IS__BOUND, oldBound, bound));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.NUMBER_IS__UNANSWERED, oldUnanswered, unanswered));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.NUMBER_IS__QUESTION:
				if (resolve) return getQuestion();
				return basicGetQuestion();
			case StudyPackage.NUMBER_IS__COMPARISON:
				return getComparison();
			case StudyPackage.NUMBER_IS__BOUND:
				return getBound();
			case StudyPackage.NUMBER_IS__UNANSWERED:
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
			case StudyPackage.NUMBER_IS__QUESTION:
				setQuestion((Question)newValue);
				return;
			case StudyPackage.NUMBER_IS__COMPARISON:
				setComparison((Comparison)newValue);
				return;
			case StudyPackage.NUMBER_IS__BOUND:
				setBound((Double)newValue);
				return;
			case StudyPackage.NUMBER_IS__UNANSWERED:
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
			case StudyPackage.NUMBER_IS__QUESTION:
				setQuestion((Question)null);
				return;
			case StudyPackage.NUMBER_IS__COMPARISON:
				setComparison(COMPARISON_EDEFAULT);
				return;
			case StudyPackage.NUMBER_IS__BOUND:
				setBound(BOUND_EDEFAULT);
				return;
			case StudyPackage.NUMBER_IS__UNANSWERED:
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
			case StudyPackage.NUMBER_IS__QUESTION:
				return question != null;
			case StudyPackage.NUMBER_IS__COMPARISON:
				return comparison != COMPARISON_EDEFAULT;
			case StudyPackage.NUMBER_IS__BOUND:
				return bound != BOUND_EDEFAULT;
			case StudyPackage.NUMBER_IS__UNANSWERED:
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
		result.append(" (comparison: ");
		result.append(comparison);
		result.append(", bound: ");
		result.append(bound);
		result.append(", unanswered: ");
		result.append(unanswered);
		result.append(')');
		return result.toString();
	}

} //NumberIsImpl
