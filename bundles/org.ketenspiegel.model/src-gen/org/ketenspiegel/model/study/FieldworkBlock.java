/**
 */
package org.ketenspiegel.model.study;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fieldwork Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the data came about: period, sample, response, mode, bases and tests.
 * <!-- end-model-doc -->
 *
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getFieldworkBlock()
 * @model
 * @generated
 */
public interface FieldworkBlock extends Block {
} // FieldworkBlock
