/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Definitions Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The definitions of the concepts.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.DefinitionsBlock#getConcepts <em>Concepts</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getDefinitionsBlock()
 * @model
 * @generated
 */
public interface DefinitionsBlock extends Block {
	/**
	 * Returns the value of the '<em><b>Concepts</b></em>' reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Concept}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Concepts</em>' reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getDefinitionsBlock_Concepts()
	 * @model
	 * @generated
	 */
	EList<Concept> getConcepts();

} // DefinitionsBlock
