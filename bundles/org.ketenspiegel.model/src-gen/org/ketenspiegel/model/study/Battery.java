/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Battery</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Several items on one scale.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.Battery#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getBattery()
 * @model
 * @generated
 */
public interface Battery extends ScaledQuestion {
	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Item}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getBattery_Items()
	 * @model containment="true"
	 * @generated
	 */
	EList<Item> getItems();

} // Battery
