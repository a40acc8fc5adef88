/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Answer Is</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The answer is one of the codes. Without an agency the one of the loop is meant.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.AnswerIs#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.AnswerIs#getItem <em>Item</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.AnswerIs#getAgency <em>Agency</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.AnswerIs#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.AnswerIs#getUnanswered <em>Unanswered</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getAnswerIs()
 * @model
 * @generated
 */
public interface AnswerIs extends Condition {
	/**
	 * Returns the value of the '<em><b>Question</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Question</em>' reference.
	 * @see #setQuestion(Question)
	 * @see org.ketenspiegel.model.study.StudyPackage#getAnswerIs_Question()
	 * @model required="true"
	 * @generated
	 */
	Question getQuestion();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.AnswerIs#getQuestion <em>Question</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' reference.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(Question value);

	/**
	 * Returns the value of the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Item</em>' reference.
	 * @see #setItem(Item)
	 * @see org.ketenspiegel.model.study.StudyPackage#getAnswerIs_Item()
	 * @model
	 * @generated
	 */
	Item getItem();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.AnswerIs#getItem <em>Item</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' reference.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(Item value);

	/**
	 * Returns the value of the '<em><b>Agency</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Agency</em>' reference.
	 * @see #setAgency(Agency)
	 * @see org.ketenspiegel.model.study.StudyPackage#getAnswerIs_Agency()
	 * @model
	 * @generated
	 */
	Agency getAgency();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.AnswerIs#getAgency <em>Agency</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agency</em>' reference.
	 * @see #getAgency()
	 * @generated
	 */
	void setAgency(Agency value);

	/**
	 * Returns the value of the '<em><b>Codes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Integer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Codes</em>' attribute list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getAnswerIs_Codes()
	 * @model
	 * @generated
	 */
	EList<Integer> getCodes();

	/**
	 * Returns the value of the '<em><b>Unanswered</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ketenspiegel.model.study.Unanswered}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether an unanswered question leaves the route open (the default) or closes it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unanswered</em>' attribute.
	 * @see org.ketenspiegel.model.study.Unanswered
	 * @see #setUnanswered(Unanswered)
	 * @see org.ketenspiegel.model.study.StudyPackage#getAnswerIs_Unanswered()
	 * @model
	 * @generated
	 */
	Unanswered getUnanswered();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.AnswerIs#getUnanswered <em>Unanswered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unanswered</em>' attribute.
	 * @see org.ketenspiegel.model.study.Unanswered
	 * @see #getUnanswered()
	 * @generated
	 */
	void setUnanswered(Unanswered value);

} // AnswerIs
