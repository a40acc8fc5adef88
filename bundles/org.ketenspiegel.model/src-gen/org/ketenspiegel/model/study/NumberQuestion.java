/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Number Question</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A number.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.NumberQuestion#getLeast <em>Least</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.NumberQuestion#getMost <em>Most</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.NumberQuestion#getUnit <em>Unit</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getNumberQuestion()
 * @model
 * @generated
 */
public interface NumberQuestion extends Question {
	/**
	 * Returns the value of the '<em><b>Least</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Least</em>' attribute.
	 * @see #isSetLeast()
	 * @see #unsetLeast()
	 * @see #setLeast(double)
	 * @see org.ketenspiegel.model.study.StudyPackage#getNumberQuestion_Least()
	 * @model unsettable="true"
	 * @generated
	 */
	double getLeast();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.NumberQuestion#getLeast <em>Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Least</em>' attribute.
	 * @see #isSetLeast()
	 * @see #unsetLeast()
	 * @see #getLeast()
	 * @generated
	 */
	void setLeast(double value);

	/**
	 * Unsets the value of the '{@link org.ketenspiegel.model.study.NumberQuestion#getLeast <em>Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLeast()
	 * @see #getLeast()
	 * @see #setLeast(double)
	 * @generated
	 */
	void unsetLeast();

	/**
	 * Returns whether the value of the '{@link org.ketenspiegel.model.study.NumberQuestion#getLeast <em>Least</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Least</em>' attribute is set.
	 * @see #unsetLeast()
	 * @see #getLeast()
	 * @see #setLeast(double)
	 * @generated
	 */
	boolean isSetLeast();

	/**
	 * Returns the value of the '<em><b>Most</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Most</em>' attribute.
	 * @see #isSetMost()
	 * @see #unsetMost()
	 * @see #setMost(double)
	 * @see org.ketenspiegel.model.study.StudyPackage#getNumberQuestion_Most()
	 * @model unsettable="true"
	 * @generated
	 */
	double getMost();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.NumberQuestion#getMost <em>Most</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Most</em>' attribute.
	 * @see #isSetMost()
	 * @see #unsetMost()
	 * @see #getMost()
	 * @generated
	 */
	void setMost(double value);

	/**
	 * Unsets the value of the '{@link org.ketenspiegel.model.study.NumberQuestion#getMost <em>Most</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMost()
	 * @see #getMost()
	 * @see #setMost(double)
	 * @generated
	 */
	void unsetMost();

	/**
	 * Returns whether the value of the '{@link org.ketenspiegel.model.study.NumberQuestion#getMost <em>Most</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Most</em>' attribute is set.
	 * @see #unsetMost()
	 * @see #getMost()
	 * @see #setMost(double)
	 * @generated
	 */
	boolean isSetMost();

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getNumberQuestion_Unit()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getUnit();

} // NumberQuestion
