/**
 */
package org.ketenspiegel.model.study.impl;

import org.eclipse.emf.ecore.EClass;

import org.ketenspiegel.model.study.FieldworkBlock;
import org.ketenspiegel.model.study.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Fieldwork Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class FieldworkBlockImpl extends BlockImpl implements FieldworkBlock {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FieldworkBlockImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.FIELDWORK_BLOCK;
	}

} //FieldworkBlockImpl
