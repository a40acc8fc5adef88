/**
 */
package org.ketenspiegel.model.study;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Missing Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.ketenspiegel.model.study.StudyPackage#getMissingKind()
 * @model
 * @generated
 */
public enum MissingKind implements Enumerator {
	/**
	 * The '<em><b>NONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(0, "NONE", "none"),

	/**
	 * The '<em><b>DONT KNOW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DONT_KNOW_VALUE
	 * @generated
	 * @ordered
	 */
	DONT_KNOW(1, "DONT_KNOW", "dont-know"),

	/**
	 * The '<em><b>NOT APPLICABLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_APPLICABLE_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_APPLICABLE(2, "NOT_APPLICABLE", "not-applicable"),

	/**
	 * The '<em><b>REFUSED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REFUSED_VALUE
	 * @generated
	 * @ordered
	 */
	REFUSED(3, "REFUSED", "refused"),

	/**
	 * The '<em><b>NOT ANSWERED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_ANSWERED_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_ANSWERED(4, "NOT_ANSWERED", "not-answered"),

	/**
	 * The '<em><b>NOT ASKED ROUTING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_ASKED_ROUTING_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_ASKED_ROUTING(5, "NOT_ASKED_ROUTING", "not-asked-routing"),

	/**
	 * The '<em><b>NOT ASKED VERSION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_ASKED_VERSION_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_ASKED_VERSION(6, "NOT_ASKED_VERSION", "not-asked-version");

	/**
	 * The '<em><b>NONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NONE
	 * @model literal="none"
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 0;

	/**
	 * The '<em><b>DONT KNOW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DONT_KNOW
	 * @model literal="dont-know"
	 * @generated
	 * @ordered
	 */
	public static final int DONT_KNOW_VALUE = 1;

	/**
	 * The '<em><b>NOT APPLICABLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_APPLICABLE
	 * @model literal="not-applicable"
	 * @generated
	 * @ordered
	 */
	public static final int NOT_APPLICABLE_VALUE = 2;

	/**
	 * The '<em><b>REFUSED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REFUSED
	 * @model literal="refused"
	 * @generated
	 * @ordered
	 */
	public static final int REFUSED_VALUE = 3;

	/**
	 * The '<em><b>NOT ANSWERED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_ANSWERED
	 * @model literal="not-answered"
	 * @generated
	 * @ordered
	 */
	public static final int NOT_ANSWERED_VALUE = 4;

	/**
	 * The '<em><b>NOT ASKED ROUTING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_ASKED_ROUTING
	 * @model literal="not-asked-routing"
	 * @generated
	 * @ordered
	 */
	public static final int NOT_ASKED_ROUTING_VALUE = 5;

	/**
	 * The '<em><b>NOT ASKED VERSION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_ASKED_VERSION
	 * @model literal="not-asked-version"
	 * @generated
	 * @ordered
	 */
	public static final int NOT_ASKED_VERSION_VALUE = 6;

	/**
	 * An array of all the '<em><b>Missing Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MissingKind[] VALUES_ARRAY =
		new MissingKind[] {
			NONE,
			DONT_KNOW,
			NOT_APPLICABLE,
			REFUSED,
			NOT_ANSWERED,
			NOT_ASKED_ROUTING,
			NOT_ASKED_VERSION,
		};

	/**
	 * A public read-only list of all the '<em><b>Missing Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MissingKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Missing Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MissingKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MissingKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Missing Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MissingKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MissingKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Missing Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MissingKind get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case DONT_KNOW_VALUE: return DONT_KNOW;
			case NOT_APPLICABLE_VALUE: return NOT_APPLICABLE;
			case REFUSED_VALUE: return REFUSED;
			case NOT_ANSWERED_VALUE: return NOT_ANSWERED;
			case NOT_ASKED_ROUTING_VALUE: return NOT_ASKED_ROUTING;
			case NOT_ASKED_VERSION_VALUE: return NOT_ASKED_VERSION;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private MissingKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //MissingKind
