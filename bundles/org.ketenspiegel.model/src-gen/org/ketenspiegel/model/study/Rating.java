/**
 */
package org.ketenspiegel.model.study;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rating</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A judgement on a scale with scores.
 * <!-- end-model-doc -->
 *
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getRating()
 * @model
 * @generated
 */
public interface Rating extends ScaledQuestion {
} // Rating
