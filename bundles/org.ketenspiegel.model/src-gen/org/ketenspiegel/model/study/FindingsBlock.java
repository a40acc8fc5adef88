/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Findings Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the rules find in the analyses of its chapter; in a chapter without analyses those of the whole report, each agency beside room for a recommendation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.FindingsBlock#getRules <em>Rules</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getFindingsBlock()
 * @model
 * @generated
 */
public interface FindingsBlock extends Block {
	/**
	 * Returns the value of the '<em><b>Rules</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Only what these rules find; none: every rule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rules</em>' attribute list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getFindingsBlock_Rules()
	 * @model
	 * @generated
	 */
	EList<String> getRules();

} // FindingsBlock
