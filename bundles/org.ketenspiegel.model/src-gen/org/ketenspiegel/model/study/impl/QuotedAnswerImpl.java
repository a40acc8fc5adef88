/**
 */
package org.ketenspiegel.model.study.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.ketenspiegel.model.study.Agency;
import org.ketenspiegel.model.study.Consent;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.OpenText;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.QuoteForm;
import org.ketenspiegel.model.study.QuotedAnswer;
import org.ketenspiegel.model.study.StudyPackage;
import org.ketenspiegel.model.study.Translation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Quoted Answer</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.impl.QuotedAnswerImpl#getFielding <em>Fielding</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.QuotedAnswerImpl#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.QuotedAnswerImpl#getAgency <em>Agency</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.QuotedAnswerImpl#getRespondent <em>Respondent</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.QuotedAnswerImpl#getFingerprint <em>Fingerprint</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.QuotedAnswerImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.QuotedAnswerImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.QuotedAnswerImpl#getTranslator <em>Translator</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.QuotedAnswerImpl#getForm <em>Form</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.QuotedAnswerImpl#getConsent <em>Consent</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.QuotedAnswerImpl#getShown <em>Shown</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.QuotedAnswerImpl#getUsedElsewhere <em>Used Elsewhere</em>}</li>
 * </ul>
 *
 * @generated
 */
public class QuotedAnswerImpl extends IdentifiedImpl implements QuotedAnswer {
	/**
	 * The cached value of the '{@link #getFielding() <em>Fielding</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFielding()
	 * @generated
	 * @ordered
	 */
	protected Fielding fielding;

	/**
	 * The cached value of the '{@link #getQuestion() <em>Question</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestion()
	 * @generated
	 * @ordered
	 */
	protected OpenText question;

	/**
	 * The cached value of the '{@link #getAgency() <em>Agency</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgency()
	 * @generated
	 * @ordered
	 */
	protected Agency agency;

	/**
	 * The default value of the '{@link #getRespondent() <em>Respondent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRespondent()
	 * @generated
	 * @ordered
	 */
	protected static final String RESPONDENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRespondent() <em>Respondent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRespondent()
	 * @generated
	 * @ordered
	 */
	protected String respondent = RESPONDENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFingerprint() <em>Fingerprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFingerprint()
	 * @generated
	 * @ordered
	 */
	protected static final String FINGERPRINT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFingerprint() <em>Fingerprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFingerprint()
	 * @generated
	 * @ordered
	 */
	protected String fingerprint = FINGERPRINT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected EList<Translation> text;

	/**
	 * The default value of the '{@link #getTranslator() <em>Translator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTranslator()
	 * @generated
	 * @ordered
	 */
	protected static final String TRANSLATOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTranslator() <em>Translator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTranslator()
	 * @generated
	 * @ordered
	 */
	protected String translator = TRANSLATOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getForm() <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected static final QuoteForm FORM_EDEFAULT = QuoteForm.LITERAL;

	/**
	 * The cached value of the '{@link #getForm() <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected QuoteForm form = FORM_EDEFAULT;

	/**
	 * The default value of the '{@link #getConsent() <em>Consent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsent()
	 * @generated
	 * @ordered
	 */
	protected static final Consent CONSENT_EDEFAULT = Consent.NOT_ASKED;

	/**
	 * The cached value of the '{@link #getConsent() <em>Consent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsent()
	 * @generated
	 * @ordered
	 */
	protected Consent consent = CONSENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getShown() <em>Shown</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShown()
	 * @generated
	 * @ordered
	 */
	protected EList<Question> shown;

	/**
	 * The default value of the '{@link #getUsedElsewhere() <em>Used Elsewhere</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsedElsewhere()
	 * @generated
	 * @ordered
	 */
	protected static final String USED_ELSEWHERE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUsedElsewhere() <em>Used Elsewhere</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsedElsewhere()
	 * @generated
	 * @ordered
	 */
	protected String usedElsewhere = USED_ELSEWHERE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected QuotedAnswerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.QUOTED_ANSWER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fielding getFielding() {
		if (fielding != null && fielding.eIsProxy()) {
			InternalEObject oldFielding = (InternalEObject)fielding;
			fielding = (Fielding)eResolveProxy(oldFielding);
			if (fielding != oldFielding) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.QUOTED_ANSWER__FIELDING, oldFielding, fielding));
			}
		}
		return fielding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Fielding basicGetFielding() {
		return fielding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFielding(Fielding newFielding) {
		Fielding oldFielding = fielding;
		fielding = newFielding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.QUOTED_ANSWER__FIELDING, oldFielding, fielding));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OpenText getQuestion() {
		if (question != null && question.eIsProxy()) {
			InternalEObject oldQuestion = (InternalEObject)question;
			question = (OpenText)eResolveProxy(oldQuestion);
			if (question != oldQuestion) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.QUOTED_ANSWER__QUESTION, oldQuestion, question));
			}
		}
		return question;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OpenText basicGetQuestion() {
		return question;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuestion(OpenText newQuestion) {
		OpenText oldQuestion = question;
		question = newQuestion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.QUOTED_ANSWER__QUESTION, oldQuestion, question));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Agency getAgency() {
		if (agency != null && agency.eIsProxy()) {
			InternalEObject oldAgency = (InternalEObject)agency;
			agency = (Agency)eResolveProxy(oldAgency);
			if (agency != oldAgency) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.QUOTED_ANSWER__AGENCY, oldAgency, agency));
			}
		}
		return agency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Agency basicGetAgency() {
		return agency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgency(Agency newAgency) {
		Agency oldAgency = agency;
		agency = newAgency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.QUOTED_ANSWER__AGENCY, oldAgency, agency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRespondent() {
		return respondent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRespondent(String newRespondent) {
		String oldRespondent = respondent;
		respondent = newRespondent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.QUOTED_ANSWER__RESPONDENT, oldRespondent, respondent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFingerprint() {
		return fingerprint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFingerprint(String newFingerprint) {
		String oldFingerprint = fingerprint;
		fingerprint = newFingerprint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.QUOTED_ANSWER__FINGERPRINT, oldFingerprint, fingerprint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.QUOTED_ANSWER__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Translation> getText() {
		if (text == null) {
			text = new EObjectContainmentEList<Translation>(Translation.class, this, StudyPackage.QUOTED_ANSWER__TEXT);
		}
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTranslator() {
		return translator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTranslator(String newTranslator) {
		String oldTranslator = translator;
		translator = newTranslator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.QUOTED_ANSWER__TRANSLATOR, oldTranslator, translator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QuoteForm getForm() {
		return form;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForm(QuoteForm newForm) {
		QuoteForm oldForm = form;
		form = newForm == null ? FORM_EDEFAULT : newForm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.QUOTED_ANSWER__FORM, oldForm, form));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Consent getConsent() {
		return consent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsent(Consent newConsent) {
		Consent oldConsent = consent;
		consent = newConsent == null ? CONSENT_EDEFAULT : newConsent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.QUOTED_ANSWER__CONSENT, oldConsent, consent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Question> getShown() {
		if (shown == null) {
			shown = new EObjectResolvingEList<Question>(Question.class, this, StudyPackage.QUOTED_ANSWER__SHOWN);
		}
		return shown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUsedElsewhere() {
		return usedElsewhere;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUsedElsewhere(String newUsedElsewhere) {
		String oldUsedElsewhere = usedElsewhere;
		usedElsewhere = newUsedElsewhere;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.QUOTED_ANSWER__USED_ELSEWHERE, oldUsedElsewhere, usedElsewhere));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.QUOTED_ANSWER__TEXT:
				return ((InternalEList<?>)getText()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.QUOTED_ANSWER__FIELDING:
				if (resolve) return getFielding();
				return basicGetFielding();
			case StudyPackage.QUOTED_ANSWER__QUESTION:
				if (resolve) return getQuestion();
				return basicGetQuestion();
			case StudyPackage.QUOTED_ANSWER__AGENCY:
				if (resolve) return getAgency();
				return basicGetAgency();
			case StudyPackage.QUOTED_ANSWER__RESPONDENT:
				return getRespondent();
			case StudyPackage.QUOTED_ANSWER__FINGERPRINT:
				return getFingerprint();
			case StudyPackage.QUOTED_ANSWER__LANGUAGE:
				return getLanguage();
			case StudyPackage.QUOTED_ANSWER__TEXT:
				return getText();
			case StudyPackage.QUOTED_ANSWER__TRANSLATOR:
				return getTranslator();
			case StudyPackage.QUOTED_ANSWER__FORM:
				return getForm();
			case StudyPackage.QUOTED_ANSWER__CONSENT:
				return getConsent();
			case StudyPackage.QUOTED_ANSWER__SHOWN:
				return getShown();
			case StudyPackage.QUOTED_ANSWER__USED_ELSEWHERE:
				return getUsedElsewhere();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StudyPackage.QUOTED_ANSWER__FIELDING:
				setFielding((Fielding)newValue);
				return;
			case StudyPackage.QUOTED_ANSWER__QUESTION:
				setQuestion((OpenText)newValue);
				return;
			case StudyPackage.QUOTED_ANSWER__AGENCY:
				setAgency((Agency)newValue);
				return;
			case StudyPackage.QUOTED_ANSWER__RESPONDENT:
				setRespondent((String)newValue);
				return;
			case StudyPackage.QUOTED_ANSWER__FINGERPRINT:
				setFingerprint((String)newValue);
				return;
			case StudyPackage.QUOTED_ANSWER__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case StudyPackage.QUOTED_ANSWER__TEXT:
				getText().clear();
				getText().addAll((Collection<? extends Translation>)newValue);
				return;
			case StudyPackage.QUOTED_ANSWER__TRANSLATOR:
				setTranslator((String)newValue);
				return;
			case StudyPackage.QUOTED_ANSWER__FORM:
				setForm((QuoteForm)newValue);
				return;
			case StudyPackage.QUOTED_ANSWER__CONSENT:
				setConsent((Consent)newValue);
				return;
			case StudyPackage.QUOTED_ANSWER__SHOWN:
				getShown().clear();
				getShown().addAll((Collection<? extends Question>)newValue);
				return;
			case StudyPackage.QUOTED_ANSWER__USED_ELSEWHERE:
				setUsedElsewhere((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case StudyPackage.QUOTED_ANSWER__FIELDING:
				setFielding((Fielding)null);
				return;
			case StudyPackage.QUOTED_ANSWER__QUESTION:
				setQuestion((OpenText)null);
				return;
			case StudyPackage.QUOTED_ANSWER__AGENCY:
				setAgency((Agency)null);
				return;
			case StudyPackage.QUOTED_ANSWER__RESPONDENT:
				setRespondent(RESPONDENT_EDEFAULT);
				return;
			case StudyPackage.QUOTED_ANSWER__FINGERPRINT:
				setFingerprint(FINGERPRINT_EDEFAULT);
				return;
			case StudyPackage.QUOTED_ANSWER__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case StudyPackage.QUOTED_ANSWER__TEXT:
				getText().clear();
				return;
			case StudyPackage.QUOTED_ANSWER__TRANSLATOR:
				setTranslator(TRANSLATOR_EDEFAULT);
				return;
			case StudyPackage.QUOTED_ANSWER__FORM:
				setForm(FORM_EDEFAULT);
				return;
			case StudyPackage.QUOTED_ANSWER__CONSENT:
				setConsent(CONSENT_EDEFAULT);
				return;
			case StudyPackage.QUOTED_ANSWER__SHOWN:
				getShown().clear();
				return;
			case StudyPackage.QUOTED_ANSWER__USED_ELSEWHERE:
				setUsedElsewhere(USED_ELSEWHERE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case StudyPackage.QUOTED_ANSWER__FIELDING:
				return fielding != null;
			case StudyPackage.QUOTED_ANSWER__QUESTION:
				return question != null;
			case StudyPackage.QUOTED_ANSWER__AGENCY:
				return agency != null;
			case StudyPackage.QUOTED_ANSWER__RESPONDENT:
				return RESPONDENT_EDEFAULT == null ? respondent != null : !RESPONDENT_EDEFAULT.equals(respondent);
			case StudyPackage.QUOTED_ANSWER__FINGERPRINT:
				return FINGERPRINT_EDEFAULT == null ? fingerprint != null : !FINGERPRINT_EDEFAULT.equals(fingerprint);
			case StudyPackage.QUOTED_ANSWER__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case StudyPackage.QUOTED_ANSWER__TEXT:
				return text != null && !text.isEmpty();
			case StudyPackage.QUOTED_ANSWER__TRANSLATOR:
				return TRANSLATOR_EDEFAULT == null ? translator != null : !TRANSLATOR_EDEFAULT.equals(translator);
			case StudyPackage.QUOTED_ANSWER__FORM:
				return form != FORM_EDEFAULT;
			case StudyPackage.QUOTED_ANSWER__CONSENT:
				return consent != CONSENT_EDEFAULT;
			case StudyPackage.QUOTED_ANSWER__SHOWN:
				return shown != null && !shown.isEmpty();
			case StudyPackage.QUOTED_ANSWER__USED_ELSEWHERE:
				return USED_ELSEWHERE_EDEFAULT == null ? usedElsewhere != null : !USED_ELSEWHERE_EDEFAULT.equals(usedElsewhere);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (respondent: ");
		result.append(respondent);
		result.append(", fingerprint: ");
		result.append(fingerprint);
		result.append(", language: ");
		result.append(language);
		result.append(", translator: ");
		result.append(translator);
		result.append(", form: ");
		result.append(form);
		result.append(", consent: ");
		result.append(consent);
		result.append(", usedElsewhere: ");
		result.append(usedElsewhere);
		result.append(')');
		return result.toString();
	}

} //QuotedAnswerImpl
