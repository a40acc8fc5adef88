/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Instrument</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A versioned questionnaire for one audience; frozen once fielded.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.Instrument#getVersion <em>Version</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Instrument#isFrozen <em>Frozen</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Instrument#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Instrument#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Instrument#getScales <em>Scales</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Instrument#getSections <em>Sections</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getInstrument()
 * @model
 * @generated
 */
public interface Instrument extends Named {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getInstrument_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Instrument#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Frozen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Frozen</em>' attribute.
	 * @see #setFrozen(boolean)
	 * @see org.ketenspiegel.model.study.StudyPackage#getInstrument_Frozen()
	 * @model
	 * @generated
	 */
	boolean isFrozen();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Instrument#isFrozen <em>Frozen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frozen</em>' attribute.
	 * @see #isFrozen()
	 * @generated
	 */
	void setFrozen(boolean value);

	/**
	 * Returns the value of the '<em><b>Languages</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Languages</em>' attribute list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getInstrument_Languages()
	 * @model
	 * @generated
	 */
	EList<String> getLanguages();

	/**
	 * Returns the value of the '<em><b>Audience</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Audience</em>' reference.
	 * @see #setAudience(Audience)
	 * @see org.ketenspiegel.model.study.StudyPackage#getInstrument_Audience()
	 * @model
	 * @generated
	 */
	Audience getAudience();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Instrument#getAudience <em>Audience</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audience</em>' reference.
	 * @see #getAudience()
	 * @generated
	 */
	void setAudience(Audience value);

	/**
	 * Returns the value of the '<em><b>Scales</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Scale}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scales</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getInstrument_Scales()
	 * @model containment="true"
	 * @generated
	 */
	EList<Scale> getScales();

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Section}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getInstrument_Sections()
	 * @model containment="true"
	 * @generated
	 */
	EList<Section> getSections();

} // Instrument
