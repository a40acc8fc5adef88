/**
 */
package org.ketenspiegel.model.study;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Disposition Code</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.ketenspiegel.model.study.StudyPackage#getDispositionCode()
 * @model
 * @generated
 */
public enum DispositionCode implements Enumerator {
	/**
	 * The '<em><b>COMPLETE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMPLETE_VALUE
	 * @generated
	 * @ordered
	 */
	COMPLETE(0, "COMPLETE", "complete"),

	/**
	 * The '<em><b>PARTIAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARTIAL_VALUE
	 * @generated
	 * @ordered
	 */
	PARTIAL(1, "PARTIAL", "partial"),

	/**
	 * The '<em><b>REFUSAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REFUSAL_VALUE
	 * @generated
	 * @ordered
	 */
	REFUSAL(2, "REFUSAL", "refusal"),

	/**
	 * The '<em><b>NON CONTACT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NON_CONTACT_VALUE
	 * @generated
	 * @ordered
	 */
	NON_CONTACT(3, "NON_CONTACT", "non-contact"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(4, "OTHER", "other"),

	/**
	 * The '<em><b>UNKNOWN HOUSEHOLD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN_HOUSEHOLD_VALUE
	 * @generated
	 * @ordered
	 */
	UNKNOWN_HOUSEHOLD(5, "UNKNOWN_HOUSEHOLD", "unknown-household"),

	/**
	 * The '<em><b>UNKNOWN OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN_OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	UNKNOWN_OTHER(6, "UNKNOWN_OTHER", "unknown-other"),

	/**
	 * The '<em><b>NOT ELIGIBLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_ELIGIBLE_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_ELIGIBLE(7, "NOT_ELIGIBLE", "not-eligible");

	/**
	 * The '<em><b>COMPLETE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMPLETE
	 * @model literal="complete"
	 * @generated
	 * @ordered
	 */
	public static final int COMPLETE_VALUE = 0;

	/**
	 * The '<em><b>PARTIAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARTIAL
	 * @model literal="partial"
	 * @generated
	 * @ordered
	 */
	public static final int PARTIAL_VALUE = 1;

	/**
	 * The '<em><b>REFUSAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REFUSAL
	 * @model literal="refusal"
	 * @generated
	 * @ordered
	 */
	public static final int REFUSAL_VALUE = 2;

	/**
	 * The '<em><b>NON CONTACT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NON_CONTACT
	 * @model literal="non-contact"
	 * @generated
	 * @ordered
	 */
	public static final int NON_CONTACT_VALUE = 3;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 4;

	/**
	 * The '<em><b>UNKNOWN HOUSEHOLD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN_HOUSEHOLD
	 * @model literal="unknown-household"
	 * @generated
	 * @ordered
	 */
	public static final int UNKNOWN_HOUSEHOLD_VALUE = 5;

	/**
	 * The '<em><b>UNKNOWN OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN_OTHER
	 * @model literal="unknown-other"
	 * @generated
	 * @ordered
	 */
	public static final int UNKNOWN_OTHER_VALUE = 6;

	/**
	 * The '<em><b>NOT ELIGIBLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_ELIGIBLE
	 * @model literal="not-eligible"
	 * @generated
	 * @ordered
	 */
	public static final int NOT_ELIGIBLE_VALUE = 7;

	/**
	 * An array of all the '<em><b>Disposition Code</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DispositionCode[] VALUES_ARRAY =
		new DispositionCode[] {
			COMPLETE,
			PARTIAL,
			REFUSAL,
			NON_CONTACT,
			OTHER,
			UNKNOWN_HOUSEHOLD,
			UNKNOWN_OTHER,
			NOT_ELIGIBLE,
		};

	/**
	 * A public read-only list of all the '<em><b>Disposition Code</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DispositionCode> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Disposition Code</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DispositionCode get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DispositionCode result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Disposition Code</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DispositionCode getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DispositionCode result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Disposition Code</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DispositionCode get(int value) {
		switch (value) {
			case COMPLETE_VALUE: return COMPLETE;
			case PARTIAL_VALUE: return PARTIAL;
			case REFUSAL_VALUE: return REFUSAL;
			case NON_CONTACT_VALUE: return NON_CONTACT;
			case OTHER_VALUE: return OTHER;
			case UNKNOWN_HOUSEHOLD_VALUE: return UNKNOWN_HOUSEHOLD;
			case UNKNOWN_OTHER_VALUE: return UNKNOWN_OTHER;
			case NOT_ELIGIBLE_VALUE: return NOT_ELIGIBLE;
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
	private DispositionCode(int value, String name, String literal) {
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
	
} //DispositionCode
