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

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.ketenspiegel.model.study.Claim;
import org.ketenspiegel.model.study.OptionValue;
import org.ketenspiegel.model.study.Stated;
import org.ketenspiegel.model.study.StudyPackage;
import org.ketenspiegel.model.study.Translation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Claim</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.impl.ClaimImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.ClaimImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.ClaimImpl#getAnalysis <em>Analysis</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.ClaimImpl#getOptions <em>Options</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.ClaimImpl#getGaps <em>Gaps</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.ClaimImpl#getStates <em>States</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClaimImpl extends IdentifiedImpl implements Claim {
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
	 * The cached value of the '{@link #getSource() <em>Source</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected EList<Translation> source;

	/**
	 * The default value of the '{@link #getAnalysis() <em>Analysis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalysis()
	 * @generated
	 * @ordered
	 */
	protected static final String ANALYSIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnalysis() <em>Analysis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalysis()
	 * @generated
	 * @ordered
	 */
	protected String analysis = ANALYSIS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected EList<OptionValue> options;

	/**
	 * The cached value of the '{@link #getGaps() <em>Gaps</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGaps()
	 * @generated
	 * @ordered
	 */
	protected EList<String> gaps;

	/**
	 * The default value of the '{@link #getStates() <em>States</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStates()
	 * @generated
	 * @ordered
	 */
	protected static final Stated STATES_EDEFAULT = Stated.HIGHER;

	/**
	 * The cached value of the '{@link #getStates() <em>States</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStates()
	 * @generated
	 * @ordered
	 */
	protected Stated states = STATES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ClaimImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.CLAIM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Translation> getText() {
		if (text == null) {
			text = new EObjectContainmentEList<Translation>(Translation.class, this, StudyPackage.CLAIM__TEXT);
		}
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Translation> getSource() {
		if (source == null) {
			source = new EObjectContainmentEList<Translation>(Translation.class, this, StudyPackage.CLAIM__SOURCE);
		}
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnalysis() {
		return analysis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnalysis(String newAnalysis) {
		String oldAnalysis = analysis;
		analysis = newAnalysis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.CLAIM__ANALYSIS, oldAnalysis, analysis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OptionValue> getOptions() {
		if (options == null) {
			options = new EObjectContainmentEList<OptionValue>(OptionValue.class, this, StudyPackage.CLAIM__OPTIONS);
		}
		return options;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getGaps() {
		if (gaps == null) {
			gaps = new EDataTypeUniqueEList<String>(String.class, this, StudyPackage.CLAIM__GAPS);
		}
		return gaps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stated getStates() {
		return states;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStates(Stated newStates) {
		Stated oldStates = states;
		states = newStates == null ? STATES_EDEFAULT : newStates;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.CLAIM__STATES, oldStates, states));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.CLAIM__TEXT:
				return ((InternalEList<?>)getText()).basicRemove(otherEnd, msgs);
			case StudyPackage.CLAIM__SOURCE:
				return ((InternalEList<?>)getSource()).basicRemove(otherEnd, msgs);
			case StudyPackage.CLAIM__OPTIONS:
				return ((InternalEList<?>)getOptions()).basicRemove(otherEnd, msgs);
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
			case StudyPackage.CLAIM__TEXT:
				return getText();
			case StudyPackage.CLAIM__SOURCE:
				return getSource();
			case StudyPackage.CLAIM__ANALYSIS:
				return getAnalysis();
			case StudyPackage.CLAIM__OPTIONS:
				return getOptions();
			case StudyPackage.CLAIM__GAPS:
				return getGaps();
			case StudyPackage.CLAIM__STATES:
				return getStates();
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
			case StudyPackage.CLAIM__TEXT:
				getText().clear();
				getText().addAll((Collection<? extends Translation>)newValue);
				return;
			case StudyPackage.CLAIM__SOURCE:
				getSource().clear();
				getSource().addAll((Collection<? extends Translation>)newValue);
				return;
			case StudyPackage.CLAIM__ANALYSIS:
				setAnalysis((String)newValue);
				return;
			case StudyPackage.CLAIM__OPTIONS:
				getOptions().clear();
				getOptions().addAll((Collection<? extends OptionValue>)newValue);
				return;
			case StudyPackage.CLAIM__GAPS:
				getGaps().clear();
				getGaps().addAll((Collection<? extends String>)newValue);
				return;
			case StudyPackage.CLAIM__STATES:
				setStates((Stated)newValue);
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
			case StudyPackage.CLAIM__TEXT:
				getText().clear();
				return;
			case StudyPackage.CLAIM__SOURCE:
				getSource().clear();
				return;
			case StudyPackage.CLAIM__ANALYSIS:
				setAnalysis(ANALYSIS_EDEFAULT);
				return;
			case StudyPackage.CLAIM__OPTIONS:
				getOptions().clear();
				return;
			case StudyPackage.CLAIM__GAPS:
				getGaps().clear();
				return;
			case StudyPackage.CLAIM__STATES:
				setStates(STATES_EDEFAULT);
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
			case StudyPackage.CLAIM__TEXT:
				return text != null && !text.isEmpty();
			case StudyPackage.CLAIM__SOURCE:
				return source != null && !source.isEmpty();
			case StudyPackage.CLAIM__ANALYSIS:
				return ANALYSIS_EDEFAULT == null ? analysis != null : !ANALYSIS_EDEFAULT.equals(analysis);
			case StudyPackage.CLAIM__OPTIONS:
				return options != null && !options.isEmpty();
			case StudyPackage.CLAIM__GAPS:
				return gaps != null && !gaps.isEmpty();
			case StudyPackage.CLAIM__STATES:
				return states != STATES_EDEFAULT;
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
		result.append(" (analysis: ");
		result.append(analysis);
		result.append(", gaps: ");
		result.append(gaps);
		result.append(", states: ");
		result.append(states);
		result.append(')');
		return result.toString();
	}

} //ClaimImpl
