/**
 */
package org.ketenspiegel.model.study.impl;

import org.eclipse.emf.ecore.EClass;

import org.ketenspiegel.model.study.Rating;
import org.ketenspiegel.model.study.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Rating</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class RatingImpl extends ScaledQuestionImpl implements Rating {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RatingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.RATING;
	}

} //RatingImpl
