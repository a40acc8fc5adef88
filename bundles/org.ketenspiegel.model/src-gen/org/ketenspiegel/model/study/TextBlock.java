/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Text Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Paragraphs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.TextBlock#getBody <em>Body</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getTextBlock()
 * @model
 * @generated
 */
public interface TextBlock extends Block {
	/**
	 * Returns the value of the '<em><b>Body</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Body</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getTextBlock_Body()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getBody();

} // TextBlock
