/**
 */
package org.ketenspiegel.model.study.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.ketenspiegel.model.study.QuadrantNames;
import org.ketenspiegel.model.study.StudyPackage;
import org.ketenspiegel.model.study.Translation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Quadrant Names</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.impl.QuadrantNamesImpl#getKeep <em>Keep</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.QuadrantNamesImpl#getImprove <em>Improve</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.QuadrantNamesImpl#getGoodLittleImpact <em>Good Little Impact</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.QuadrantNamesImpl#getPoorLittleImpact <em>Poor Little Impact</em>}</li>
 * </ul>
 *
 * @generated
 */
public class QuadrantNamesImpl extends MinimalEObjectImpl.Container implements QuadrantNames {
	/**
	 * The cached value of the '{@link #getKeep() <em>Keep</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeep()
	 * @generated
	 * @ordered
	 */
	protected EList<Translation> keep;

	/**
	 * The cached value of the '{@link #getImprove() <em>Improve</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImprove()
	 * @generated
	 * @ordered
	 */
	protected EList<Translation> improve;

	/**
	 * The cached value of the '{@link #getGoodLittleImpact() <em>Good Little Impact</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoodLittleImpact()
	 * @generated
	 * @ordered
	 */
	protected EList<Translation> goodLittleImpact;

	/**
	 * The cached value of the '{@link #getPoorLittleImpact() <em>Poor Little Impact</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoorLittleImpact()
	 * @generated
	 * @ordered
	 */
	protected EList<Translation> poorLittleImpact;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected QuadrantNamesImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.QUADRANT_NAMES;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Translation> getKeep() {
		if (keep == null) {
			keep = new EObjectContainmentEList<Translation>(Translation.class, this, StudyPackage.QUADRANT_NAMES__KEEP);
		}
		return keep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Translation> getImprove() {
		if (improve == null) {
			improve = new EObjectContainmentEList<Translation>(Translation.class, this, StudyPackage.QUADRANT_NAMES__IMPROVE);
		}
		return improve;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Translation> getGoodLittleImpact() {
		if (goodLittleImpact == null) {
			goodLittleImpact = new EObjectContainmentEList<Translation>(Translation.class, this, StudyPackage.QUADRANT_NAMES__GOOD_LITTLE_IMPACT);
		}
		return goodLittleImpact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Translation> getPoorLittleImpact() {
		if (poorLittleImpact == null) {
			poorLittleImpact = new EObjectContainmentEList<Translation>(Translation.class, this, StudyPackage.QUADRANT_NAMES__POOR_LITTLE_IMPACT);
		}
		return poorLittleImpact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.QUADRANT_NAMES__KEEP:
				return ((InternalEList<?>)getKeep()).basicRemove(otherEnd, msgs);
			case StudyPackage.QUADRANT_NAMES__IMPROVE:
				return ((InternalEList<?>)getImprove()).basicRemove(otherEnd, msgs);
			case StudyPackage.QUADRANT_NAMES__GOOD_LITTLE_IMPACT:
				return ((InternalEList<?>)getGoodLittleImpact()).basicRemove(otherEnd, msgs);
			case StudyPackage.QUADRANT_NAMES__POOR_LITTLE_IMPACT:
				return ((InternalEList<?>)getPoorLittleImpact()).basicRemove(otherEnd, msgs);
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
			case StudyPackage.QUADRANT_NAMES__KEEP:
				return getKeep();
			case StudyPackage.QUADRANT_NAMES__IMPROVE:
				return getImprove();
			case StudyPackage.QUADRANT_NAMES__GOOD_LITTLE_IMPACT:
				return getGoodLittleImpact();
			case StudyPackage.QUADRANT_NAMES__POOR_LITTLE_IMPACT:
				return getPoorLittleImpact();
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
			case StudyPackage.QUADRANT_NAMES__KEEP:
				getKeep().clear();
				getKeep().addAll((Collection<? extends Translation>)newValue);
				return;
			case StudyPackage.QUADRANT_NAMES__IMPROVE:
				getImprove().clear();
				getImprove().addAll((Collection<? extends Translation>)newValue);
				return;
			case StudyPackage.QUADRANT_NAMES__GOOD_LITTLE_IMPACT:
				getGoodLittleImpact().clear();
				getGoodLittleImpact().addAll((Collection<? extends Translation>)newValue);
				return;
			case StudyPackage.QUADRANT_NAMES__POOR_LITTLE_IMPACT:
				getPoorLittleImpact().clear();
				getPoorLittleImpact().addAll((Collection<? extends Translation>)newValue);
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
			case StudyPackage.QUADRANT_NAMES__KEEP:
				getKeep().clear();
				return;
			case StudyPackage.QUADRANT_NAMES__IMPROVE:
				getImprove().clear();
				return;
			case StudyPackage.QUADRANT_NAMES__GOOD_LITTLE_IMPACT:
				getGoodLittleImpact().clear();
				return;
			case StudyPackage.QUADRANT_NAMES__POOR_LITTLE_IMPACT:
				getPoorLittleImpact().clear();
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
			case StudyPackage.QUADRANT_NAMES__KEEP:
				return keep != null && !keep.isEmpty();
			case StudyPackage.QUADRANT_NAMES__IMPROVE:
				return improve != null && !improve.isEmpty();
			case StudyPackage.QUADRANT_NAMES__GOOD_LITTLE_IMPACT:
				return goodLittleImpact != null && !goodLittleImpact.isEmpty();
			case StudyPackage.QUADRANT_NAMES__POOR_LITTLE_IMPACT:
				return poorLittleImpact != null && !poorLittleImpact.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //QuadrantNamesImpl
