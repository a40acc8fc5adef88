/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Wave</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A period of fieldwork.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.Wave#getStart <em>Start</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Wave#getEnd <em>End</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Wave#getFieldings <em>Fieldings</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getWave()
 * @model
 * @generated
 */
public interface Wave extends Named {
	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 8601 date
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getWave_Start()
	 * @model
	 * @generated
	 */
	String getStart();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Wave#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(String value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 8601 date
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getWave_End()
	 * @model
	 * @generated
	 */
	String getEnd();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Wave#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(String value);

	/**
	 * Returns the value of the '<em><b>Fieldings</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Fielding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fieldings</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getWave_Fieldings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Fielding> getFieldings();

} // Wave
