/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Insight Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What was found beside what is advised.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.InsightBlock#getInsight <em>Insight</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.InsightBlock#getRecommendation <em>Recommendation</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.InsightBlock#getFindings <em>Findings</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getInsightBlock()
 * @model
 * @generated
 */
public interface InsightBlock extends Block {
	/**
	 * Returns the value of the '<em><b>Insight</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Insight</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getInsightBlock_Insight()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getInsight();

	/**
	 * Returns the value of the '<em><b>Recommendation</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Recommendation</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getInsightBlock_Recommendation()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getRecommendation();

	/**
	 * Returns the value of the '<em><b>Findings</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.KeptFinding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the insight rests on: sentences whose numbers are those of their cells.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Findings</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getInsightBlock_Findings()
	 * @model containment="true"
	 * @generated
	 */
	EList<KeptFinding> getFindings();

} // InsightBlock
