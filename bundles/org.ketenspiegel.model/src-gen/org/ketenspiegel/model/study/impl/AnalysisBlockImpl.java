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

import org.ketenspiegel.model.study.AnalysisBlock;
import org.ketenspiegel.model.study.OptionValue;
import org.ketenspiegel.model.study.StudyPackage;
import org.ketenspiegel.model.study.Translation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Analysis Block</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.impl.AnalysisBlockImpl#getAnalysis <em>Analysis</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.AnalysisBlockImpl#getOptions <em>Options</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.AnalysisBlockImpl#getChart <em>Chart</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.AnalysisBlockImpl#getRemark <em>Remark</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AnalysisBlockImpl extends BlockImpl implements AnalysisBlock {
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
	 * The default value of the '{@link #getChart() <em>Chart</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChart()
	 * @generated
	 * @ordered
	 */
	protected static final String CHART_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChart() <em>Chart</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChart()
	 * @generated
	 * @ordered
	 */
	protected String chart = CHART_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRemark() <em>Remark</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected EList<Translation> remark;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AnalysisBlockImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.ANALYSIS_BLOCK;
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ANALYSIS_BLOCK__ANALYSIS, oldAnalysis, analysis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OptionValue> getOptions() {
		if (options == null) {
			options = new EObjectContainmentEList<OptionValue>(OptionValue.class, this, StudyPackage.ANALYSIS_BLOCK__OPTIONS);
		}
		return options;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChart() {
		return chart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChart(String newChart) {
		String oldChart = chart;
		chart = newChart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.ANALYSIS_BLOCK__CHART, oldChart, chart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Translation> getRemark() {
		if (remark == null) {
			remark = new EObjectContainmentEList<Translation>(Translation.class, this, StudyPackage.ANALYSIS_BLOCK__REMARK);
		}
		return remark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.ANALYSIS_BLOCK__OPTIONS:
				return ((InternalEList<?>)getOptions()).basicRemove(otherEnd, msgs);
			case StudyPackage.ANALYSIS_BLOCK__REMARK:
				return ((InternalEList<?>)getRemark()).basicRemove(otherEnd, msgs);
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
			case StudyPackage.ANALYSIS_BLOCK__ANALYSIS:
				return getAnalysis();
			case StudyPackage.ANALYSIS_BLOCK__OPTIONS:
				return getOptions();
			case StudyPackage.ANALYSIS_BLOCK__CHART:
				return getChart();
			case StudyPackage.ANALYSIS_BLOCK__REMARK:
				return getRemark();
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
			case StudyPackage.ANALYSIS_BLOCK__ANALYSIS:
				setAnalysis((String)newValue);
				return;
			case StudyPackage.ANALYSIS_BLOCK__OPTIONS:
				getOptions().clear();
				getOptions().addAll((Collection<? extends OptionValue>)newValue);
				return;
			case StudyPackage.ANALYSIS_BLOCK__CHART:
				setChart((String)newValue);
				return;
			case StudyPackage.ANALYSIS_BLOCK__REMARK:
				getRemark().clear();
				getRemark().addAll((Collection<? extends Translation>)newValue);
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
			case StudyPackage.ANALYSIS_BLOCK__ANALYSIS:
				setAnalysis(ANALYSIS_EDEFAULT);
				return;
			case StudyPackage.ANALYSIS_BLOCK__OPTIONS:
				getOptions().clear();
				return;
			case StudyPackage.ANALYSIS_BLOCK__CHART:
				setChart(CHART_EDEFAULT);
				return;
			case StudyPackage.ANALYSIS_BLOCK__REMARK:
				getRemark().clear();
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
			case StudyPackage.ANALYSIS_BLOCK__ANALYSIS:
				return ANALYSIS_EDEFAULT == null ? analysis != null : !ANALYSIS_EDEFAULT.equals(analysis);
			case StudyPackage.ANALYSIS_BLOCK__OPTIONS:
				return options != null && !options.isEmpty();
			case StudyPackage.ANALYSIS_BLOCK__CHART:
				return CHART_EDEFAULT == null ? chart != null : !CHART_EDEFAULT.equals(chart);
			case StudyPackage.ANALYSIS_BLOCK__REMARK:
				return remark != null && !remark.isEmpty();
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
		result.append(", chart: ");
		result.append(chart);
		result.append(')');
		return result.toString();
	}

} //AnalysisBlockImpl
