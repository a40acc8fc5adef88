/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of a chapter.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.Block#getHeading <em>Heading</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Block#getAnswers <em>Answers</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getBlock()
 * @model abstract="true"
 * @generated
 */
public interface Block extends Identified {
	/**
	 * Returns the value of the '<em><b>Heading</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Heading</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getBlock_Heading()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getHeading();

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.ResearchQuestion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The research questions it answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getBlock_Answers()
	 * @model
	 * @generated
	 */
	EList<ResearchQuestion> getAnswers();

} // Block
