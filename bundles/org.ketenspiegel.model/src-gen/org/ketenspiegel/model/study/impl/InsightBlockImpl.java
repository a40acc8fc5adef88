/**
 */
package org.ketenspiegel.model.study.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.ketenspiegel.model.study.InsightBlock;
import org.ketenspiegel.model.study.KeptFinding;
import org.ketenspiegel.model.study.StudyPackage;
import org.ketenspiegel.model.study.Translation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Insight Block</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.impl.InsightBlockImpl#getInsight <em>Insight</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.InsightBlockImpl#getRecommendation <em>Recommendation</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.InsightBlockImpl#getFindings <em>Findings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InsightBlockImpl extends BlockImpl implements InsightBlock {
	/**
	 * The cached value of the '{@link #getInsight() <em>Insight</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInsight()
	 * @generated
	 * @ordered
	 */
	protected EList<Translation> insight;

	/**
	 * The cached value of the '{@link #getRecommendation() <em>Recommendation</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecommendation()
	 * @generated
	 * @ordered
	 */
	protected EList<Translation> recommendation;

	/**
	 * The cached value of the '{@link #getFindings() <em>Findings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindings()
	 * @generated
	 * @ordered
	 */
	protected EList<KeptFinding> findings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InsightBlockImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.INSIGHT_BLOCK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Translation> getInsight() {
		if (insight == null) {
			insight = new EObjectContainmentEList<Translation>(Translation.class, this, StudyPackage.INSIGHT_BLOCK__INSIGHT);
		}
		return insight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Translation> getRecommendation() {
		if (recommendation == null) {
			recommendation = new EObjectContainmentEList<Translation>(Translation.class, this, StudyPackage.INSIGHT_BLOCK__RECOMMENDATION);
		}
		return recommendation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<KeptFinding> getFindings() {
		if (findings == null) {
			findings = new EObjectContainmentEList<KeptFinding>(KeptFinding.class, this, StudyPackage.INSIGHT_BLOCK__FINDINGS);
		}
		return findings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.INSIGHT_BLOCK__INSIGHT:
				return ((InternalEList<?>)getInsight()).basicRemove(otherEnd, msgs);
			case StudyPackage.INSIGHT_BLOCK__RECOMMENDATION:
				return ((InternalEList<?>)getRecommendation()).basicRemove(otherEnd, msgs);
			case StudyPackage.INSIGHT_BLOCK__FINDINGS:
				return ((InternalEList<?>)getFindings()).basicRemove(otherEnd, msgs);
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
			case StudyPackage.INSIGHT_BLOCK__INSIGHT:
				return getInsight();
			case StudyPackage.INSIGHT_BLOCK__RECOMMENDATION:
				return getRecommendation();
			case StudyPackage.INSIGHT_BLOCK__FINDINGS:
				return getFindings();
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
			case StudyPackage.INSIGHT_BLOCK__INSIGHT:
				getInsight().clear();
				getInsight().addAll((Collection<? extends Translation>)newValue);
				return;
			case StudyPackage.INSIGHT_BLOCK__RECOMMENDATION:
				getRecommendation().clear();
				getRecommendation().addAll((Collection<? extends Translation>)newValue);
				return;
			case StudyPackage.INSIGHT_BLOCK__FINDINGS:
				getFindings().clear();
				getFindings().addAll((Collection<? extends KeptFinding>)newValue);
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
			case StudyPackage.INSIGHT_BLOCK__INSIGHT:
				getInsight().clear();
				return;
			case StudyPackage.INSIGHT_BLOCK__RECOMMENDATION:
				getRecommendation().clear();
				return;
			case StudyPackage.INSIGHT_BLOCK__FINDINGS:
				getFindings().clear();
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
			case StudyPackage.INSIGHT_BLOCK__INSIGHT:
				return insight != null && !insight.isEmpty();
			case StudyPackage.INSIGHT_BLOCK__RECOMMENDATION:
				return recommendation != null && !recommendation.isEmpty();
			case StudyPackage.INSIGHT_BLOCK__FINDINGS:
				return findings != null && !findings.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //InsightBlockImpl
