/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Kept Finding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A sentence of a rule that was taken over, perhaps in other words; its numbers stay linked to their cells.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.KeptFinding#getRule <em>Rule</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.KeptFinding#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.KeptFinding#getState <em>State</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.KeptFinding#getText <em>Text</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.KeptFinding#getCells <em>Cells</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.KeptFinding#getClaims <em>Claims</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getKeptFinding()
 * @model
 * @generated
 */
public interface KeptFinding extends Identified {
	/**
	 * Returns the value of the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the rule that found it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule</em>' attribute.
	 * @see #setRule(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getKeptFinding_Rule()
	 * @model required="true"
	 * @generated
	 */
	String getRule();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.KeptFinding#getRule <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' attribute.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Class of the evidence when it was kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see #setEvidence(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getKeptFinding_Evidence()
	 * @model
	 * @generated
	 */
	String getEvidence();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.KeptFinding#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ketenspiegel.model.study.FindingState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stale: a cell has changed since the words were last read against it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.ketenspiegel.model.study.FindingState
	 * @see #setState(FindingState)
	 * @see org.ketenspiegel.model.study.StudyPackage#getKeptFinding_State()
	 * @model
	 * @generated
	 */
	FindingState getState();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.KeptFinding#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.ketenspiegel.model.study.FindingState
	 * @see #getState()
	 * @generated
	 */
	void setState(FindingState value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words, in which {1} stands for the number of the first cell, and so on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getKeptFinding_Text()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getText();

	/**
	 * Returns the value of the '<em><b>Cells</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.CellReference}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cells</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getKeptFinding_Cells()
	 * @model containment="true"
	 * @generated
	 */
	EList<CellReference> getCells();

	/**
	 * Returns the value of the '<em><b>Claims</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the words claim of the cells, such as 'higher 1 2': the first is above the second.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Claims</em>' attribute list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getKeptFinding_Claims()
	 * @model
	 * @generated
	 */
	EList<String> getClaims();

} // KeptFinding
