/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Condition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Who is meant, as a tree.
 * <!-- end-model-doc -->
 *
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getCondition()
 * @model abstract="true"
 * @generated
 */
public interface Condition extends EObject {
} // Condition
