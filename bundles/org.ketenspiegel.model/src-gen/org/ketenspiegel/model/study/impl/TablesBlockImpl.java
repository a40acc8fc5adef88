/**
 */
package org.ketenspiegel.model.study.impl;

import java.util.Collection;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.ketenspiegel.model.study.Audience;
import org.ketenspiegel.model.study.StudyPackage;
import org.ketenspiegel.model.study.TablesBlock;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tables Block</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.impl.TablesBlockImpl#getAudiences <em>Audiences</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TablesBlockImpl extends BlockImpl implements TablesBlock {
	/**
	 * The cached value of the '{@link #getAudiences() <em>Audiences</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudiences()
	 * @generated
	 * @ordered
	 */
	protected EList<Audience> audiences;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TablesBlockImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.TABLES_BLOCK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Audience> getAudiences() {
		if (audiences == null) {
			audiences = new EObjectResolvingEList<Audience>(Audience.class, this, StudyPackage.TABLES_BLOCK__AUDIENCES);
		}
		return audiences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.TABLES_BLOCK__AUDIENCES:
				return getAudiences();
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
			case StudyPackage.TABLES_BLOCK__AUDIENCES:
				getAudiences().clear();
				getAudiences().addAll((Collection<? extends Audience>)newValue);
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
			case StudyPackage.TABLES_BLOCK__AUDIENCES:
				getAudiences().clear();
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
			case StudyPackage.TABLES_BLOCK__AUDIENCES:
				return audiences != null && !audiences.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //TablesBlockImpl
