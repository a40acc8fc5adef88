/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sample</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the respondents were drawn.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.Sample#getFrame <em>Frame</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Sample#getFrameSize <em>Frame Size</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Sample#getSelection <em>Selection</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Sample#getModes <em>Modes</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Sample#getIncentive <em>Incentive</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Sample#getStrata <em>Strata</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Sample#getClusters <em>Clusters</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Sample#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Sample#getDispositions <em>Dispositions</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Sample#getTargets <em>Targets</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getSample()
 * @model
 * @generated
 */
public interface Sample extends Identified {
	/**
	 * Returns the value of the '<em><b>Frame</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Frame</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getSample_Frame()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getFrame();

	/**
	 * Returns the value of the '<em><b>Frame Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unset: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frame Size</em>' attribute.
	 * @see #isSetFrameSize()
	 * @see #unsetFrameSize()
	 * @see #setFrameSize(int)
	 * @see org.ketenspiegel.model.study.StudyPackage#getSample_FrameSize()
	 * @model unsettable="true"
	 * @generated
	 */
	int getFrameSize();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Sample#getFrameSize <em>Frame Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frame Size</em>' attribute.
	 * @see #isSetFrameSize()
	 * @see #unsetFrameSize()
	 * @see #getFrameSize()
	 * @generated
	 */
	void setFrameSize(int value);

	/**
	 * Unsets the value of the '{@link org.ketenspiegel.model.study.Sample#getFrameSize <em>Frame Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetFrameSize()
	 * @see #getFrameSize()
	 * @see #setFrameSize(int)
	 * @generated
	 */
	void unsetFrameSize();

	/**
	 * Returns whether the value of the '{@link org.ketenspiegel.model.study.Sample#getFrameSize <em>Frame Size</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Frame Size</em>' attribute is set.
	 * @see #unsetFrameSize()
	 * @see #getFrameSize()
	 * @see #setFrameSize(int)
	 * @generated
	 */
	boolean isSetFrameSize();

	/**
	 * Returns the value of the '<em><b>Selection</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ketenspiegel.model.study.Selection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unset: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Selection</em>' attribute.
	 * @see org.ketenspiegel.model.study.Selection
	 * @see #isSetSelection()
	 * @see #unsetSelection()
	 * @see #setSelection(Selection)
	 * @see org.ketenspiegel.model.study.StudyPackage#getSample_Selection()
	 * @model unsettable="true"
	 * @generated
	 */
	Selection getSelection();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Sample#getSelection <em>Selection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Selection</em>' attribute.
	 * @see org.ketenspiegel.model.study.Selection
	 * @see #isSetSelection()
	 * @see #unsetSelection()
	 * @see #getSelection()
	 * @generated
	 */
	void setSelection(Selection value);

	/**
	 * Unsets the value of the '{@link org.ketenspiegel.model.study.Sample#getSelection <em>Selection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSelection()
	 * @see #getSelection()
	 * @see #setSelection(Selection)
	 * @generated
	 */
	void unsetSelection();

	/**
	 * Returns whether the value of the '{@link org.ketenspiegel.model.study.Sample#getSelection <em>Selection</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Selection</em>' attribute is set.
	 * @see #unsetSelection()
	 * @see #getSelection()
	 * @see #setSelection(Selection)
	 * @generated
	 */
	boolean isSetSelection();

	/**
	 * Returns the value of the '<em><b>Modes</b></em>' attribute list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Mode}.
	 * The literals are from the enumeration {@link org.ketenspiegel.model.study.Mode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Modes</em>' attribute list.
	 * @see org.ketenspiegel.model.study.Mode
	 * @see org.ketenspiegel.model.study.StudyPackage#getSample_Modes()
	 * @model
	 * @generated
	 */
	EList<Mode> getModes();

	/**
	 * Returns the value of the '<em><b>Incentive</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Incentive</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getSample_Incentive()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getIncentive();

	/**
	 * Returns the value of the '<em><b>Strata</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Strata</em>' reference.
	 * @see #setStrata(Question)
	 * @see org.ketenspiegel.model.study.StudyPackage#getSample_Strata()
	 * @model
	 * @generated
	 */
	Question getStrata();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Sample#getStrata <em>Strata</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strata</em>' reference.
	 * @see #getStrata()
	 * @generated
	 */
	void setStrata(Question value);

	/**
	 * Returns the value of the '<em><b>Clusters</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Clusters</em>' reference.
	 * @see #setClusters(Question)
	 * @see org.ketenspiegel.model.study.StudyPackage#getSample_Clusters()
	 * @model
	 * @generated
	 */
	Question getClusters();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Sample#getClusters <em>Clusters</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clusters</em>' reference.
	 * @see #getClusters()
	 * @generated
	 */
	void setClusters(Question value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Column of the weight; unset: unweighted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getSample_Weight()
	 * @model
	 * @generated
	 */
	String getWeight();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Sample#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(String value);

	/**
	 * Returns the value of the '<em><b>Dispositions</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Disposition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dispositions</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getSample_Dispositions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Disposition> getDispositions();

	/**
	 * Returns the value of the '<em><b>Targets</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Target}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Targets</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getSample_Targets()
	 * @model containment="true"
	 * @generated
	 */
	EList<Target> getTargets();

} // Sample
