/**
 */
package org.ketenspiegel.model.study.impl;

import org.eclipse.emf.ecore.EClass;

import org.ketenspiegel.model.study.Recommendation;
import org.ketenspiegel.model.study.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Recommendation</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class RecommendationImpl extends ScaledQuestionImpl implements Recommendation {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RecommendationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.RECOMMENDATION;
	}

} //RecommendationImpl
