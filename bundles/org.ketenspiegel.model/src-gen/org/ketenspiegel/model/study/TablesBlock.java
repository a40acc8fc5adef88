/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tables Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The detailed tables of all questions of the audiences.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.TablesBlock#getAudiences <em>Audiences</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getTablesBlock()
 * @model
 * @generated
 */
public interface TablesBlock extends Block {
	/**
	 * Returns the value of the '<em><b>Audiences</b></em>' reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Audience}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Audiences</em>' reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getTablesBlock_Audiences()
	 * @model
	 * @generated
	 */
	EList<Audience> getAudiences();

} // TablesBlock
