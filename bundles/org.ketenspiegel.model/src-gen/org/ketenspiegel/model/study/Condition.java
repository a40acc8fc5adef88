/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Condition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Who is meant, as a tree.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.Condition#getWords <em>Words</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getCondition()
 * @model abstract="true"
 * @generated
 */
public interface Condition extends EObject {
	/**
	 * Returns the value of the '<em><b>Words</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who is meant, in words that follow 'asked of'; none: derived from the answers. {agency} stands for the agency of the loop.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Words</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getCondition_Words()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getWords();

} // Condition
