/**
 */
package org.ketenspiegel.model.study;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Recommendation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A likelihood from 0 to 10, the source of a net promoter score.
 * <!-- end-model-doc -->
 *
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getRecommendation()
 * @model
 * @generated
 */
public interface Recommendation extends ScaledQuestion {
} // Recommendation
