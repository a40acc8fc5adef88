/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disposition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What became of how many sampled cases (AAPOR).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.Disposition#getCode <em>Code</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Disposition#getCount <em>Count</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Disposition#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getDisposition()
 * @model
 * @generated
 */
public interface Disposition extends EObject {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ketenspiegel.model.study.DispositionCode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see org.ketenspiegel.model.study.DispositionCode
	 * @see #setCode(DispositionCode)
	 * @see org.ketenspiegel.model.study.StudyPackage#getDisposition_Code()
	 * @model
	 * @generated
	 */
	DispositionCode getCode();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Disposition#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see org.ketenspiegel.model.study.DispositionCode
	 * @see #getCode()
	 * @generated
	 */
	void setCode(DispositionCode value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(int)
	 * @see org.ketenspiegel.model.study.StudyPackage#getDisposition_Count()
	 * @model
	 * @generated
	 */
	int getCount();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Disposition#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(int value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getDisposition_Note()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getNote();

} // Disposition
