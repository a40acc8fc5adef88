/**
 */
package org.ketenspiegel.model.study;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Multiple Choice</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Any number of answers; each is a column.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.MultipleChoice#getAtMost <em>At Most</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.MultipleChoice#getTone <em>Tone</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getMultipleChoice()
 * @model
 * @generated
 */
public interface MultipleChoice extends ScaledQuestion {
	/**
	 * Returns the value of the '<em><b>At Most</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At Most</em>' attribute.
	 * @see #setAtMost(int)
	 * @see org.ketenspiegel.model.study.StudyPackage#getMultipleChoice_AtMost()
	 * @model
	 * @generated
	 */
	int getAtMost();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.MultipleChoice#getAtMost <em>At Most</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At Most</em>' attribute.
	 * @see #getAtMost()
	 * @generated
	 */
	void setAtMost(int value);

	/**
	 * Returns the value of the '<em><b>Tone</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ketenspiegel.model.study.Tone}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether what is named is expected to be praised or criticised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tone</em>' attribute.
	 * @see org.ketenspiegel.model.study.Tone
	 * @see #setTone(Tone)
	 * @see org.ketenspiegel.model.study.StudyPackage#getMultipleChoice_Tone()
	 * @model
	 * @generated
	 */
	Tone getTone();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.MultipleChoice#getTone <em>Tone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tone</em>' attribute.
	 * @see org.ketenspiegel.model.study.Tone
	 * @see #getTone()
	 * @generated
	 */
	void setTone(Tone value);

} // MultipleChoice
