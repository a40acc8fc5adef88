/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Category</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One answer. A category that is no answer tells which kind of missing it is.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.Category#getCode <em>Code</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Category#getLabel <em>Label</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Category#getScore <em>Score</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Category#getMissing <em>Missing</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Category#isExclusive <em>Exclusive</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Category#getAgency <em>Agency</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Category#getConcept <em>Concept</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getCategory()
 * @model
 * @generated
 */
public interface Category extends Identified {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(int)
	 * @see org.ketenspiegel.model.study.StudyPackage#getCategory_Code()
	 * @model required="true"
	 * @generated
	 */
	int getCode();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Category#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(int value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Label</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getCategory_Label()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getLabel();

	/**
	 * Returns the value of the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number a mean is taken of; unset: no part of a mean.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Score</em>' attribute.
	 * @see #isSetScore()
	 * @see #unsetScore()
	 * @see #setScore(double)
	 * @see org.ketenspiegel.model.study.StudyPackage#getCategory_Score()
	 * @model unsettable="true"
	 * @generated
	 */
	double getScore();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Category#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score</em>' attribute.
	 * @see #isSetScore()
	 * @see #unsetScore()
	 * @see #getScore()
	 * @generated
	 */
	void setScore(double value);

	/**
	 * Unsets the value of the '{@link org.ketenspiegel.model.study.Category#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetScore()
	 * @see #getScore()
	 * @see #setScore(double)
	 * @generated
	 */
	void unsetScore();

	/**
	 * Returns whether the value of the '{@link org.ketenspiegel.model.study.Category#getScore <em>Score</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Score</em>' attribute is set.
	 * @see #unsetScore()
	 * @see #getScore()
	 * @see #setScore(double)
	 * @generated
	 */
	boolean isSetScore();

	/**
	 * Returns the value of the '<em><b>Missing</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ketenspiegel.model.study.MissingKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Missing</em>' attribute.
	 * @see org.ketenspiegel.model.study.MissingKind
	 * @see #setMissing(MissingKind)
	 * @see org.ketenspiegel.model.study.StudyPackage#getCategory_Missing()
	 * @model
	 * @generated
	 */
	MissingKind getMissing();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Category#getMissing <em>Missing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Missing</em>' attribute.
	 * @see org.ketenspiegel.model.study.MissingKind
	 * @see #getMissing()
	 * @generated
	 */
	void setMissing(MissingKind value);

	/**
	 * Returns the value of the '<em><b>Exclusive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In a multiple choice: excludes every other.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exclusive</em>' attribute.
	 * @see #setExclusive(boolean)
	 * @see org.ketenspiegel.model.study.StudyPackage#getCategory_Exclusive()
	 * @model
	 * @generated
	 */
	boolean isExclusive();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Category#isExclusive <em>Exclusive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exclusive</em>' attribute.
	 * @see #isExclusive()
	 * @generated
	 */
	void setExclusive(boolean value);

	/**
	 * Returns the value of the '<em><b>Agency</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agency that the answer names, such as one's employer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agency</em>' reference.
	 * @see #setAgency(Agency)
	 * @see org.ketenspiegel.model.study.StudyPackage#getCategory_Agency()
	 * @model
	 * @generated
	 */
	Agency getAgency();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Category#getAgency <em>Agency</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agency</em>' reference.
	 * @see #getAgency()
	 * @generated
	 */
	void setAgency(Agency value);

	/**
	 * Returns the value of the '<em><b>Concept</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The concept that the answer names, such as an aspect one expects praise for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Concept</em>' reference.
	 * @see #setConcept(Concept)
	 * @see org.ketenspiegel.model.study.StudyPackage#getCategory_Concept()
	 * @model
	 * @generated
	 */
	Concept getConcept();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Category#getConcept <em>Concept</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Concept</em>' reference.
	 * @see #getConcept()
	 * @generated
	 */
	void setConcept(Concept value);

} // Category
