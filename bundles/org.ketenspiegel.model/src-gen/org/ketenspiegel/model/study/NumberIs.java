/**
 */
package org.ketenspiegel.model.study;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Number Is</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The number compares so with a bound.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.NumberIs#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.NumberIs#getComparison <em>Comparison</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.NumberIs#getBound <em>Bound</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.NumberIs#getUnanswered <em>Unanswered</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getNumberIs()
 * @model
 * @generated
 */
public interface NumberIs extends Condition {
	/**
	 * Returns the value of the '<em><b>Question</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Question</em>' reference.
	 * @see #setQuestion(Question)
	 * @see org.ketenspiegel.model.study.StudyPackage#getNumberIs_Question()
	 * @model required="true"
	 * @generated
	 */
	Question getQuestion();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.NumberIs#getQuestion <em>Question</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' reference.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(Question value);

	/**
	 * Returns the value of the '<em><b>Comparison</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ketenspiegel.model.study.Comparison}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comparison</em>' attribute.
	 * @see org.ketenspiegel.model.study.Comparison
	 * @see #setComparison(Comparison)
	 * @see org.ketenspiegel.model.study.StudyPackage#getNumberIs_Comparison()
	 * @model
	 * @generated
	 */
	Comparison getComparison();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.NumberIs#getComparison <em>Comparison</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comparison</em>' attribute.
	 * @see org.ketenspiegel.model.study.Comparison
	 * @see #getComparison()
	 * @generated
	 */
	void setComparison(Comparison value);

	/**
	 * Returns the value of the '<em><b>Bound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bound</em>' attribute.
	 * @see #setBound(double)
	 * @see org.ketenspiegel.model.study.StudyPackage#getNumberIs_Bound()
	 * @model
	 * @generated
	 */
	double getBound();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.NumberIs#getBound <em>Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bound</em>' attribute.
	 * @see #getBound()
	 * @generated
	 */
	void setBound(double value);

	/**
	 * Returns the value of the '<em><b>Unanswered</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ketenspiegel.model.study.Unanswered}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unanswered</em>' attribute.
	 * @see org.ketenspiegel.model.study.Unanswered
	 * @see #setUnanswered(Unanswered)
	 * @see org.ketenspiegel.model.study.StudyPackage#getNumberIs_Unanswered()
	 * @model
	 * @generated
	 */
	Unanswered getUnanswered();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.NumberIs#getUnanswered <em>Unanswered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unanswered</em>' attribute.
	 * @see org.ketenspiegel.model.study.Unanswered
	 * @see #getUnanswered()
	 * @generated
	 */
	void setUnanswered(Unanswered value);

} // NumberIs
