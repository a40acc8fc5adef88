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
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.ketenspiegel.model.study.PopulationLink;
import org.ketenspiegel.model.study.PublishedFigures;
import org.ketenspiegel.model.study.StudyPackage;
import org.ketenspiegel.model.study.SubgroupLink;
import org.ketenspiegel.model.study.TopicLink;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Published Figures</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.impl.PublishedFiguresImpl#getFile <em>File</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.PublishedFiguresImpl#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.PublishedFiguresImpl#getPopulations <em>Populations</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.PublishedFiguresImpl#getTopics <em>Topics</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.PublishedFiguresImpl#getSubgroups <em>Subgroups</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PublishedFiguresImpl extends MinimalEObjectImpl.Container implements PublishedFigures {
	/**
	 * The default value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected String file = FILE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDocuments() <em>Documents</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected EList<String> documents;

	/**
	 * The cached value of the '{@link #getPopulations() <em>Populations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulations()
	 * @generated
	 * @ordered
	 */
	protected EList<PopulationLink> populations;

	/**
	 * The cached value of the '{@link #getTopics() <em>Topics</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopics()
	 * @generated
	 * @ordered
	 */
	protected EList<TopicLink> topics;

	/**
	 * The cached value of the '{@link #getSubgroups() <em>Subgroups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubgroups()
	 * @generated
	 * @ordered
	 */
	protected EList<SubgroupLink> subgroups;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PublishedFiguresImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.PUBLISHED_FIGURES;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFile() {
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFile(String newFile) {
		String oldFile = file;
		file = newFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.PUBLISHED_FIGURES__FILE, oldFile, file));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getDocuments() {
		if (documents == null) {
			documents = new EDataTypeUniqueEList<String>(String.class, this, StudyPackage.PUBLISHED_FIGURES__DOCUMENTS);
		}
		return documents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PopulationLink> getPopulations() {
		if (populations == null) {
			populations = new EObjectContainmentEList<PopulationLink>(PopulationLink.class, this, StudyPackage.PUBLISHED_FIGURES__POPULATIONS);
		}
		return populations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TopicLink> getTopics() {
		if (topics == null) {
			topics = new EObjectContainmentEList<TopicLink>(TopicLink.class, this, StudyPackage.PUBLISHED_FIGURES__TOPICS);
		}
		return topics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SubgroupLink> getSubgroups() {
		if (subgroups == null) {
			subgroups = new EObjectContainmentEList<SubgroupLink>(SubgroupLink.class, this, StudyPackage.PUBLISHED_FIGURES__SUBGROUPS);
		}
		return subgroups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.PUBLISHED_FIGURES__POPULATIONS:
				return ((InternalEList<?>)getPopulations()).basicRemove(otherEnd, msgs);
			case StudyPackage.PUBLISHED_FIGURES__TOPICS:
				return ((InternalEList<?>)getTopics()).basicRemove(otherEnd, msgs);
			case StudyPackage.PUBLISHED_FIGURES__SUBGROUPS:
				return ((InternalEList<?>)getSubgroups()).basicRemove(otherEnd, msgs);
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
			case StudyPackage.PUBLISHED_FIGURES__FILE:
				return getFile();
			case StudyPackage.PUBLISHED_FIGURES__DOCUMENTS:
				return getDocuments();
			case StudyPackage.PUBLISHED_FIGURES__POPULATIONS:
				return getPopulations();
			case StudyPackage.PUBLISHED_FIGURES__TOPICS:
				return getTopics();
			case StudyPackage.PUBLISHED_FIGURES__SUBGROUPS:
				return getSubgroups();
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
			case StudyPackage.PUBLISHED_FIGURES__FILE:
				setFile((String)newValue);
				return;
			case StudyPackage.PUBLISHED_FIGURES__DOCUMENTS:
				getDocuments().clear();
				getDocuments().addAll((Collection<? extends String>)newValue);
				return;
			case StudyPackage.PUBLISHED_FIGURES__POPULATIONS:
				getPopulations().clear();
				getPopulations().addAll((Collection<? extends PopulationLink>)newValue);
				return;
			case StudyPackage.PUBLISHED_FIGURES__TOPICS:
				getTopics().clear();
				getTopics().addAll((Collection<? extends TopicLink>)newValue);
				return;
			case StudyPackage.PUBLISHED_FIGURES__SUBGROUPS:
				getSubgroups().clear();
				getSubgroups().addAll((Collection<? extends SubgroupLink>)newValue);
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
			case StudyPackage.PUBLISHED_FIGURES__FILE:
				setFile(FILE_EDEFAULT);
				return;
			case StudyPackage.PUBLISHED_FIGURES__DOCUMENTS:
				getDocuments().clear();
				return;
			case StudyPackage.PUBLISHED_FIGURES__POPULATIONS:
				getPopulations().clear();
				return;
			case StudyPackage.PUBLISHED_FIGURES__TOPICS:
				getTopics().clear();
				return;
			case StudyPackage.PUBLISHED_FIGURES__SUBGROUPS:
				getSubgroups().clear();
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
			case StudyPackage.PUBLISHED_FIGURES__FILE:
				return FILE_EDEFAULT == null ? file != null : !FILE_EDEFAULT.equals(file);
			case StudyPackage.PUBLISHED_FIGURES__DOCUMENTS:
				return documents != null && !documents.isEmpty();
			case StudyPackage.PUBLISHED_FIGURES__POPULATIONS:
				return populations != null && !populations.isEmpty();
			case StudyPackage.PUBLISHED_FIGURES__TOPICS:
				return topics != null && !topics.isEmpty();
			case StudyPackage.PUBLISHED_FIGURES__SUBGROUPS:
				return subgroups != null && !subgroups.isEmpty();
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
		result.append(" (file: ");
		result.append(file);
		result.append(", documents: ");
		result.append(documents);
		result.append(')');
		return result.toString();
	}

} //PublishedFiguresImpl
