/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Topic Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A topic of the figures (of one population, when given) is a question or an item.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.TopicLink#getTopic <em>Topic</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.TopicLink#getPopulation <em>Population</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.TopicLink#getAgency <em>Agency</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.TopicLink#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.TopicLink#getItem <em>Item</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.TopicLink#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.TopicLink#getCategory <em>Category</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.TopicLink#getBenchmark <em>Benchmark</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.TopicLink#getAnalysis <em>Analysis</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getTopicLink()
 * @model
 * @generated
 */
public interface TopicLink extends EObject {
	/**
	 * Returns the value of the '<em><b>Topic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Topic</em>' attribute.
	 * @see #setTopic(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getTopicLink_Topic()
	 * @model required="true"
	 * @generated
	 */
	String getTopic();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.TopicLink#getTopic <em>Topic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Topic</em>' attribute.
	 * @see #getTopic()
	 * @generated
	 */
	void setTopic(String value);

	/**
	 * Returns the value of the '<em><b>Population</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Population</em>' attribute.
	 * @see #setPopulation(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getTopicLink_Population()
	 * @model
	 * @generated
	 */
	String getPopulation();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.TopicLink#getPopulation <em>Population</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Population</em>' attribute.
	 * @see #getPopulation()
	 * @generated
	 */
	void setPopulation(String value);

	/**
	 * Returns the value of the '<em><b>Agency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Only figures of this agency; unset: of every.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agency</em>' attribute.
	 * @see #setAgency(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getTopicLink_Agency()
	 * @model
	 * @generated
	 */
	String getAgency();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.TopicLink#getAgency <em>Agency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agency</em>' attribute.
	 * @see #getAgency()
	 * @generated
	 */
	void setAgency(String value);

	/**
	 * Returns the value of the '<em><b>Question</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unset: the respondents themselves, for figures of their number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Question</em>' reference.
	 * @see #setQuestion(Question)
	 * @see org.ketenspiegel.model.study.StudyPackage#getTopicLink_Question()
	 * @model
	 * @generated
	 */
	Question getQuestion();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.TopicLink#getQuestion <em>Question</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' reference.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(Question value);

	/**
	 * Returns the value of the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Item</em>' reference.
	 * @see #setItem(Item)
	 * @see org.ketenspiegel.model.study.StudyPackage#getTopicLink_Item()
	 * @model
	 * @generated
	 */
	Item getItem();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.TopicLink#getItem <em>Item</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' reference.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(Item value);

	/**
	 * Returns the value of the '<em><b>Measure</b></em>' attribute.
	 * The literals are from the enumeration {@link org.ketenspiegel.model.study.MeasureKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the figures state of the question is told by their statistic. Agency-mean: their mean is that of the means of the agencies the question is asked about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measure</em>' attribute.
	 * @see org.ketenspiegel.model.study.MeasureKind
	 * @see #setMeasure(MeasureKind)
	 * @see org.ketenspiegel.model.study.StudyPackage#getTopicLink_Measure()
	 * @model
	 * @generated
	 */
	MeasureKind getMeasure();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.TopicLink#getMeasure <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measure</em>' attribute.
	 * @see org.ketenspiegel.model.study.MeasureKind
	 * @see #getMeasure()
	 * @generated
	 */
	void setMeasure(MeasureKind value);

	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The category that is meant when the figures name none the scale knows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see #setCategory(String)
	 * @see org.ketenspiegel.model.study.StudyPackage#getTopicLink_Category()
	 * @model
	 * @generated
	 */
	String getCategory();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.TopicLink#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(String value);

	/**
	 * Returns the value of the '<em><b>Benchmark</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Set: the figures are what somebody else published, and no question of the study gives them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Benchmark</em>' reference.
	 * @see #setBenchmark(Benchmark)
	 * @see org.ketenspiegel.model.study.StudyPackage#getTopicLink_Benchmark()
	 * @model
	 * @generated
	 */
	Benchmark getBenchmark();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.TopicLink#getBenchmark <em>Benchmark</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Benchmark</em>' reference.
	 * @see #getBenchmark()
	 * @generated
	 */
	void setBenchmark(Benchmark value);

	/**
	 * Returns the value of the '<em><b>Analysis</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Set: the figures are about several drivers in the impact matrix that this gives.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Analysis</em>' reference.
	 * @see #setAnalysis(SavedAnalysis)
	 * @see org.ketenspiegel.model.study.StudyPackage#getTopicLink_Analysis()
	 * @model
	 * @generated
	 */
	SavedAnalysis getAnalysis();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.TopicLink#getAnalysis <em>Analysis</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Analysis</em>' reference.
	 * @see #getAnalysis()
	 * @generated
	 */
	void setAnalysis(SavedAnalysis value);

} // TopicLink
