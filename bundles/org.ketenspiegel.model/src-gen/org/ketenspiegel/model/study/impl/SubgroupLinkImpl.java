/**
 */
package org.ketenspiegel.model.study.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.ketenspiegel.model.study.Segment;
import org.ketenspiegel.model.study.StudyPackage;
import org.ketenspiegel.model.study.SubgroupLink;
import org.ketenspiegel.model.study.Wave;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Subgroup Link</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.impl.SubgroupLinkImpl#getSubgroup <em>Subgroup</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.SubgroupLinkImpl#getPopulation <em>Population</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.SubgroupLinkImpl#getSegment <em>Segment</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.SubgroupLinkImpl#getAgency <em>Agency</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.SubgroupLinkImpl#getWave <em>Wave</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SubgroupLinkImpl extends MinimalEObjectImpl.Container implements SubgroupLink {
	/**
	 * The default value of the '{@link #getSubgroup() <em>Subgroup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubgroup()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBGROUP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubgroup() <em>Subgroup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubgroup()
	 * @generated
	 * @ordered
	 */
	protected String subgroup = SUBGROUP_EDEFAULT;

	/**
	 * The default value of the '{@link #getPopulation() <em>Population</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulation()
	 * @generated
	 * @ordered
	 */
	protected static final String POPULATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPopulation() <em>Population</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulation()
	 * @generated
	 * @ordered
	 */
	protected String population = POPULATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSegment() <em>Segment</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSegment()
	 * @generated
	 * @ordered
	 */
	protected Segment segment;

	/**
	 * The default value of the '{@link #getAgency() <em>Agency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgency()
	 * @generated
	 * @ordered
	 */
	protected static final String AGENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgency() <em>Agency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgency()
	 * @generated
	 * @ordered
	 */
	protected String agency = AGENCY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getWave() <em>Wave</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWave()
	 * @generated
	 * @ordered
	 */
	protected Wave wave;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SubgroupLinkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.SUBGROUP_LINK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubgroup() {
		return subgroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubgroup(String newSubgroup) {
		String oldSubgroup = subgroup;
		subgroup = newSubgroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SUBGROUP_LINK__SUBGROUP, oldSubgroup, subgroup));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPopulation() {
		return population;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPopulation(String newPopulation) {
		String oldPopulation = population;
		population = newPopulation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SUBGROUP_LINK__POPULATION, oldPopulation, population));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Segment getSegment() {
		if (segment != null && segment.eIsProxy()) {
			InternalEObject oldSegment = (InternalEObject)segment;
			segment = (Segment)eResolveProxy(oldSegment);
			if (segment != oldSegment) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.SUBGROUP_LINK__SEGMENT, oldSegment, segment));
			}
		}
		return segment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Segment basicGetSegment() {
		return segment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSegment(Segment newSegment) {
		Segment oldSegment = segment;
		segment = newSegment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SUBGROUP_LINK__SEGMENT, oldSegment, segment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAgency() {
		return agency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgency(String newAgency) {
		String oldAgency = agency;
		agency = newAgency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SUBGROUP_LINK__AGENCY, oldAgency, agency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Wave getWave() {
		if (wave != null && wave.eIsProxy()) {
			InternalEObject oldWave = (InternalEObject)wave;
			wave = (Wave)eResolveProxy(oldWave);
			if (wave != oldWave) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.SUBGROUP_LINK__WAVE, oldWave, wave));
			}
		}
		return wave;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Wave basicGetWave() {
		return wave;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWave(Wave newWave) {
		Wave oldWave = wave;
		wave = newWave;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SUBGROUP_LINK__WAVE, oldWave, wave));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.SUBGROUP_LINK__SUBGROUP:
				return getSubgroup();
			case StudyPackage.SUBGROUP_LINK__POPULATION:
				return getPopulation();
			case StudyPackage.SUBGROUP_LINK__SEGMENT:
				if (resolve) return getSegment();
				return basicGetSegment();
			case StudyPackage.SUBGROUP_LINK__AGENCY:
				return getAgency();
			case StudyPackage.SUBGROUP_LINK__WAVE:
				if (resolve) return getWave();
				return basicGetWave();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StudyPackage.SUBGROUP_LINK__SUBGROUP:
				setSubgroup((String)newValue);
				return;
			case StudyPackage.SUBGROUP_LINK__POPULATION:
				setPopulation((String)newValue);
				return;
			case StudyPackage.SUBGROUP_LINK__SEGMENT:
				setSegment((Segment)newValue);
				return;
			case StudyPackage.SUBGROUP_LINK__AGENCY:
				setAgency((String)newValue);
				return;
			case StudyPackage.SUBGROUP_LINK__WAVE:
				setWave((Wave)newValue);
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
			case StudyPackage.SUBGROUP_LINK__SUBGROUP:
				setSubgroup(SUBGROUP_EDEFAULT);
				return;
			case StudyPackage.SUBGROUP_LINK__POPULATION:
				setPopulation(POPULATION_EDEFAULT);
				return;
			case StudyPackage.SUBGROUP_LINK__SEGMENT:
				setSegment((Segment)null);
				return;
			case StudyPackage.SUBGROUP_LINK__AGENCY:
				setAgency(AGENCY_EDEFAULT);
				return;
			case StudyPackage.SUBGROUP_LINK__WAVE:
				setWave((Wave)null);
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
			case StudyPackage.SUBGROUP_LINK__SUBGROUP:
				return SUBGROUP_EDEFAULT == null ? subgroup != null : !SUBGROUP_EDEFAULT.equals(subgroup);
			case StudyPackage.SUBGROUP_LINK__POPULATION:
				return POPULATION_EDEFAULT == null ? population != null : !POPULATION_EDEFAULT.equals(population);
			case StudyPackage.SUBGROUP_LINK__SEGMENT:
				return segment != null;
			case StudyPackage.SUBGROUP_LINK__AGENCY:
				return AGENCY_EDEFAULT == null ? agency != null : !AGENCY_EDEFAULT.equals(agency);
			case StudyPackage.SUBGROUP_LINK__WAVE:
				return wave != null;
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
		result.append(" (subgroup: ");
		result.append(subgroup);
		result.append(", population: ");
		result.append(population);
		result.append(", agency: ");
		result.append(agency);
		result.append(')');
		return result.toString();
	}

} //SubgroupLinkImpl
