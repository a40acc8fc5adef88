/**
 */
package org.ketenspiegel.model.study;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Answer Names Agency</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The answer is a category that names the agency of the loop.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.AnswerNamesAgency#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.AnswerNamesAgency#getUnanswered <em>Unanswered</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getAnswerNamesAgency()
 * @model
 * @generated
 */
public interface AnswerNamesAgency extends Condition {
	/**
	 * Returns the value of the '<em><b>Question</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Question</em>' reference.
	 * @see #setQuestion(ScaledQuestion)
	 * @see org.ketenspiegel.model.study.StudyPackage#getAnswerNamesAgency_Question()
	 * @model required="true"
	 * @generated
	 */
	ScaledQuestion getQuestion();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.AnswerNamesAgency#getQuestion <em>Question</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' reference.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(ScaledQuestion value);

	/**
	 * Returns the value of the '<em><b>Unanswered</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ketenspiegel.model.study.Unanswered}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unanswered</em>' attribute.
	 * @see org.ketenspiegel.model.study.Unanswered
	 * @see #setUnanswered(Unanswered)
	 * @see org.ketenspiegel.model.study.StudyPackage#getAnswerNamesAgency_Unanswered()
	 * @model
	 * @generated
	 */
	Unanswered getUnanswered();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.AnswerNamesAgency#getUnanswered <em>Unanswered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unanswered</em>' attribute.
	 * @see org.ketenspiegel.model.study.Unanswered
	 * @see #getUnanswered()
	 * @generated
	 */
	void setUnanswered(Unanswered value);

} // AnswerNamesAgency
