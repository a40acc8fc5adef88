/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fielding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One audience in one wave: the questionnaire version, the sample, the answers and what their columns mean.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.Fielding#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Fielding#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Fielding#getSample <em>Sample</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Fielding#getResponses <em>Responses</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Fielding#getRespondent <em>Respondent</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Fielding#getPanel <em>Panel</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Fielding#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Fielding#getReading <em>Reading</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Fielding#getOmitted <em>Omitted</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getFielding()
 * @model
 * @generated
 */
public interface Fielding extends Identified {
	/**
	 * Returns the value of the '<em><b>Audience</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Audience</em>' reference.
	 * @see #setAudience(Audience)
	 * @see org.ketenspiegel.model.study.StudyPackage#getFielding_Audience()
	 * @model required="true"
	 * @generated
	 */
	Audience getAudience();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Fielding#getAudience <em>Audience</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audience</em>' reference.
	 * @see #getAudience()
	 * @generated
	 */
	void setAudience(Audience value);

	/**
	 * Returns the value of the '<em><b>Instrument</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Instrument</em>' reference.
	 * @see #setInstrument(Instrument)
	 * @see org.ketenspiegel.model.study.StudyPackage#getFielding_Instrument()
	 * @model required="true"
	 * @generated
	 */
	Instrument getInstrument();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Fielding#getInstrument <em>Instrument</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instrument</em>' reference.
	 * @see #getInstrument()
	 * @generated
	 */
	void setInstrument(Instrument value);

	/**
	 * Returns the value of the '<em><b>Sample</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sample</em>' containment reference.
	 * @see #setSample(Sample)
	 * @see org.ketenspiegel.model.study.StudyPackage#getFielding_Sample()
	 * @model containment="true"
	 * @generated
	 */
	Sample getSample();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Fielding#getSample <em>Sample</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sample</em>' containment reference.
	 * @see #getSample()
	 * @generated
	 */
	void setSample(Sample value);

	/**
	 * Returns the value of the '<em><b>Responses</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File of the answers, relative to the study file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responses</em>' attribute.
	 * @see #setResponses(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getFielding_Responses()
	 * @model
	 * @generated
	 */
	String getResponses();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Fielding#getResponses <em>Responses</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Responses</em>' attribute.
	 * @see #getResponses()
	 * @generated
	 */
	void setResponses(String value);

	/**
	 * Returns the value of the '<em><b>Respondent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Column that identifies a respondent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Respondent</em>' attribute.
	 * @see #setRespondent(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getFielding_Respondent()
	 * @model
	 * @generated
	 */
	String getRespondent();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Fielding#getRespondent <em>Respondent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Respondent</em>' attribute.
	 * @see #getRespondent()
	 * @generated
	 */
	void setRespondent(String value);

	/**
	 * Returns the value of the '<em><b>Panel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Column of a pseudonymous key that a person has in every wave; unset: the waves are samples of their own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Panel</em>' attribute.
	 * @see #setPanel(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getFielding_Panel()
	 * @model
	 * @generated
	 */
	String getPanel();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Fielding#getPanel <em>Panel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Panel</em>' attribute.
	 * @see #getPanel()
	 * @generated
	 */
	void setPanel(String value);

	/**
	 * Returns the value of the '<em><b>Columns</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.ColumnMapping}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Only the columns not called as the question says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Columns</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getFielding_Columns()
	 * @model containment="true"
	 * @generated
	 */
	EList<ColumnMapping> getColumns();

	/**
	 * Returns the value of the '<em><b>Reading</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.OptionValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the file of the answers is written, where it cannot be told from the file: delimiter, encoding, decimal, header-rows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reading</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getFielding_Reading()
	 * @model containment="true"
	 * @generated
	 */
	EList<OptionValue> getReading();

	/**
	 * Returns the value of the '<em><b>Omitted</b></em>' reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Question}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Questions of the questionnaire that this wave did not ask: the file of the answers may lack their columns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Omitted</em>' reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getFielding_Omitted()
	 * @model
	 * @generated
	 */
	EList<Question> getOmitted();

} // Fielding
