/**
 */
package org.ketenspiegel.model.study;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Single Choice</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One answer of several.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.SingleChoice#getCorrect <em>Correct</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getSingleChoice()
 * @model
 * @generated
 */
public interface SingleChoice extends ScaledQuestion {
	/**
	 * Returns the value of the '<em><b>Correct</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The right answer, of a knowledge question.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Correct</em>' reference.
	 * @see #setCorrect(Category)
	 * @see org.ketenspiegel.model.study.StudyPackage#getSingleChoice_Correct()
	 * @model
	 * @generated
	 */
	Category getCorrect();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.SingleChoice#getCorrect <em>Correct</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Correct</em>' reference.
	 * @see #getCorrect()
	 * @generated
	 */
	void setCorrect(Category value);

} // SingleChoice
