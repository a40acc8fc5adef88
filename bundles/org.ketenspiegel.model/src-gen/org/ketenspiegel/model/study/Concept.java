/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Concept</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is measured. A concept with parts is a dimension.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.Concept#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Concept#getParts <em>Parts</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getConcept()
 * @model
 * @generated
 */
public interface Concept extends Named {
	/**
	 * Returns the value of the '<em><b>Definition</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Definition</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getConcept_Definition()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getDefinition();

	/**
	 * Returns the value of the '<em><b>Parts</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Concept}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parts</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getConcept_Parts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Concept> getParts();

} // Concept
