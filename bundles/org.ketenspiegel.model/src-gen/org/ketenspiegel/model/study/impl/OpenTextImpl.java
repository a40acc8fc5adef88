/**
 */
package org.ketenspiegel.model.study.impl;

import org.eclipse.emf.ecore.EClass;

import org.ketenspiegel.model.study.OpenText;
import org.ketenspiegel.model.study.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Open Text</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class OpenTextImpl extends QuestionImpl implements OpenText {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OpenTextImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.OPEN_TEXT;
	}

} //OpenTextImpl
