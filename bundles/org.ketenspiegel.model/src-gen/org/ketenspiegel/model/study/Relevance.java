/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relevance</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The smallest differences that matter; one that is not given is the usual one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.Relevance#getMean <em>Mean</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Relevance#getShare <em>Share</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Relevance#getPoints <em>Points</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getRelevance()
 * @model
 * @generated
 */
public interface Relevance extends EObject {
	/**
	 * Returns the value of the '<em><b>Mean</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between means, in points of the scale.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mean</em>' attribute.
	 * @see #setMean(Double)
	 * @see org.ketenspiegel.model.study.StudyPackage#getRelevance_Mean()
	 * @model
	 * @generated
	 */
	Double getMean();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Relevance#getMean <em>Mean</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mean</em>' attribute.
	 * @see #getMean()
	 * @generated
	 */
	void setMean(Double value);

	/**
	 * Returns the value of the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between shares, 0–1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Share</em>' attribute.
	 * @see #setShare(Double)
	 * @see org.ketenspiegel.model.study.StudyPackage#getRelevance_Share()
	 * @model
	 * @generated
	 */
	Double getShare();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Relevance#getShare <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share</em>' attribute.
	 * @see #getShare()
	 * @generated
	 */
	void setShare(Double value);

	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between net promoter scores.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #setPoints(Double)
	 * @see org.ketenspiegel.model.study.StudyPackage#getRelevance_Points()
	 * @model
	 * @generated
	 */
	Double getPoints();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Relevance#getPoints <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(Double value);

} // Relevance
