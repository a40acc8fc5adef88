/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Quadrant Names</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the corners of an impact matrix are called; a corner without a name keeps the house's own words.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.QuadrantNames#getKeep <em>Keep</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.QuadrantNames#getImprove <em>Improve</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.QuadrantNames#getGoodLittleImpact <em>Good Little Impact</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.QuadrantNames#getPoorLittleImpact <em>Poor Little Impact</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getQuadrantNames()
 * @model
 * @generated
 */
public interface QuadrantNames extends EObject {
	/**
	 * Returns the value of the '<em><b>Keep</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Much impact, judged well.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keep</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getQuadrantNames_Keep()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getKeep();

	/**
	 * Returns the value of the '<em><b>Improve</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Much impact, judged poorly.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Improve</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getQuadrantNames_Improve()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getImprove();

	/**
	 * Returns the value of the '<em><b>Good Little Impact</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Little impact, judged well.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Good Little Impact</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getQuadrantNames_GoodLittleImpact()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getGoodLittleImpact();

	/**
	 * Returns the value of the '<em><b>Poor Little Impact</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Little impact, judged poorly.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Poor Little Impact</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getQuadrantNames_PoorLittleImpact()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getPoorLittleImpact();

} // QuadrantNames
