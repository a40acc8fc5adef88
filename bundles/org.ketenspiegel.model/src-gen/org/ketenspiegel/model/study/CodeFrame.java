/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Code Frame</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What answers in words are coded with. The codings themselves are a file beside the answers, not part of the model.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.CodeFrame#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.CodeFrame#getCodes <em>Codes</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getCodeFrame()
 * @model
 * @generated
 */
public interface CodeFrame extends Named {
	/**
	 * Returns the value of the '<em><b>Questions</b></em>' reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.OpenText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The questions whose answers are coded with it, in every version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Questions</em>' reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getCodeFrame_Questions()
	 * @model
	 * @generated
	 */
	EList<OpenText> getQuestions();

	/**
	 * Returns the value of the '<em><b>Codes</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.AnswerCode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Codes</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getCodeFrame_Codes()
	 * @model containment="true"
	 * @generated
	 */
	EList<AnswerCode> getCodes();

} // CodeFrame
