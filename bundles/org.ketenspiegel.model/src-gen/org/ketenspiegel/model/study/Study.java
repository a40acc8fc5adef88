/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Study</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one research team measures: agencies, audiences, concepts, questionnaires, waves, analyses and reports.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.Study#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Study#getNotice <em>Notice</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Study#getAgencies <em>Agencies</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Study#getAudiences <em>Audiences</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Study#getConcepts <em>Concepts</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Study#getResearchQuestions <em>Research Questions</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Study#getInstruments <em>Instruments</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Study#getWaves <em>Waves</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Study#getAnalyses <em>Analyses</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Study#getReports <em>Reports</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Study#getFigures <em>Figures</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Study#getQuadrants <em>Quadrants</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Study#getRelevance <em>Relevance</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Study#getClaims <em>Claims</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Study#getBenchmarks <em>Benchmarks</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Study#getReviews <em>Reviews</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Study#getCodeFrames <em>Code Frames</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.Study#getQuotedAnswers <em>Quoted Answers</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getStudy()
 * @model
 * @generated
 */
public interface Study extends Named {
	/**
	 * Returns the value of the '<em><b>Languages</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Languages</em>' attribute list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getStudy_Languages()
	 * @model
	 * @generated
	 */
	EList<String> getLanguages();

	/**
	 * Returns the value of the '<em><b>Notice</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Translation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A sentence that must stand wherever the data are shown, for instance that they are reconstructed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notice</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getStudy_Notice()
	 * @model containment="true"
	 * @generated
	 */
	EList<Translation> getNotice();

	/**
	 * Returns the value of the '<em><b>Agencies</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Agency}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Agencies</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getStudy_Agencies()
	 * @model containment="true"
	 * @generated
	 */
	EList<Agency> getAgencies();

	/**
	 * Returns the value of the '<em><b>Audiences</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Audience}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Audiences</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getStudy_Audiences()
	 * @model containment="true"
	 * @generated
	 */
	EList<Audience> getAudiences();

	/**
	 * Returns the value of the '<em><b>Concepts</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Concept}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Concepts</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getStudy_Concepts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Concept> getConcepts();

	/**
	 * Returns the value of the '<em><b>Research Questions</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.ResearchQuestion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Research Questions</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getStudy_ResearchQuestions()
	 * @model containment="true"
	 * @generated
	 */
	EList<ResearchQuestion> getResearchQuestions();

	/**
	 * Returns the value of the '<em><b>Instruments</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Instrument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Instruments</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getStudy_Instruments()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Instrument> getInstruments();

	/**
	 * Returns the value of the '<em><b>Waves</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Wave}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Waves</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getStudy_Waves()
	 * @model containment="true"
	 * @generated
	 */
	EList<Wave> getWaves();

	/**
	 * Returns the value of the '<em><b>Analyses</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.SavedAnalysis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Analyses</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getStudy_Analyses()
	 * @model containment="true"
	 * @generated
	 */
	EList<SavedAnalysis> getAnalyses();

	/**
	 * Returns the value of the '<em><b>Reports</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Report}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reports</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getStudy_Reports()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Report> getReports();

	/**
	 * Returns the value of the '<em><b>Figures</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Figures</em>' containment reference.
	 * @see #setFigures(PublishedFigures)
	 * @see org.ketenspiegel.model.study.StudyPackage#getStudy_Figures()
	 * @model containment="true"
	 * @generated
	 */
	PublishedFigures getFigures();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Study#getFigures <em>Figures</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Figures</em>' containment reference.
	 * @see #getFigures()
	 * @generated
	 */
	void setFigures(PublishedFigures value);

	/**
	 * Returns the value of the '<em><b>Quadrants</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the corners of its impact matrices are called; unset: the house's own words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quadrants</em>' containment reference.
	 * @see #setQuadrants(QuadrantNames)
	 * @see org.ketenspiegel.model.study.StudyPackage#getStudy_Quadrants()
	 * @model containment="true"
	 * @generated
	 */
	QuadrantNames getQuadrants();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Study#getQuadrants <em>Quadrants</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quadrants</em>' containment reference.
	 * @see #getQuadrants()
	 * @generated
	 */
	void setQuadrants(QuadrantNames value);

	/**
	 * Returns the value of the '<em><b>Relevance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From where a difference matters; unset: 0.3 on a scale, 10 points on a share or a net promoter score.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relevance</em>' containment reference.
	 * @see #setRelevance(Relevance)
	 * @see org.ketenspiegel.model.study.StudyPackage#getStudy_Relevance()
	 * @model containment="true"
	 * @generated
	 */
	Relevance getRelevance();

	/**
	 * Sets the value of the '{@link org.ketenspiegel.model.study.Study#getRelevance <em>Relevance</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relevance</em>' containment reference.
	 * @see #getRelevance()
	 * @generated
	 */
	void setRelevance(Relevance value);

	/**
	 * Returns the value of the '<em><b>Claims</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Claim}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Claims</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getStudy_Claims()
	 * @model containment="true"
	 * @generated
	 */
	EList<Claim> getClaims();

	/**
	 * Returns the value of the '<em><b>Benchmarks</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Benchmark}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Benchmarks</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getStudy_Benchmarks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Benchmark> getBenchmarks();

	/**
	 * Returns the value of the '<em><b>Reviews</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.ComparabilityReview}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reviews</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getStudy_Reviews()
	 * @model containment="true"
	 * @generated
	 */
	EList<ComparabilityReview> getReviews();

	/**
	 * Returns the value of the '<em><b>Code Frames</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.CodeFrame}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code Frames</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getStudy_CodeFrames()
	 * @model containment="true"
	 * @generated
	 */
	EList<CodeFrame> getCodeFrames();

	/**
	 * Returns the value of the '<em><b>Quoted Answers</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.QuotedAnswer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Quoted Answers</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getStudy_QuotedAnswers()
	 * @model containment="true"
	 * @generated
	 */
	EList<QuotedAnswer> getQuotedAnswers();

} // Study
