/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Column Mapping</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A column under another name than the question's own.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.ColumnMapping#getColumn <em>Column</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.ColumnMapping#getVariable <em>Variable</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getColumnMapping()
 * @model
 * @generated
 */
public interface ColumnMapping extends EObject {
	/**
	 * Returns the value of the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Column</em>' attribute.
	 * @see #setColumn(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getColumnMapping_Column()
	 * @model required="true"
	 * @generated
	 */
	String getColumn();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.ColumnMapping#getColumn <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column</em>' attribute.
	 * @see #getColumn()
	 * @generated
	 */
	void setColumn(String value);

	/**
	 * Returns the value of the '<em><b>Variable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the variable: question[.item][@agency][=code].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Variable</em>' attribute.
	 * @see #setVariable(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getColumnMapping_Variable()
	 * @model required="true"
	 * @generated
	 */
	String getVariable();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.ColumnMapping#getVariable <em>Variable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Variable</em>' attribute.
	 * @see #getVariable()
	 * @generated
	 */
	void setVariable(String value);

} // ColumnMapping
