/**
 */
package org.ketenspiegel.model.study;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Open Text</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An answer in the respondent's own words.
 * <!-- end-model-doc -->
 *
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getOpenText()
 * @model
 * @generated
 */
public interface OpenText extends Question {
} // OpenText
