/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Research Question</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the commissioner asked.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.ResearchQuestion#getText <em>Text</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.ResearchQuestion#getParts <em>Parts</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getResearchQuestion()
 * @model
 * @generated
 */
public interface ResearchQuestion extends Identified {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getResearchQuestion_Text()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getText();

	/**
	 * Returns the value of the '<em><b>Parts</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.ResearchQuestion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parts</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getResearchQuestion_Parts()
	 * @model containment="true"
	 * @generated
	 */
	EList<ResearchQuestion> getParts();

} // ResearchQuestion
