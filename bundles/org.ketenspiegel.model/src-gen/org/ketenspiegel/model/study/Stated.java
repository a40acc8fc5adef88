/**
 */
package org.ketenspiegel.model.study;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Stated</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.ketenspiegel.model.study.StudyPackage#getStated()
 * @model
 * @generated
 */
public enum Stated implements Enumerator {
	/**
	 * The '<em><b>HIGHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HIGHER_VALUE
	 * @generated
	 * @ordered
	 */
	HIGHER(0, "HIGHER", "higher"),

	/**
	 * The '<em><b>LOWER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOWER_VALUE
	 * @generated
	 * @ordered
	 */
	LOWER(1, "LOWER", "lower"),

	/**
	 * The '<em><b>SAME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SAME_VALUE
	 * @generated
	 * @ordered
	 */
	SAME(2, "SAME", "same"),

	/**
	 * The '<em><b>BLIND SPOT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BLIND_SPOT_VALUE
	 * @generated
	 * @ordered
	 */
	BLIND_SPOT(3, "BLIND_SPOT", "blind-spot"),

	/**
	 * The '<em><b>HIDDEN STRENGTH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HIDDEN_STRENGTH_VALUE
	 * @generated
	 * @ordered
	 */
	HIDDEN_STRENGTH(4, "HIDDEN_STRENGTH", "hidden-strength"),

	/**
	 * The '<em><b>NEEDLESS WORRY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEEDLESS_WORRY_VALUE
	 * @generated
	 * @ordered
	 */
	NEEDLESS_WORRY(5, "NEEDLESS_WORRY", "needless-worry"),

	/**
	 * The '<em><b>SEEN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEEN_VALUE
	 * @generated
	 * @ordered
	 */
	SEEN(6, "SEEN", "seen");

	/**
	 * The '<em><b>HIGHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HIGHER
	 * @model literal="higher"
	 * @generated
	 * @ordered
	 */
	public static final int HIGHER_VALUE = 0;

	/**
	 * The '<em><b>LOWER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOWER
	 * @model literal="lower"
	 * @generated
	 * @ordered
	 */
	public static final int LOWER_VALUE = 1;

	/**
	 * The '<em><b>SAME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SAME
	 * @model literal="same"
	 * @generated
	 * @ordered
	 */
	public static final int SAME_VALUE = 2;

	/**
	 * The '<em><b>BLIND SPOT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BLIND_SPOT
	 * @model literal="blind-spot"
	 * @generated
	 * @ordered
	 */
	public static final int BLIND_SPOT_VALUE = 3;

	/**
	 * The '<em><b>HIDDEN STRENGTH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HIDDEN_STRENGTH
	 * @model literal="hidden-strength"
	 * @generated
	 * @ordered
	 */
	public static final int HIDDEN_STRENGTH_VALUE = 4;

	/**
	 * The '<em><b>NEEDLESS WORRY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEEDLESS_WORRY
	 * @model literal="needless-worry"
	 * @generated
	 * @ordered
	 */
	public static final int NEEDLESS_WORRY_VALUE = 5;

	/**
	 * The '<em><b>SEEN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEEN
	 * @model literal="seen"
	 * @generated
	 * @ordered
	 */
	public static final int SEEN_VALUE = 6;

	/**
	 * An array of all the '<em><b>Stated</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Stated[] VALUES_ARRAY =
		new Stated[] {
			HIGHER,
			LOWER,
			SAME,
			BLIND_SPOT,
			HIDDEN_STRENGTH,
			NEEDLESS_WORRY,
			SEEN,
		};

	/**
	 * A public read-only list of all the '<em><b>Stated</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Stated> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Stated</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Stated get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Stated result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Stated</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Stated getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Stated result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Stated</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Stated get(int value) {
		switch (value) {
			case HIGHER_VALUE: return HIGHER;
			case LOWER_VALUE: return LOWER;
			case SAME_VALUE: return SAME;
			case BLIND_SPOT_VALUE: return BLIND_SPOT;
			case HIDDEN_STRENGTH_VALUE: return HIDDEN_STRENGTH;
			case NEEDLESS_WORRY_VALUE: return NEEDLESS_WORRY;
			case SEEN_VALUE: return SEEN;
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
	private Stated(int value, String name, String literal) {
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
	
} //Stated
