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
import org.eclipse.emf.ecore.util.InternalEList;

import org.ketenspiegel.model.study.Benchmark;
import org.ketenspiegel.model.study.Concept;
import org.ketenspiegel.model.study.StudyPackage;
import org.ketenspiegel.model.study.Translation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Benchmark</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.impl.BenchmarkImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.BenchmarkImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.BenchmarkImpl#getConcept <em>Concept</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.BenchmarkImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.BenchmarkImpl#getLeast <em>Least</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.BenchmarkImpl#getMost <em>Most</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.BenchmarkImpl#getRespondents <em>Respondents</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.BenchmarkImpl#getDeviation <em>Deviation</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BenchmarkImpl extends NamedImpl implements Benchmark {
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
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final String DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected String date = DATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getConcept() <em>Concept</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConcept()
	 * @generated
	 * @ordered
	 */
	protected Concept concept;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final double VALUE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected double value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLeast() <em>Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeast()
	 * @generated
	 * @ordered
	 */
	protected static final double LEAST_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLeast() <em>Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeast()
	 * @generated
	 * @ordered
	 */
	protected double least = LEAST_EDEFAULT;

	/**
	 * The default value of the '{@link #getMost() <em>Most</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMost()
	 * @generated
	 * @ordered
	 */
	protected static final double MOST_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMost() <em>Most</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMost()
	 * @generated
	 * @ordered
	 */
	protected double most = MOST_EDEFAULT;

	/**
	 * The default value of the '{@link #getRespondents() <em>Respondents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRespondents()
	 * @generated
	 * @ordered
	 */
	protected static final int RESPONDENTS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRespondents() <em>Respondents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRespondents()
	 * @generated
	 * @ordered
	 */
	protected int respondents = RESPONDENTS_EDEFAULT;

	/**
	 * This is true if the Respondents attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean respondentsESet;

	/**
	 * The default value of the '{@link #getDeviation() <em>Deviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviation()
	 * @generated
	 * @ordered
	 */
	protected static final double DEVIATION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getDeviation() <em>Deviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviation()
	 * @generated
	 * @ordered
	 */
	protected double deviation = DEVIATION_EDEFAULT;

	/**
	 * This is true if the Deviation attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean deviationESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BenchmarkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.BENCHMARK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Translation> getSource() {
		if (source == null) {
			source = new EObjectContainmentEList<Translation>(Translation.class, this, StudyPackage.BENCHMARK__SOURCE);
		}
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(String newDate) {
		String oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.BENCHMARK__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Concept getConcept() {
		if (concept != null && concept.eIsProxy()) {
			InternalEObject oldConcept = (InternalEObject)concept;
			concept = (Concept)eResolveProxy(oldConcept);
			if (concept != oldConcept) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.BENCHMARK__CONCEPT, oldConcept, concept));
			}
		}
		return concept;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Concept basicGetConcept() {
		return concept;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConcept(Concept newConcept) {
		Concept oldConcept = concept;
		concept = newConcept;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.BENCHMARK__CONCEPT, oldConcept, concept));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(double newValue) {
		double oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.BENCHMARK__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLeast() {
		return least;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeast(double newLeast) {
		double oldLeast = least;
		least = newLeast;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.BENCHMARK__LEAST, oldLeast, least));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMost() {
		return most;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMost(double newMost) {
		double oldMost = most;
		most = newMost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.BENCHMARK__MOST, oldMost, most));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRespondents() {
		return respondents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRespondents(int newRespondents) {
		int oldRespondents = respondents;
		respondents = newRespondents;
		boolean oldRespondentsESet = respondentsESet;
		respondentsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.BENCHMARK__RESPONDENTS, oldRespondents, respondents, !oldRespondentsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRespondents() {
		int oldRespondents = respondents;
		boolean oldRespondentsESet = respondentsESet;
		respondents = RESPONDENTS_EDEFAULT;
		respondentsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, StudyPackage.BENCHMARK__RESPONDENTS, oldRespondents, RESPONDENTS_EDEFAULT, oldRespondentsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRespondents() {
		return respondentsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDeviation() {
		return deviation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeviation(double newDeviation) {
		double oldDeviation = deviation;
		deviation = newDeviation;
		boolean oldDeviationESet = deviationESet;
		deviationESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.BENCHMARK__DEVIATION, oldDeviation, deviation, !oldDeviationESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDeviation() {
		double oldDeviation = deviation;
		boolean oldDeviationESet = deviationESet;
		deviation = DEVIATION_EDEFAULT;
		deviationESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, StudyPackage.BENCHMARK__DEVIATION, oldDeviation, DEVIATION_EDEFAULT, oldDeviationESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDeviation() {
		return deviationESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.BENCHMARK__SOURCE:
				return ((InternalEList<?>)getSource()).basicRemove(otherEnd, msgs);
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
			case StudyPackage.BENCHMARK__SOURCE:
				return getSource();
			case StudyPackage.BENCHMARK__DATE:
				return getDate();
			case StudyPackage.BENCHMARK__CONCEPT:
				if (resolve) return getConcept();
				return basicGetConcept();
			case StudyPackage.BENCHMARK__VALUE:
				return getValue();
			case StudyPackage.BENCHMARK__LEAST:
				return getLeast();
			case StudyPackage.BENCHMARK__MOST:
				return getMost();
			case StudyPackage.BENCHMARK__RESPONDENTS:
				return getRespondents();
			case StudyPackage.BENCHMARK__DEVIATION:
				return getDeviation();
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
			case StudyPackage.BENCHMARK__SOURCE:
				getSource().clear();
				getSource().addAll((Collection<? extends Translation>)newValue);
				return;
			case StudyPackage.BENCHMARK__DATE:
				setDate((String)newValue);
				return;
			case StudyPackage.BENCHMARK__CONCEPT:
				setConcept((Concept)newValue);
				return;
			case StudyPackage.BENCHMARK__VALUE:
				setValue((Double)newValue);
				return;
			case StudyPackage.BENCHMARK__LEAST:
				setLeast((Double)newValue);
				return;
			case StudyPackage.BENCHMARK__MOST:
				setMost((Double)newValue);
				return;
			case StudyPackage.BENCHMARK__RESPONDENTS:
				setRespondents((Integer)newValue);
				return;
			case StudyPackage.BENCHMARK__DEVIATION:
				setDeviation((Double)newValue);
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
			case StudyPackage.BENCHMARK__SOURCE:
				getSource().clear();
				return;
			case StudyPackage.BENCHMARK__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case StudyPackage.BENCHMARK__CONCEPT:
				setConcept((Concept)null);
				return;
			case StudyPackage.BENCHMARK__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case StudyPackage.BENCHMARK__LEAST:
				setLeast(LEAST_EDEFAULT);
				return;
			case StudyPackage.BENCHMARK__MOST:
				setMost(MOST_EDEFAULT);
				return;
			case StudyPackage.BENCHMARK__RESPONDENTS:
				unsetRespondents();
				return;
			case StudyPackage.BENCHMARK__DEVIATION:
				unsetDeviation();
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
			case StudyPackage.BENCHMARK__SOURCE:
				return source != null && !source.isEmpty();
			case StudyPackage.BENCHMARK__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case StudyPackage.BENCHMARK__CONCEPT:
				return concept != null;
			case StudyPackage.BENCHMARK__VALUE:
				return value != VALUE_EDEFAULT;
			case StudyPackage.BENCHMARK__LEAST:
				return least != LEAST_EDEFAULT;
			case StudyPackage.BENCHMARK__MOST:
				return most != MOST_EDEFAULT;
			case StudyPackage.BENCHMARK__RESPONDENTS:
				return isSetRespondents();
			case StudyPackage.BENCHMARK__DEVIATION:
				return isSetDeviation();
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
		result.append(" (date: ");
		result.append(date);
		result.append(", value: ");
		result.append(value);
		result.append(", least: ");
		result.append(least);
		result.append(", most: ");
		result.append(most);
		result.append(", respondents: ");
		if (respondentsESet) result.append(respondents); else result.append("<unset>");
		result.append(", deviation: ");
		if (deviationESet) result.append(deviation); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //BenchmarkImpl
