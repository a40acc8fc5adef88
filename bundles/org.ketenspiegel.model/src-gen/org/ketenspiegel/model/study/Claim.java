/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Claim</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What somebody says of the study, to be held against its figures.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.Claim#getText <em>Text</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Claim#getSource <em>Source</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Claim#getAnalysis <em>Analysis</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Claim#getOptions <em>Options</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Claim#getGaps <em>Gaps</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Claim#getStates <em>States</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getClaim()
 * @model
 * @generated
 */
public interface Claim extends Identified {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getClaim_Text()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getText();

	/**
	 * Returns the value of the '<em><b>Source</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it was said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getClaim_Source()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getSource();

	/**
	 * Returns the value of the '<em><b>Analysis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the analysis whose figures decide.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Analysis</em>' attribute.
	 * @see #setAnalysis(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getClaim_Analysis()
	 * @model required="true"
	 * @generated
	 */
	String getAnalysis();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Claim#getAnalysis <em>Analysis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Analysis</em>' attribute.
	 * @see #getAnalysis()
	 * @generated
	 */
	void setAnalysis(String value);

	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.OptionValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getClaim_Options()
	 * @model containment="true"
	 * @generated
	 */
	EList<OptionValue> getOptions();

	/**
	 * Returns the value of the '<em><b>Gaps</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Keys of the gaps it speaks of; it holds when it holds for each.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gaps</em>' attribute list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getClaim_Gaps()
	 * @model
	 * @generated
	 */
	EList<String> getGaps();

	/**
	 * Returns the value of the '<em><b>States</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ketenspiegel.model.study.Stated}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it says of them; higher and lower of the first group against the second.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>States</em>' attribute.
	 * @see org.ketenspiegel.model.study.Stated
	 * @see #setStates(Stated)
	 * @see org.ketenspiegel.model.study.StudyPackage#getClaim_States()
	 * @model
	 * @generated
	 */
	Stated getStates();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Claim#getStates <em>States</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>States</em>' attribute.
	 * @see org.ketenspiegel.model.study.Stated
	 * @see #getStates()
	 * @generated
	 */
	void setStates(Stated value);

} // Claim
