/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Quoted Answer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An answer that was marked for quoting, in the form in which it may be published; the answer itself stays with the data.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.QuotedAnswer#getFielding <em>Fielding</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.QuotedAnswer#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.QuotedAnswer#getAgency <em>Agency</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.QuotedAnswer#getRespondent <em>Respondent</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.QuotedAnswer#getFingerprint <em>Fingerprint</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.QuotedAnswer#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.QuotedAnswer#getText <em>Text</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.QuotedAnswer#getTranslator <em>Translator</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.QuotedAnswer#getForm <em>Form</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.QuotedAnswer#getConsent <em>Consent</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.QuotedAnswer#getShown <em>Shown</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.QuotedAnswer#getUsedElsewhere <em>Used Elsewhere</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getQuotedAnswer()
 * @model
 * @generated
 */
public interface QuotedAnswer extends Identified {
	/**
	 * Returns the value of the '<em><b>Fielding</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fielding</em>' reference.
	 * @see #setFielding(Fielding)
	 * @see org.ketenspiegel.model.study.StudyPackage#getQuotedAnswer_Fielding()
	 * @model required="true"
	 * @generated
	 */
	Fielding getFielding();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.QuotedAnswer#getFielding <em>Fielding</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fielding</em>' reference.
	 * @see #getFielding()
	 * @generated
	 */
	void setFielding(Fielding value);

	/**
	 * Returns the value of the '<em><b>Question</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Question</em>' reference.
	 * @see #setQuestion(OpenText)
	 * @see org.ketenspiegel.model.study.StudyPackage#getQuotedAnswer_Question()
	 * @model required="true"
	 * @generated
	 */
	OpenText getQuestion();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.QuotedAnswer#getQuestion <em>Question</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' reference.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(OpenText value);

	/**
	 * Returns the value of the '<em><b>Agency</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of a question that is asked of several.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agency</em>' reference.
	 * @see #setAgency(Agency)
	 * @see org.ketenspiegel.model.study.StudyPackage#getQuotedAnswer_Agency()
	 * @model
	 * @generated
	 */
	Agency getAgency();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.QuotedAnswer#getAgency <em>Agency</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agency</em>' reference.
	 * @see #getAgency()
	 * @generated
	 */
	void setAgency(Agency value);

	/**
	 * Returns the value of the '<em><b>Respondent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the file of answers calls the respondent; unset: whoever gave the answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Respondent</em>' attribute.
	 * @see #setRespondent(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getQuotedAnswer_Respondent()
	 * @model
	 * @generated
	 */
	String getRespondent();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.QuotedAnswer#getRespondent <em>Respondent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Respondent</em>' attribute.
	 * @see #getRespondent()
	 * @generated
	 */
	void setRespondent(String value);

	/**
	 * Returns the value of the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the answer when it was marked; another one now: the quote is stale.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fingerprint</em>' attribute.
	 * @see #setFingerprint(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getQuotedAnswer_Fingerprint()
	 * @model
	 * @generated
	 */
	String getFingerprint();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.QuotedAnswer#getFingerprint <em>Fingerprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fingerprint</em>' attribute.
	 * @see #getFingerprint()
	 * @generated
	 */
	void setFingerprint(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BCP 47 code of the language in which the answer was given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getQuotedAnswer_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.QuotedAnswer#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As published, in the language of the answer and in translation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getQuotedAnswer_Text()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getText();

	/**
	 * Returns the value of the '<em><b>Translator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who translated it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Translator</em>' attribute.
	 * @see #setTranslator(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getQuotedAnswer_Translator()
	 * @model
	 * @generated
	 */
	String getTranslator();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.QuotedAnswer#getTranslator <em>Translator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Translator</em>' attribute.
	 * @see #getTranslator()
	 * @generated
	 */
	void setTranslator(String value);

	/**
	 * Returns the value of the '<em><b>Form</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ketenspiegel.model.study.QuoteForm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Form</em>' attribute.
	 * @see org.ketenspiegel.model.study.QuoteForm
	 * @see #setForm(QuoteForm)
	 * @see org.ketenspiegel.model.study.StudyPackage#getQuotedAnswer_Form()
	 * @model
	 * @generated
	 */
	QuoteForm getForm();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.QuotedAnswer#getForm <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Form</em>' attribute.
	 * @see org.ketenspiegel.model.study.QuoteForm
	 * @see #getForm()
	 * @generated
	 */
	void setForm(QuoteForm value);

	/**
	 * Returns the value of the '<em><b>Consent</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ketenspiegel.model.study.Consent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Consent</em>' attribute.
	 * @see org.ketenspiegel.model.study.Consent
	 * @see #setConsent(Consent)
	 * @see org.ketenspiegel.model.study.StudyPackage#getQuotedAnswer_Consent()
	 * @model
	 * @generated
	 */
	Consent getConsent();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.QuotedAnswer#getConsent <em>Consent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consent</em>' attribute.
	 * @see org.ketenspiegel.model.study.Consent
	 * @see #getConsent()
	 * @generated
	 */
	void setConsent(Consent value);

	/**
	 * Returns the value of the '<em><b>Shown</b></em>' reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Question}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is told of the respondent beside the words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shown</em>' reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getQuotedAnswer_Shown()
	 * @model
	 * @generated
	 */
	EList<Question> getShown();

	/**
	 * Returns the value of the '<em><b>Used Elsewhere</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where else it was published; its use in reports is known from their blocks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Used Elsewhere</em>' attribute.
	 * @see #setUsedElsewhere(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getQuotedAnswer_UsedElsewhere()
	 * @model
	 * @generated
	 */
	String getUsedElsewhere();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.QuotedAnswer#getUsedElsewhere <em>Used Elsewhere</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Used Elsewhere</em>' attribute.
	 * @see #getUsedElsewhere()
	 * @generated
	 */
	void setUsedElsewhere(String value);

} // QuotedAnswer
