/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Population Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A population of the figures is an audience of the study.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.PopulationLink#getPopulation <em>Population</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.PopulationLink#getAudience <em>Audience</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getPopulationLink()
 * @model
 * @generated
 */
public interface PopulationLink extends EObject {
	/**
	 * Returns the value of the '<em><b>Population</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Population</em>' attribute.
	 * @see #setPopulation(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getPopulationLink_Population()
	 * @model required="true"
	 * @generated
	 */
	String getPopulation();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.PopulationLink#getPopulation <em>Population</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Population</em>' attribute.
	 * @see #getPopulation()
	 * @generated
	 */
	void setPopulation(String value);

	/**
	 * Returns the value of the '<em><b>Audience</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Audience</em>' reference.
	 * @see #setAudience(Audience)
	 * @see org.ketenspiegel.model.study.StudyPackage#getPopulationLink_Audience()
	 * @model required="true"
	 * @generated
	 */
	Audience getAudience();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.PopulationLink#getAudience <em>Audience</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audience</em>' reference.
	 * @see #getAudience()
	 * @generated
	 */
	void setAudience(Audience value);

} // PopulationLink
