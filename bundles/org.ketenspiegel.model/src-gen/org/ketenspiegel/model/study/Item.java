/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One row of a battery.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.Item#getText <em>Text</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Item#getConcept <em>Concept</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Item#getMirrors <em>Mirrors</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getItem()
 * @model
 * @generated
 */
public interface Item extends Named {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getItem_Text()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getText();

	/**
	 * Returns the value of the '<em><b>Concept</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Concept</em>' reference.
	 * @see #setConcept(Concept)
	 * @see org.ketenspiegel.model.study.StudyPackage#getItem_Concept()
	 * @model
	 * @generated
	 */
	Concept getConcept();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Item#getConcept <em>Concept</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Concept</em>' reference.
	 * @see #getConcept()
	 * @generated
	 */
	void setConcept(Concept value);

	/**
	 * Returns the value of the '<em><b>Mirrors</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mirrors</em>' reference.
	 * @see #setMirrors(Item)
	 * @see org.ketenspiegel.model.study.StudyPackage#getItem_Mirrors()
	 * @model
	 * @generated
	 */
	Item getMirrors();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Item#getMirrors <em>Mirrors</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mirrors</em>' reference.
	 * @see #getMirrors()
	 * @generated
	 */
	void setMirrors(Item value);

} // Item
