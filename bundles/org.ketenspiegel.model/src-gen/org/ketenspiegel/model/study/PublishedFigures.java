/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Published Figures</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Figures printed elsewhere and what they are called in the study.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.PublishedFigures#getFile <em>File</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.PublishedFigures#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.PublishedFigures#getPopulations <em>Populations</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.PublishedFigures#getTopics <em>Topics</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.PublishedFigures#getSubgroups <em>Subgroups</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getPublishedFigures()
 * @model
 * @generated
 */
public interface PublishedFigures extends EObject {
	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getPublishedFigures_File()
	 * @model required="true"
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.PublishedFigures#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Documents</em>' attribute list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getPublishedFigures_Documents()
	 * @model
	 * @generated
	 */
	EList<String> getDocuments();

	/**
	 * Returns the value of the '<em><b>Populations</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.PopulationLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Populations</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getPublishedFigures_Populations()
	 * @model containment="true"
	 * @generated
	 */
	EList<PopulationLink> getPopulations();

	/**
	 * Returns the value of the '<em><b>Topics</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.TopicLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Topics</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getPublishedFigures_Topics()
	 * @model containment="true"
	 * @generated
	 */
	EList<TopicLink> getTopics();

	/**
	 * Returns the value of the '<em><b>Subgroups</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.SubgroupLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subgroups</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getPublishedFigures_Subgroups()
	 * @model containment="true"
	 * @generated
	 */
	EList<SubgroupLink> getSubgroups();

} // PublishedFigures
