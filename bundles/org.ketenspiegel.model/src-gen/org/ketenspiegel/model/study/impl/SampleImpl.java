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

import org.ketenspiegel.model.study.Disposition;
import org.ketenspiegel.model.study.Mode;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.Sample;
import org.ketenspiegel.model.study.Selection;
import org.ketenspiegel.model.study.StudyPackage;
import org.ketenspiegel.model.study.Target;
import org.ketenspiegel.model.study.Translation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sample</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.impl.SampleImpl#getFrame <em>Frame</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.SampleImpl#getFrameSize <em>Frame Size</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.SampleImpl#getSelection <em>Selection</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.SampleImpl#getModes <em>Modes</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.SampleImpl#getIncentive <em>Incentive</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.SampleImpl#getStrata <em>Strata</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.SampleImpl#getClusters <em>Clusters</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.SampleImpl#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.SampleImpl#getDispositions <em>Dispositions</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.SampleImpl#getTargets <em>Targets</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SampleImpl extends IdentifiedImpl implements Sample {
	/**
	 * The cached value of the '{@link #getFrame() <em>Frame</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrame()
	 * @generated
	 * @ordered
	 */
	protected EList<Translation> frame;

	/**
	 * The default value of the '{@link #getFrameSize() <em>Frame Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrameSize()
	 * @generated
	 * @ordered
	 */
	protected static final int FRAME_SIZE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFrameSize() <em>Frame Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrameSize()
	 * @generated
	 * @ordered
	 */
	protected int frameSize = FRAME_SIZE_EDEFAULT;

	/**
	 * This is true if the Frame Size attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean frameSizeESet;

	/**
	 * The default value of the '{@link #getSelection() <em>Selection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSelection()
	 * @generated
	 * @ordered
	 */
	protected static final Selection SELECTION_EDEFAULT = Selection.RANDOM;

	/**
	 * The cached value of the '{@link #getSelection() <em>Selection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSelection()
	 * @generated
	 * @ordered
	 */
	protected Selection selection = SELECTION_EDEFAULT;

	/**
	 * This is true if the Selection attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean selectionESet;

	/**
	 * The cached value of the '{@link #getModes() <em>Modes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModes()
	 * @generated
	 * @ordered
	 */
	protected EList<Mode> modes;

	/**
	 * The cached value of the '{@link #getIncentive() <em>Incentive</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIncentive()
	 * @generated
	 * @ordered
	 */
	protected EList<Translation> incentive;

	/**
	 * The cached value of the '{@link #getStrata() <em>Strata</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrata()
	 * @generated
	 * @ordered
	 */
	protected Question strata;

	/**
	 * The cached value of the '{@link #getClusters() <em>Clusters</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClusters()
	 * @generated
	 * @ordered
	 */
	protected Question clusters;

	/**
	 * The default value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected static final String WEIGHT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected String weight = WEIGHT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDispositions() <em>Dispositions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDispositions()
	 * @generated
	 * @ordered
	 */
	protected EList<Disposition> dispositions;

	/**
	 * The cached value of the '{@link #getTargets() <em>Targets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargets()
	 * @generated
	 * @ordered
	 */
	protected EList<Target> targets;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SampleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.SAMPLE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Translation> getFrame() {
		if (frame == null) {
			frame = new EObjectContainmentEList<Translation>(Translation.class, this, StudyPackage.SAMPLE__FRAME);
		}
		return frame;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFrameSize() {
		return frameSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrameSize(int newFrameSize) {
		int oldFrameSize = frameSize;
		frameSize = newFrameSize;
		boolean oldFrameSizeESet = frameSizeESet;
		frameSizeESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SAMPLE__FRAME_SIZE, oldFrameSize, frameSize, !oldFrameSizeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetFrameSize() {
		int oldFrameSize = frameSize;
		boolean oldFrameSizeESet = frameSizeESet;
		frameSize = FRAME_SIZE_EDEFAULT;
		frameSizeESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, StudyPackage.SAMPLE__FRAME_SIZE, oldFrameSize, FRAME_SIZE_EDEFAULT, oldFrameSizeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetFrameSize() {
		return frameSizeESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Selection getSelection() {
		return selection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSelection(Selection newSelection) {
		Selection oldSelection = selection;
		selection = newSelection == null ? SELECTION_EDEFAULT : newSelection;
		boolean oldSelectionESet = selectionESet;
		selectionESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SAMPLE__SELECTION, oldSelection, selection, !oldSelectionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSelection() {
		Selection oldSelection = selection;
		boolean oldSelectionESet = selectionESet;
		selection = SELECTION_EDEFAULT;
		selectionESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, StudyPackage.SAMPLE__SELECTION, oldSelection, SELECTION_EDEFAULT, oldSelectionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSelection() {
		return selectionESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Mode> getModes() {
		if (modes == null) {
			modes = new EDataTypeUniqueEList<Mode>(Mode.class, this, StudyPackage.SAMPLE__MODES);
		}
		return modes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Translation> getIncentive() {
		if (incentive == null) {
			incentive = new EObjectContainmentEList<Translation>(Translation.class, this, StudyPackage.SAMPLE__INCENTIVE);
		}
		return incentive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Question getStrata() {
		if (strata != null && strata.eIsProxy()) {
			InternalEObject oldStrata = (InternalEObject)strata;
			strata = (Question)eResolveProxy(oldStrata);
			if (strata != oldStrata) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.SAMPLE__STRATA, oldStrata, strata));
			}
		}
		return strata;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Question basicGetStrata() {
		return strata;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrata(Question newStrata) {
		Question oldStrata = strata;
		strata = newStrata;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SAMPLE__STRATA, oldStrata, strata));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Question getClusters() {
		if (clusters != null && clusters.eIsProxy()) {
			InternalEObject oldClusters = (InternalEObject)clusters;
			clusters = (Question)eResolveProxy(oldClusters);
			if (clusters != oldClusters) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StudyPackage.SAMPLE__CLUSTERS, oldClusters, clusters));
			}
		}
		return clusters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Question basicGetClusters() {
		return clusters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClusters(Question newClusters) {
		Question oldClusters = clusters;
		clusters = newClusters;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SAMPLE__CLUSTERS, oldClusters, clusters));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWeight() {
		return weight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeight(String newWeight) {
		String oldWeight = weight;
		weight = newWeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.SAMPLE__WEIGHT, oldWeight, weight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Disposition> getDispositions() {
		if (dispositions == null) {
			dispositions = new EObjectContainmentEList<Disposition>(Disposition.class, this, StudyPackage.SAMPLE__DISPOSITIONS);
		}
		return dispositions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Target> getTargets() {
		if (targets == null) {
			targets = new EObjectContainmentEList<Target>(Target.class, this, StudyPackage.SAMPLE__TARGETS);
		}
		return targets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.SAMPLE__FRAME:
				return ((InternalEList<?>)getFrame()).basicRemove(otherEnd, msgs);
			case StudyPackage.SAMPLE__INCENTIVE:
				return ((InternalEList<?>)getIncentive()).basicRemove(otherEnd, msgs);
			case StudyPackage.SAMPLE__DISPOSITIONS:
				return ((InternalEList<?>)getDispositions()).basicRemove(otherEnd, msgs);
			case StudyPackage.SAMPLE__TARGETS:
				return ((InternalEList<?>)getTargets()).basicRemove(otherEnd, msgs);
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
			case StudyPackage.SAMPLE__FRAME:
				return getFrame();
			case StudyPackage.SAMPLE__FRAME_SIZE:
				return getFrameSize();
			case StudyPackage.SAMPLE__SELECTION:
				return getSelection();
			case StudyPackage.SAMPLE__MODES:
				return getModes();
			case StudyPackage.SAMPLE__INCENTIVE:
				return getIncentive();
			case StudyPackage.SAMPLE__STRATA:
				if (resolve) return getStrata();
				return basicGetStrata();
			case StudyPackage.SAMPLE__CLUSTERS:
				if (resolve) return getClusters();
				return basicGetClusters();
			case StudyPackage.SAMPLE__WEIGHT:
				return getWeight();
			case StudyPackage.SAMPLE__DISPOSITIONS:
				return getDispositions();
			case StudyPackage.SAMPLE__TARGETS:
				return getTargets();
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
			case StudyPackage.SAMPLE__FRAME:
				getFrame().clear();
				getFrame().addAll((Collection<? extends Translation>)newValue);
				return;
			case StudyPackage.SAMPLE__FRAME_SIZE:
				setFrameSize((Integer)newValue);
				return;
			case StudyPackage.SAMPLE__SELECTION:
				setSelection((Selection)newValue);
				return;
			case StudyPackage.SAMPLE__MODES:
				getModes().clear();
				getModes().addAll((Collection<? extends Mode>)newValue);
				return;
			case StudyPackage.SAMPLE__INCENTIVE:
				getIncentive().clear();
				getIncentive().addAll((Collection<? extends Translation>)newValue);
				return;
			case StudyPackage.SAMPLE__STRATA:
				setStrata((Question)newValue);
				return;
			case StudyPackage.SAMPLE__CLUSTERS:
				setClusters((Question)newValue);
				return;
			case StudyPackage.SAMPLE__WEIGHT:
				setWeight((String)newValue);
				return;
			case StudyPackage.SAMPLE__DISPOSITIONS:
				getDispositions().clear();
				getDispositions().addAll((Collection<? extends Disposition>)newValue);
				return;
			case StudyPackage.SAMPLE__TARGETS:
				getTargets().clear();
				getTargets().addAll((Collection<? extends Target>)newValue);
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
			case StudyPackage.SAMPLE__FRAME:
				getFrame().clear();
				return;
			case StudyPackage.SAMPLE__FRAME_SIZE:
				unsetFrameSize();
				return;
			case StudyPackage.SAMPLE__SELECTION:
				unsetSelection();
				return;
			case StudyPackage.SAMPLE__MODES:
				getModes().clear();
				return;
			case StudyPackage.SAMPLE__INCENTIVE:
				getIncentive().clear();
				return;
			case StudyPackage.SAMPLE__STRATA:
				setStrata((Question)null);
				return;
			case StudyPackage.SAMPLE__CLUSTERS:
				setClusters((Question)null);
				return;
			case StudyPackage.SAMPLE__WEIGHT:
				setWeight(WEIGHT_EDEFAULT);
				return;
			case StudyPackage.SAMPLE__DISPOSITIONS:
				getDispositions().clear();
				return;
			case StudyPackage.SAMPLE__TARGETS:
				getTargets().clear();
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
			case StudyPackage.SAMPLE__FRAME:
				return frame != null && !frame.isEmpty();
			case StudyPackage.SAMPLE__FRAME_SIZE:
				return isSetFrameSize();
			case StudyPackage.SAMPLE__SELECTION:
				return isSetSelection();
			case StudyPackage.SAMPLE__MODES:
				return modes != null && !modes.isEmpty();
			case StudyPackage.SAMPLE__INCENTIVE:
				return incentive != null && !incentive.isEmpty();
			case StudyPackage.SAMPLE__STRATA:
				return strata != null;
			case StudyPackage.SAMPLE__CLUSTERS:
				return clusters != null;
			case StudyPackage.SAMPLE__WEIGHT:
				return WEIGHT_EDEFAULT == null ? weight != null : !WEIGHT_EDEFAULT.equals(weight);
			case StudyPackage.SAMPLE__DISPOSITIONS:
				return dispositions != null && !dispositions.isEmpty();
			case StudyPackage.SAMPLE__TARGETS:
				return targets != null && !targets.isEmpty();
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
		result.append(" (frameSize: ");
		if (frameSizeESet) result.append(frameSize); else result.append("<unset>");
		result.append(", selection: ");
		if (selectionESet) result.append(selection); else result.append("<unset>");
		result.append(", modes: ");
		result.append(modes);
		result.append(", weight: ");
		result.append(weight);
		result.append(')');
		return result.toString();
	}

} //SampleImpl
