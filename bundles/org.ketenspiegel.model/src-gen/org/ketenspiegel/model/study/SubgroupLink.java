/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Subgroup Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A subgroup of the figures is a segment, or everybody, of a wave. A comparison of two segments has a link to each.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.SubgroupLink#getSubgroup <em>Subgroup</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.SubgroupLink#getPopulation <em>Population</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.SubgroupLink#getSegment <em>Segment</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.SubgroupLink#getAgency <em>Agency</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.SubgroupLink#getWave <em>Wave</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getSubgroupLink()
 * @model
 * @generated
 */
public interface SubgroupLink extends EObject {
	/**
	 * Returns the value of the '<em><b>Subgroup</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subgroup</em>' attribute.
	 * @see #setSubgroup(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getSubgroupLink_Subgroup()
	 * @model required="true"
	 * @generated
	 */
	String getSubgroup();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.SubgroupLink#getSubgroup <em>Subgroup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subgroup</em>' attribute.
	 * @see #getSubgroup()
	 * @generated
	 */
	void setSubgroup(String value);

	/**
	 * Returns the value of the '<em><b>Population</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Population</em>' attribute.
	 * @see #setPopulation(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getSubgroupLink_Population()
	 * @model
	 * @generated
	 */
	String getPopulation();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.SubgroupLink#getPopulation <em>Population</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Population</em>' attribute.
	 * @see #getPopulation()
	 * @generated
	 */
	void setPopulation(String value);

	/**
	 * Returns the value of the '<em><b>Segment</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unset: everybody.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Segment</em>' reference.
	 * @see #setSegment(Segment)
	 * @see org.ketenspiegel.model.study.StudyPackage#getSubgroupLink_Segment()
	 * @model
	 * @generated
	 */
	Segment getSegment();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.SubgroupLink#getSegment <em>Segment</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Segment</em>' reference.
	 * @see #getSegment()
	 * @generated
	 */
	void setSegment(Segment value);

	/**
	 * Returns the value of the '<em><b>Agency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Agency</em>' attribute.
	 * @see #setAgency(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getSubgroupLink_Agency()
	 * @model
	 * @generated
	 */
	String getAgency();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.SubgroupLink#getAgency <em>Agency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agency</em>' attribute.
	 * @see #getAgency()
	 * @generated
	 */
	void setAgency(String value);

	/**
	 * Returns the value of the '<em><b>Wave</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unset: the latest wave of the audience.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wave</em>' reference.
	 * @see #setWave(Wave)
	 * @see org.ketenspiegel.model.study.StudyPackage#getSubgroupLink_Wave()
	 * @model
	 * @generated
	 */
	Wave getWave();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.SubgroupLink#getWave <em>Wave</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wave</em>' reference.
	 * @see #getWave()
	 * @generated
	 */
	void setWave(Wave value);

} // SubgroupLink
