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

import org.ketenspiegel.model.study.Audience;
import org.ketenspiegel.model.study.ColumnMapping;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.OptionValue;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.Sample;
import org.ketenspiegel.model.study.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Fielding</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.impl.FieldingImpl#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.FieldingImpl#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.FieldingImpl#getSample <em>Sample</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.FieldingImpl#getResponses <em>Responses</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.FieldingImpl#getRespondent <em>Respondent</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.FieldingImpl#getPanel <em>Panel</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.FieldingImpl#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.FieldingImpl#getReading <em>Reading</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.FieldingImpl#getOmitted <em>Omitted</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FieldingImpl extends IdentifiedImpl implements Fielding {
	/**
	 * The cached value of the '{@link #getAudience() <em>Audience</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected Audience audience;

	/**
	 * The cached value of the '{@link #getInstrument() <em>Instrument</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrument()
	 * @generated
	 * @ordered
	 */
	protected Instrument instrument;

	/**
	 * The cached value of the '{@link #getSample() <em>Sample</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSample()
	 * @generated
	 * @ordered
	 */
	protected Sample sample;

	/**
	 * The default value of the '{@link #getResponses() <em>Responses</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponses()
	 * @generated
	 * @ordered
	 */
	protected static final String RESPONSES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResponses() <em>Responses</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponses()
	 * @generated
	 * @ordered
	 */
	protected String responses = RESPONSES_EDEFAULT;

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
	 * The default value of the '{@link #getPanel() <em>Panel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPanel()
	 * @generated
	 * @ordered
	 */
	protected static final String PANEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPanel() <em>Panel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPanel()
	 * @generated
	 * @ordered
	 */
	protected String panel = PANEL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getColumns() <em>Columns</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumns()
	 * @generated
	 * @ordered
	 */
	protected EList<ColumnMapping> columns;

	/**
	 * The cached value of the '{@link #getReading() <em>Reading</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReading()
	 * @generated
	 * @ordered
	 */
	protected EList<OptionValue> reading;

	/**
	 * The cached value of the '{@link #getOmitted() <em>Omitted</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOmitted()
	 * @generated
	 * @ordered
	 */
	protected EList<Question> omitted;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FieldingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.FIELDING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Audience getAudience() {
		if (audience != null && audience.eIsProxy()) {
			InternalEObject oldAudience = (InternalEObject)audience;
			audience = (Audience)eResolveProxy(oldAudience);
			if (audience != oldAudience) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.FIELDING__AUDIENCE, oldAudience, audience));
			}
		}
		return audience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Audience basicGetAudience() {
		return audience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAudience(Audience newAudience) {
		Audience oldAudience = audience;
		audience = newAudience;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.FIELDING__AUDIENCE, oldAudience, audience));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instrument getInstrument() {
		if (instrument != null && instrument.eIsProxy()) {
			InternalEObject oldInstrument = (InternalEObject)instrument;
			instrument = (Instrument)eResolveProxy(oldInstrument);
			if (instrument != oldInstrument) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.FIELDING__INSTRUMENT, oldInstrument, instrument));
			}
		}
		return instrument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instrument basicGetInstrument() {
		return instrument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstrument(Instrument newInstrument) {
		Instrument oldInstrument = instrument;
		instrument = newInstrument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.FIELDING__INSTRUMENT, oldInstrument, instrument));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sample getSample() {
		return sample;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSample(Sample newSample, NotificationChain msgs) {
		Sample oldSample = sample;
		sample = newSample;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, StudyPackage.FIELDING__SAMPLE, oldSample, newSample);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSample(Sample newSample) {
		if (newSample != sample) {
			NotificationChain msgs = null;
			if (sample != null)
				msgs = ((InternalEObject)sample).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - StudyPackage.FIELDING__SAMPLE, null, msgs);
			if (newSample != null)
				msgs = ((InternalEObject)newSample).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - StudyPackage.FIELDING__SAMPLE, null, msgs);
			msgs = basicSetSample(newSample, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.FIELDING__SAMPLE, newSample, newSample));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResponses() {
		return responses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResponses(String newResponses) {
		String oldResponses = responses;
		responses = newResponses;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.FIELDING__RESPONSES, oldResponses, responses));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.FIELDING__RESPONDENT, oldRespondent, respondent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPanel() {
		return panel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPanel(String newPanel) {
		String oldPanel = panel;
		panel = newPanel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.FIELDING__PANEL, oldPanel, panel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ColumnMapping> getColumns() {
		if (columns == null) {
			columns = new EObjectContainmentEList<ColumnMapping>(ColumnMapping.class, this, StudyPackage.FIELDING__COLUMNS);
		}
		return columns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OptionValue> getReading() {
		if (reading == null) {
			reading = new EObjectContainmentEList<OptionValue>(OptionValue.class, this, StudyPackage.FIELDING__READING);
		}
		return reading;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Question> getOmitted() {
		if (omitted == null) {
			omitted = new EObjectResolvingEList<Question>(Question.class, this, StudyPackage.FIELDING__OMITTED);
		}
		return omitted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.FIELDING__SAMPLE:
				return basicSetSample(null, msgs);
			case StudyPackage.FIELDING__COLUMNS:
				return ((InternalEList<?>)getColumns()).basicRemove(otherEnd, msgs);
			case StudyPackage.FIELDING__READING:
				return ((InternalEList<?>)getReading()).basicRemove(otherEnd, msgs);
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
			case StudyPackage.FIELDING__AUDIENCE:
				if (resolve) return getAudience();
				return basicGetAudience();
			case StudyPackage.FIELDING__INSTRUMENT:
				if (resolve) return getInstrument();
				return basicGetInstrument();
			case StudyPackage.FIELDING__SAMPLE:
				return getSample();
			case StudyPackage.FIELDING__RESPONSES:
				return getResponses();
			case StudyPackage.FIELDING__RESPONDENT:
				return getRespondent();
			case StudyPackage.FIELDING__PANEL:
				return getPanel();
			case StudyPackage.FIELDING__COLUMNS:
				return getColumns();
			case StudyPackage.FIELDING__READING:
				return getReading();
			case StudyPackage.FIELDING__OMITTED:
				return getOmitted();
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
			case StudyPackage.FIELDING__AUDIENCE:
				setAudience((Audience)newValue);
				return;
			case StudyPackage.FIELDING__INSTRUMENT:
				setInstrument((Instrument)newValue);
				return;
			case StudyPackage.FIELDING__SAMPLE:
				setSample((Sample)newValue);
				return;
			case StudyPackage.FIELDING__RESPONSES:
				setResponses((String)newValue);
				return;
			case StudyPackage.FIELDING__RESPONDENT:
				setRespondent((String)newValue);
				return;
			case StudyPackage.FIELDING__PANEL:
				setPanel((String)newValue);
				return;
			case StudyPackage.FIELDING__COLUMNS:
				getColumns().clear();
				getColumns().addAll((Collection<? extends ColumnMapping>)newValue);
				return;
			case StudyPackage.FIELDING__READING:
				getReading().clear();
				getReading().addAll((Collection<? extends OptionValue>)newValue);
				return;
			case StudyPackage.FIELDING__OMITTED:
				getOmitted().clear();
				getOmitted().addAll((Collection<? extends Question>)newValue);
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
			case StudyPackage.FIELDING__AUDIENCE:
				setAudience((Audience)null);
				return;
			case StudyPackage.FIELDING__INSTRUMENT:
				setInstrument((Instrument)null);
				return;
			case StudyPackage.FIELDING__SAMPLE:
				setSample((Sample)null);
				return;
			case StudyPackage.FIELDING__RESPONSES:
				setResponses(RESPONSES_EDEFAULT);
				return;
			case StudyPackage.FIELDING__RESPONDENT:
				setRespondent(RESPONDENT_EDEFAULT);
				return;
			case StudyPackage.FIELDING__PANEL:
				setPanel(PANEL_EDEFAULT);
				return;
			case StudyPackage.FIELDING__COLUMNS:
				getColumns().clear();
				return;
			case StudyPackage.FIELDING__READING:
				getReading().clear();
				return;
			case StudyPackage.FIELDING__OMITTED:
				getOmitted().clear();
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
			case StudyPackage.FIELDING__AUDIENCE:
				return audience != null;
			case StudyPackage.FIELDING__INSTRUMENT:
				return instrument != null;
			case StudyPackage.FIELDING__SAMPLE:
				return sample != null;
			case StudyPackage.FIELDING__RESPONSES:
				return RESPONSES_EDEFAULT == null ? responses != null : !RESPONSES_EDEFAULT.equals(responses);
			case StudyPackage.FIELDING__RESPONDENT:
				return RESPONDENT_EDEFAULT == null ? respondent != null : !RESPONDENT_EDEFAULT.equals(respondent);
			case StudyPackage.FIELDING__PANEL:
				return PANEL_EDEFAULT == null ? panel != null : !PANEL_EDEFAULT.equals(panel);
			case StudyPackage.FIELDING__COLUMNS:
				return columns != null && !columns.isEmpty();
			case StudyPackage.FIELDING__READING:
				return reading != null && !reading.isEmpty();
			case StudyPackage.FIELDING__OMITTED:
				return omitted != null && !omitted.isEmpty();
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
		result.append(" (responses: ");
		result.append(responses);
		result.append(", respondent: ");
		result.append(respondent);
		result.append(", panel: ");
		result.append(panel);
		result.append(')');
		return result.toString();
	}

} //FieldingImpl
