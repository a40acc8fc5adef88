/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Report</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The outline of a report.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.Report#getTitle <em>Title</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Report#getSubtitle <em>Subtitle</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Report#getChapters <em>Chapters</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getReport()
 * @model
 * @generated
 */
public interface Report extends Named {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getReport_Title()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getTitle();

	/**
	 * Returns the value of the '<em><b>Subtitle</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subtitle</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getReport_Subtitle()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getSubtitle();

	/**
	 * Returns the value of the '<em><b>Chapters</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Chapter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Chapters</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getReport_Chapters()
	 * @model containment="true"
	 * @generated
	 */
	EList<Chapter> getChapters();

} // Report
