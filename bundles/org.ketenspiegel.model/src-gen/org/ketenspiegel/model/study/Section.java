/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of a questionnaire.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.Section#getIntro <em>Intro</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Section#getQuestions <em>Questions</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getSection()
 * @model
 * @generated
 */
public interface Section extends Named {
	/**
	 * Returns the value of the '<em><b>Intro</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Intro</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getSection_Intro()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getIntro();

	/**
	 * Returns the value of the '<em><b>Questions</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Question}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Questions</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getSection_Questions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Question> getQuestions();

} // Section
