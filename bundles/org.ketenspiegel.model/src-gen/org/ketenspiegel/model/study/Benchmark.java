/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Benchmark</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A mean that somebody else published, to stand beside a series.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.Benchmark#getSource <em>Source</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Benchmark#getDate <em>Date</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Benchmark#getConcept <em>Concept</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Benchmark#getValue <em>Value</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Benchmark#getLeast <em>Least</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Benchmark#getMost <em>Most</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Benchmark#getRespondents <em>Respondents</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Benchmark#getDeviation <em>Deviation</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getBenchmark()
 * @model
 * @generated
 */
public interface Benchmark extends Named {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who published it, and where.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getBenchmark_Source()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getSource();

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 8601 date or year of what was measured
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getBenchmark_Date()
	 * @model
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Benchmark#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

	/**
	 * Returns the value of the '<em><b>Concept</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is a mean of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Concept</em>' reference.
	 * @see #setConcept(Concept)
	 * @see org.ketenspiegel.model.study.StudyPackage#getBenchmark_Concept()
	 * @model
	 * @generated
	 */
	Concept getConcept();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Benchmark#getConcept <em>Concept</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Concept</em>' reference.
	 * @see #getConcept()
	 * @generated
	 */
	void setConcept(Concept value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(double)
	 * @see org.ketenspiegel.model.study.StudyPackage#getBenchmark_Value()
	 * @model
	 * @generated
	 */
	double getValue();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Benchmark#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(double value);

	/**
	 * Returns the value of the '<em><b>Least</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest score of its scale.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Least</em>' attribute.
	 * @see #setLeast(double)
	 * @see org.ketenspiegel.model.study.StudyPackage#getBenchmark_Least()
	 * @model
	 * @generated
	 */
	double getLeast();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Benchmark#getLeast <em>Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Least</em>' attribute.
	 * @see #getLeast()
	 * @generated
	 */
	void setLeast(double value);

	/**
	 * Returns the value of the '<em><b>Most</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest score of its scale.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Most</em>' attribute.
	 * @see #setMost(double)
	 * @see org.ketenspiegel.model.study.StudyPackage#getBenchmark_Most()
	 * @model
	 * @generated
	 */
	double getMost();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Benchmark#getMost <em>Most</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Most</em>' attribute.
	 * @see #getMost()
	 * @generated
	 */
	void setMost(double value);

	/**
	 * Returns the value of the '<em><b>Respondents</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unset: unknown; then it is never tested.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Respondents</em>' attribute.
	 * @see #isSetRespondents()
	 * @see #unsetRespondents()
	 * @see #setRespondents(int)
	 * @see org.ketenspiegel.model.study.StudyPackage#getBenchmark_Respondents()
	 * @model unsettable="true"
	 * @generated
	 */
	int getRespondents();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Benchmark#getRespondents <em>Respondents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Respondents</em>' attribute.
	 * @see #isSetRespondents()
	 * @see #unsetRespondents()
	 * @see #getRespondents()
	 * @generated
	 */
	void setRespondents(int value);

	/**
	 * Unsets the value of the '{@link org.ketenspiegel.model.study.Benchmark#getRespondents <em>Respondents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRespondents()
	 * @see #getRespondents()
	 * @see #setRespondents(int)
	 * @generated
	 */
	void unsetRespondents();

	/**
	 * Returns whether the value of the '{@link org.ketenspiegel.model.study.Benchmark#getRespondents <em>Respondents</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Respondents</em>' attribute is set.
	 * @see #unsetRespondents()
	 * @see #getRespondents()
	 * @see #setRespondents(int)
	 * @generated
	 */
	boolean isSetRespondents();

	/**
	 * Returns the value of the '<em><b>Deviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Standard deviation of the answers; unset: unknown, then taken to be that of our own wave.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deviation</em>' attribute.
	 * @see #isSetDeviation()
	 * @see #unsetDeviation()
	 * @see #setDeviation(double)
	 * @see org.ketenspiegel.model.study.StudyPackage#getBenchmark_Deviation()
	 * @model unsettable="true"
	 * @generated
	 */
	double getDeviation();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Benchmark#getDeviation <em>Deviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deviation</em>' attribute.
	 * @see #isSetDeviation()
	 * @see #unsetDeviation()
	 * @see #getDeviation()
	 * @generated
	 */
	void setDeviation(double value);

	/**
	 * Unsets the value of the '{@link org.ketenspiegel.model.study.Benchmark#getDeviation <em>Deviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDeviation()
	 * @see #getDeviation()
	 * @see #setDeviation(double)
	 * @generated
	 */
	void unsetDeviation();

	/**
	 * Returns whether the value of the '{@link org.ketenspiegel.model.study.Benchmark#getDeviation <em>Deviation</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Deviation</em>' attribute is set.
	 * @see #unsetDeviation()
	 * @see #getDeviation()
	 * @see #setDeviation(double)
	 * @generated
	 */
	boolean isSetDeviation();

} // Benchmark
