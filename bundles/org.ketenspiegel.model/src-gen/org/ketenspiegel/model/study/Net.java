/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Net</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Categories counted together, such as top-2.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.Net#getLabel <em>Label</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Net#getCodes <em>Codes</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getNet()
 * @model
 * @generated
 */
public interface Net extends Identified {
	/**
	 * Returns the value of the '<em><b>Label</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Label</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getNet_Label()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getLabel();

	/**
	 * Returns the value of the '<em><b>Codes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Integer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Codes</em>' attribute list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getNet_Codes()
	 * @model
	 * @generated
	 */
	EList<Integer> getCodes();

} // Net
