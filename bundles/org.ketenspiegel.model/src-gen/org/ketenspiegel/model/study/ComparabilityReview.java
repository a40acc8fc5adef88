/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Comparability Review</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a person judged of two versions of a question, over what was found automatically.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.ComparabilityReview#getBefore <em>Before</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.ComparabilityReview#getAfter <em>After</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.ComparabilityReview#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.ComparabilityReview#getContinuity <em>Continuity</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.ComparabilityReview#getNote <em>Note</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.ComparabilityReview#getReviewer <em>Reviewer</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.ComparabilityReview#getDate <em>Date</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getComparabilityReview()
 * @model
 * @generated
 */
public interface ComparabilityReview extends Identified {
	/**
	 * Returns the value of the '<em><b>Before</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Before</em>' reference.
	 * @see #setBefore(Instrument)
	 * @see org.ketenspiegel.model.study.StudyPackage#getComparabilityReview_Before()
	 * @model required="true"
	 * @generated
	 */
	Instrument getBefore();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.ComparabilityReview#getBefore <em>Before</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Before</em>' reference.
	 * @see #getBefore()
	 * @generated
	 */
	void setBefore(Instrument value);

	/**
	 * Returns the value of the '<em><b>After</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>After</em>' reference.
	 * @see #setAfter(Instrument)
	 * @see org.ketenspiegel.model.study.StudyPackage#getComparabilityReview_After()
	 * @model required="true"
	 * @generated
	 */
	Instrument getAfter();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.ComparabilityReview#getAfter <em>After</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After</em>' reference.
	 * @see #getAfter()
	 * @generated
	 */
	void setAfter(Instrument value);

	/**
	 * Returns the value of the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * question[.item] of the later version
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Question</em>' attribute.
	 * @see #setQuestion(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getComparabilityReview_Question()
	 * @model required="true"
	 * @generated
	 */
	String getQuestion();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.ComparabilityReview#getQuestion <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' attribute.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(String value);

	/**
	 * Returns the value of the '<em><b>Continuity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ketenspiegel.model.study.Continuity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Continuity</em>' attribute.
	 * @see org.ketenspiegel.model.study.Continuity
	 * @see #setContinuity(Continuity)
	 * @see org.ketenspiegel.model.study.StudyPackage#getComparabilityReview_Continuity()
	 * @model
	 * @generated
	 */
	Continuity getContinuity();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.ComparabilityReview#getContinuity <em>Continuity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Continuity</em>' attribute.
	 * @see org.ketenspiegel.model.study.Continuity
	 * @see #getContinuity()
	 * @generated
	 */
	void setContinuity(Continuity value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getComparabilityReview_Note()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getNote();

	/**
	 * Returns the value of the '<em><b>Reviewer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reviewer</em>' attribute.
	 * @see #setReviewer(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getComparabilityReview_Reviewer()
	 * @model
	 * @generated
	 */
	String getReviewer();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.ComparabilityReview#getReviewer <em>Reviewer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewer</em>' attribute.
	 * @see #getReviewer()
	 * @generated
	 */
	void setReviewer(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 8601 date
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getComparabilityReview_Date()
	 * @model
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.ComparabilityReview#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

} // ComparabilityReview
