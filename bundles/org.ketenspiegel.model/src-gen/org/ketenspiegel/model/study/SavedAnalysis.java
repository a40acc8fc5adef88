/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Saved Analysis</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An analysis with its options.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.SavedAnalysis#getAnalysis <em>Analysis</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.SavedAnalysis#getOptions <em>Options</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getSavedAnalysis()
 * @model
 * @generated
 */
public interface SavedAnalysis extends Named {
	/**
	 * Returns the value of the '<em><b>Analysis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the contributed analysis.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Analysis</em>' attribute.
	 * @see #setAnalysis(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getSavedAnalysis_Analysis()
	 * @model required="true"
	 * @generated
	 */
	String getAnalysis();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.SavedAnalysis#getAnalysis <em>Analysis</em>}' attribute.
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
	 * @see org.ketenspiegel.model.study.StudyPackage#getSavedAnalysis_Options()
	 * @model containment="true"
	 * @generated
	 */
	EList<OptionValue> getOptions();

} // SavedAnalysis
