/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Question</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is asked; the name is its short label. In a text {agency} stands for the agency of the loop.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.Question#getText <em>Text</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Question#getInstruction <em>Instruction</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Question#getConcept <em>Concept</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Question#getRole <em>Role</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Question#getBase <em>Base</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Question#getAgencies <em>Agencies</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Question#getUniverse <em>Universe</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Question#getMirrors <em>Mirrors</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getQuestion()
 * @model abstract="true"
 * @generated
 */
public interface Question extends Named {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getQuestion_Text()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getText();

	/**
	 * Returns the value of the '<em><b>Instruction</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Instruction</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getQuestion_Instruction()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getInstruction();

	/**
	 * Returns the value of the '<em><b>Concept</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Concept</em>' reference.
	 * @see #setConcept(Concept)
	 * @see org.ketenspiegel.model.study.StudyPackage#getQuestion_Concept()
	 * @model
	 * @generated
	 */
	Concept getConcept();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Question#getConcept <em>Concept</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Concept</em>' reference.
	 * @see #getConcept()
	 * @generated
	 */
	void setConcept(Concept value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ketenspiegel.model.study.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.ketenspiegel.model.study.Role
	 * @see #setRole(Role)
	 * @see org.ketenspiegel.model.study.StudyPackage#getQuestion_Role()
	 * @model
	 * @generated
	 */
	Role getRole();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Question#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.ketenspiegel.model.study.Role
	 * @see #getRole()
	 * @generated
	 */
	void setRole(Role value);

	/**
	 * Returns the value of the '<em><b>Base</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ketenspiegel.model.study.ShareBase}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Base</em>' attribute.
	 * @see org.ketenspiegel.model.study.ShareBase
	 * @see #setBase(ShareBase)
	 * @see org.ketenspiegel.model.study.StudyPackage#getQuestion_Base()
	 * @model
	 * @generated
	 */
	ShareBase getBase();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Question#getBase <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Base</em>' attribute.
	 * @see org.ketenspiegel.model.study.ShareBase
	 * @see #getBase()
	 * @generated
	 */
	void setBase(ShareBase value);

	/**
	 * Returns the value of the '<em><b>Agencies</b></em>' reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Agency}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Asked once for each; none: asked once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agencies</em>' reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getQuestion_Agencies()
	 * @model
	 * @generated
	 */
	EList<Agency> getAgencies();

	/**
	 * Returns the value of the '<em><b>Universe</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who is asked; none: everybody.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Universe</em>' containment reference.
	 * @see #setUniverse(Condition)
	 * @see org.ketenspiegel.model.study.StudyPackage#getQuestion_Universe()
	 * @model containment="true"
	 * @generated
	 */
	Condition getUniverse();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Question#getUniverse <em>Universe</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Universe</em>' containment reference.
	 * @see #getUniverse()
	 * @generated
	 */
	void setUniverse(Condition value);

	/**
	 * Returns the value of the '<em><b>Mirrors</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The question whose answers this one expects.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mirrors</em>' reference.
	 * @see #setMirrors(Question)
	 * @see org.ketenspiegel.model.study.StudyPackage#getQuestion_Mirrors()
	 * @model
	 * @generated
	 */
	Question getMirrors();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Question#getMirrors <em>Mirrors</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mirrors</em>' reference.
	 * @see #getMirrors()
	 * @generated
	 */
	void setMirrors(Question value);

} // Question
