/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scale</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Categories that answers are chosen from.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.Scale#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Scale#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Scale#getNets <em>Nets</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getScale()
 * @model
 * @generated
 */
public interface Scale extends Named {
	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ketenspiegel.model.study.Direction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.ketenspiegel.model.study.Direction
	 * @see #setDirection(Direction)
	 * @see org.ketenspiegel.model.study.StudyPackage#getScale_Direction()
	 * @model
	 * @generated
	 */
	Direction getDirection();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Scale#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.ketenspiegel.model.study.Direction
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(Direction value);

	/**
	 * Returns the value of the '<em><b>Categories</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Category}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Categories</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getScale_Categories()
	 * @model containment="true"
	 * @generated
	 */
	EList<Category> getCategories();

	/**
	 * Returns the value of the '<em><b>Nets</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Net}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Nets</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getScale_Nets()
	 * @model containment="true"
	 * @generated
	 */
	EList<Net> getNets();

} // Scale
