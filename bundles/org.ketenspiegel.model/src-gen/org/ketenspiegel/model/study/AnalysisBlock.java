/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Analysis Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An analysis with its options: a chart with its table.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.AnalysisBlock#getAnalysis <em>Analysis</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.AnalysisBlock#getOptions <em>Options</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.AnalysisBlock#getChart <em>Chart</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.AnalysisBlock#getRemark <em>Remark</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getAnalysisBlock()
 * @model
 * @generated
 */
public interface AnalysisBlock extends Block {
	/**
	 * Returns the value of the '<em><b>Analysis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Analysis</em>' attribute.
	 * @see #setAnalysis(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getAnalysisBlock_Analysis()
	 * @model required="true"
	 * @generated
	 */
	String getAnalysis();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.AnalysisBlock#getAnalysis <em>Analysis</em>}' attribute.
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
	 * @see org.ketenspiegel.model.study.StudyPackage#getAnalysisBlock_Options()
	 * @model containment="true"
	 * @generated
	 */
	EList<OptionValue> getOptions();

	/**
	 * Returns the value of the '<em><b>Chart</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of chart; unset: the result's own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chart</em>' attribute.
	 * @see #setChart(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getAnalysisBlock_Chart()
	 * @model
	 * @generated
	 */
	String getChart();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.AnalysisBlock#getChart <em>Chart</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chart</em>' attribute.
	 * @see #getChart()
	 * @generated
	 */
	void setChart(String value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Remark</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getAnalysisBlock_Remark()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getRemark();

} // AnalysisBlock
