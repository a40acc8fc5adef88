/**
 */
package org.ketenspiegel.model.study.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.ketenspiegel.model.study.Agency;
import org.ketenspiegel.model.study.Audience;
import org.ketenspiegel.model.study.Benchmark;
import org.ketenspiegel.model.study.Claim;
import org.ketenspiegel.model.study.CodeFrame;
import org.ketenspiegel.model.study.ComparabilityReview;
import org.ketenspiegel.model.study.Concept;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.PublishedFigures;
import org.ketenspiegel.model.study.QuadrantNames;
import org.ketenspiegel.model.study.QuotedAnswer;
import org.ketenspiegel.model.study.Relevance;
import org.ketenspiegel.model.study.Report;
import org.ketenspiegel.model.study.ResearchQuestion;
import org.ketenspiegel.model.study.SavedAnalysis;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.StudyPackage;
import org.ketenspiegel.model.study.Translation;
import org.ketenspiegel.model.study.Wave;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Study</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.impl.StudyImpl#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.StudyImpl#getNotice <em>Notice</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.StudyImpl#getAgencies <em>Agencies</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.StudyImpl#getAudiences <em>Audiences</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.StudyImpl#getConcepts <em>Concepts</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.StudyImpl#getResearchQuestions <em>Research Questions</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.StudyImpl#getInstruments <em>Instruments</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.StudyImpl#getWaves <em>Waves</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.StudyImpl#getAnalyses <em>Analyses</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.StudyImpl#getReports <em>Reports</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.StudyImpl#getFigures <em>Figures</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.StudyImpl#getQuadrants <em>Quadrants</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.StudyImpl#getRelevance <em>Relevance</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.StudyImpl#getClaims <em>Claims</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.StudyImpl#getBenchmarks <em>Benchmarks</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.StudyImpl#getReviews <em>Reviews</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.StudyImpl#getCodeFrames <em>Code Frames</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.StudyImpl#getQuotedAnswers <em>Quoted Answers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StudyImpl extends NamedImpl implements Study {
	/**
	 * The cached value of the '{@link #getLanguages() <em>Languages</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguages()
	 * @generated
	 * @ordered
	 */
	protected EList<String> languages;

	/**
	 * The cached value of the '{@link #getNotice() <em>Notice</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotice()
	 * @generated
	 * @ordered
	 */
	protected EList<Translation> notice;

	/**
	 * The cached value of the '{@link #getAgencies() <em>Agencies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgencies()
	 * @generated
	 * @ordered
	 */
	protected EList<Agency> agencies;

	/**
	 * The cached value of the '{@link #getAudiences() <em>Audiences</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudiences()
	 * @generated
	 * @ordered
	 */
	protected EList<Audience> audiences;

	/**
	 * The cached value of the '{@link #getConcepts() <em>Concepts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConcepts()
	 * @generated
	 * @ordered
	 */
	protected EList<Concept> concepts;

	/**
	 * The cached value of the '{@link #getResearchQuestions() <em>Research Questions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResearchQuestions()
	 * @generated
	 * @ordered
	 */
	protected EList<ResearchQuestion> researchQuestions;

	/**
	 * The cached value of the '{@link #getInstruments() <em>Instruments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstruments()
	 * @generated
	 * @ordered
	 */
	protected EList<Instrument> instruments;

	/**
	 * The cached value of the '{@link #getWaves() <em>Waves</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaves()
	 * @generated
	 * @ordered
	 */
	protected EList<Wave> waves;

	/**
	 * The cached value of the '{@link #getAnalyses() <em>Analyses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalyses()
	 * @generated
	 * @ordered
	 */
	protected EList<SavedAnalysis> analyses;

	/**
	 * The cached value of the '{@link #getReports() <em>Reports</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReports()
	 * @generated
	 * @ordered
	 */
	protected EList<Report> reports;

	/**
	 * The cached value of the '{@link #getFigures() <em>Figures</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFigures()
	 * @generated
	 * @ordered
	 */
	protected PublishedFigures figures;

	/**
	 * The cached value of the '{@link #getQuadrants() <em>Quadrants</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuadrants()
	 * @generated
	 * @ordered
	 */
	protected QuadrantNames quadrants;

	/**
	 * The cached value of the '{@link #getRelevance() <em>Relevance</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelevance()
	 * @generated
	 * @ordered
	 */
	protected Relevance relevance;

	/**
	 * The cached value of the '{@link #getClaims() <em>Claims</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClaims()
	 * @generated
	 * @ordered
	 */
	protected EList<Claim> claims;

	/**
	 * The cached value of the '{@link #getBenchmarks() <em>Benchmarks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBenchmarks()
	 * @generated
	 * @ordered
	 */
	protected EList<Benchmark> benchmarks;

	/**
	 * The cached value of the '{@link #getReviews() <em>Reviews</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviews()
	 * @generated
	 * @ordered
	 */
	protected EList<ComparabilityReview> reviews;

	/**
	 * The cached value of the '{@link #getCodeFrames() <em>Code Frames</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodeFrames()
	 * @generated
	 * @ordered
	 */
	protected EList<CodeFrame> codeFrames;

	/**
	 * The cached value of the '{@link #getQuotedAnswers() <em>Quoted Answers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuotedAnswers()
	 * @generated
	 * @ordered
	 */
	protected EList<QuotedAnswer> quotedAnswers;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StudyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.STUDY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getLanguages() {
		if (languages == null) {
			languages = new EDataTypeUniqueEList<String>(String.class, this, StudyPackage.STUDY__LANGUAGES);
		}
		return languages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Translation> getNotice() {
		if (notice == null) {
			notice = new EObjectContainmentEList<Translation>(Translation.class, this, StudyPackage.STUDY__NOTICE);
		}
		return notice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Agency> getAgencies() {
		if (agencies == null) {
			agencies = new EObjectContainmentEList<Agency>(Agency.class, this, StudyPackage.STUDY__AGENCIES);
		}
		return agencies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Audience> getAudiences() {
		if (audiences == null) {
			audiences = new EObjectContainmentEList<Audience>(Audience.class, this, StudyPackage.STUDY__AUDIENCES);
		}
		return audiences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Concept> getConcepts() {
		if (concepts == null) {
			concepts = new EObjectContainmentEList<Concept>(Concept.class, this, StudyPackage.STUDY__CONCEPTS);
		}
		return concepts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ResearchQuestion> getResearchQuestions() {
		if (researchQuestions == null) {
			researchQuestions = new EObjectContainmentEList<ResearchQuestion>(ResearchQuestion.class, this, StudyPackage.STUDY__RESEARCH_QUESTIONS);
		}
		return researchQuestions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Instrument> getInstruments() {
		if (instruments == null) {
			instruments = new EObjectContainmentEList.Resolving<Instrument>(Instrument.class, this, StudyPackage.STUDY__INSTRUMENTS);
		}
		return instruments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Wave> getWaves() {
		if (waves == null) {
			waves = new EObjectContainmentEList<Wave>(Wave.class, this, StudyPackage.STUDY__WAVES);
		}
		return waves;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SavedAnalysis> getAnalyses() {
		if (analyses == null) {
			analyses = new EObjectContainmentEList<SavedAnalysis>(SavedAnalysis.class, this, StudyPackage.STUDY__ANALYSES);
		}
		return analyses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Report> getReports() {
		if (reports == null) {
			reports = new EObjectContainmentEList.Resolving<Report>(Report.class, this, StudyPackage.STUDY__REPORTS);
		}
		return reports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PublishedFigures getFigures() {
		return figures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFigures(PublishedFigures newFigures, NotificationChain msgs) {
		PublishedFigures oldFigures = figures;
		figures = newFigures;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__FIGURES, oldFigures, newFigures);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFigures(PublishedFigures newFigures) {
		if (newFigures != figures) {
			NotificationChain msgs = null;
			if (figures != null)
				msgs = ((InternalEObject)figures).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - StudyPackage.STUDY__FIGURES, null, msgs);
			if (newFigures != null)
				msgs = ((InternalEObject)newFigures).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - StudyPackage.STUDY__FIGURES, null, msgs);
			msgs = basicSetFigures(newFigures, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__FIGURES, newFigures, newFigures));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QuadrantNames getQuadrants() {
		return quadrants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetQuadrants(QuadrantNames newQuadrants, NotificationChain msgs) {
		QuadrantNames oldQuadrants = quadrants;
		quadrants = newQuadrants;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__QUADRANTS, oldQuadrants, newQuadrants);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuadrants(QuadrantNames newQuadrants) {
		if (newQuadrants != quadrants) {
			NotificationChain msgs = null;
			if (quadrants != null)
				msgs = ((InternalEObject)quadrants).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - StudyPackage.STUDY__QUADRANTS, null, msgs);
			if (newQuadrants != null)
				msgs = ((InternalEObject)newQuadrants).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - StudyPackage.STUDY__QUADRANTS, null, msgs);
			msgs = basicSetQuadrants(newQuadrants, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__QUADRANTS, newQuadrants, newQuadrants));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Relevance getRelevance() {
		return relevance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRelevance(Relevance newRelevance, NotificationChain msgs) {
		Relevance oldRelevance = relevance;
		relevance = newRelevance;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__RELEVANCE, oldRelevance, newRelevance);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelevance(Relevance newRelevance) {
		if (newRelevance != relevance) {
			NotificationChain msgs = null;
			if (relevance != null)
				msgs = ((InternalEObject)relevance).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - StudyPackage.STUDY__RELEVANCE, null, msgs);
			if (newRelevance != null)
				msgs = ((InternalEObject)newRelevance).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - StudyPackage.STUDY__RELEVANCE, null, msgs);
			msgs = basicSetRelevance(newRelevance, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.STUDY__RELEVANCE, newRelevance, newRelevance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Claim> getClaims() {
		if (claims == null) {
			claims = new EObjectContainmentEList<Claim>(Claim.class, this, StudyPackage.STUDY__CLAIMS);
		}
		return claims;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Benchmark> getBenchmarks() {
		if (benchmarks == null) {
			benchmarks = new EObjectContainmentEList<Benchmark>(Benchmark.class, this, StudyPackage.STUDY__BENCHMARKS);
		}
		return benchmarks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ComparabilityReview> getReviews() {
		if (reviews == null) {
			reviews = new EObjectContainmentEList<ComparabilityReview>(ComparabilityReview.class, this, StudyPackage.STUDY__REVIEWS);
		}
		return reviews;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CodeFrame> getCodeFrames() {
		if (codeFrames == null) {
			codeFrames = new EObjectContainmentEList<CodeFrame>(CodeFrame.class, this, StudyPackage.STUDY__CODE_FRAMES);
		}
		return codeFrames;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<QuotedAnswer> getQuotedAnswers() {
		if (quotedAnswers == null) {
			quotedAnswers = new EObjectContainmentEList<QuotedAnswer>(QuotedAnswer.class, this, StudyPackage.STUDY__QUOTED_ANSWERS);
		}
		return quotedAnswers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.STUDY__NOTICE:
				return ((InternalEList<?>)getNotice()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__AGENCIES:
				return ((InternalEList<?>)getAgencies()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__AUDIENCES:
				return ((InternalEList<?>)getAudiences()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__CONCEPTS:
				return ((InternalEList<?>)getConcepts()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__RESEARCH_QUESTIONS:
				return ((InternalEList<?>)getResearchQuestions()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__INSTRUMENTS:
				return ((InternalEList<?>)getInstruments()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__WAVES:
				return ((InternalEList<?>)getWaves()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__ANALYSES:
				return ((InternalEList<?>)getAnalyses()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__REPORTS:
				return ((InternalEList<?>)getReports()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__FIGURES:
				return basicSetFigures(null, msgs);
			case StudyPackage.STUDY__QUADRANTS:
				return basicSetQuadrants(null, msgs);
			case StudyPackage.STUDY__RELEVANCE:
				return basicSetRelevance(null, msgs);
			case StudyPackage.STUDY__CLAIMS:
				return ((InternalEList<?>)getClaims()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__BENCHMARKS:
				return ((InternalEList<?>)getBenchmarks()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__REVIEWS:
				return ((InternalEList<?>)getReviews()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__CODE_FRAMES:
				return ((InternalEList<?>)getCodeFrames()).basicRemove(otherEnd, msgs);
			case StudyPackage.STUDY__QUOTED_ANSWERS:
				return ((InternalEList<?>)getQuotedAnswers()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.STUDY__LANGUAGES:
				return getLanguages();
			case StudyPackage.STUDY__NOTICE:
				return getNotice();
			case StudyPackage.STUDY__AGENCIES:
				return getAgencies();
			case StudyPackage.STUDY__AUDIENCES:
				return getAudiences();
			case StudyPackage.STUDY__CONCEPTS:
				return getConcepts();
			case StudyPackage.STUDY__RESEARCH_QUESTIONS:
				return getResearchQuestions();
			case StudyPackage.STUDY__INSTRUMENTS:
				return getInstruments();
			case StudyPackage.STUDY__WAVES:
				return getWaves();
			case StudyPackage.STUDY__ANALYSES:
				return getAnalyses();
			case StudyPackage.STUDY__REPORTS:
				return getReports();
			case StudyPackage.STUDY__FIGURES:
				return getFigures();
			case StudyPackage.STUDY__QUADRANTS:
				return getQuadrants();
			case StudyPackage.STUDY__RELEVANCE:
				return getRelevance();
			case StudyPackage.STUDY__CLAIMS:
				return getClaims();
			case StudyPackage.STUDY__BENCHMARKS:
				return getBenchmarks();
			case StudyPackage.STUDY__REVIEWS:
				return getReviews();
			case StudyPackage.STUDY__CODE_FRAMES:
				return getCodeFrames();
			case StudyPackage.STUDY__QUOTED_ANSWERS:
				return getQuotedAnswers();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StudyPackage.STUDY__LANGUAGES:
				getLanguages().clear();
				getLanguages().addAll((Collection<? extends String>)newValue);
				return;
			case StudyPackage.STUDY__NOTICE:
				getNotice().clear();
				getNotice().addAll((Collection<? extends Translation>)newValue);
				return;
			case StudyPackage.STUDY__AGENCIES:
				getAgencies().clear();
				getAgencies().addAll((Collection<? extends Agency>)newValue);
				return;
			case StudyPackage.STUDY__AUDIENCES:
				getAudiences().clear();
				getAudiences().addAll((Collection<? extends Audience>)newValue);
				return;
			case StudyPackage.STUDY__CONCEPTS:
				getConcepts().clear();
				getConcepts().addAll((Collection<? extends Concept>)newValue);
				return;
			case StudyPackage.STUDY__RESEARCH_QUESTIONS:
				getResearchQuestions().clear();
				getResearchQuestions().addAll((Collection<? extends ResearchQuestion>)newValue);
				return;
			case StudyPackage.STUDY__INSTRUMENTS:
				getInstruments().clear();
				getInstruments().addAll((Collection<? extends Instrument>)newValue);
				return;
			case StudyPackage.STUDY__WAVES:
				getWaves().clear();
				getWaves().addAll((Collection<? extends Wave>)newValue);
				return;
			case StudyPackage.STUDY__ANALYSES:
				getAnalyses().clear();
				getAnalyses().addAll((Collection<? extends SavedAnalysis>)newValue);
				return;
			case StudyPackage.STUDY__REPORTS:
				getReports().clear();
				getReports().addAll((Collection<? extends Report>)newValue);
				return;
			case StudyPackage.STUDY__FIGURES:
				setFigures((PublishedFigures)newValue);
				return;
			case StudyPackage.STUDY__QUADRANTS:
				setQuadrants((QuadrantNames)newValue);
				return;
			case StudyPackage.STUDY__RELEVANCE:
				setRelevance((Relevance)newValue);
				return;
			case StudyPackage.STUDY__CLAIMS:
				getClaims().clear();
				getClaims().addAll((Collection<? extends Claim>)newValue);
				return;
			case StudyPackage.STUDY__BENCHMARKS:
				getBenchmarks().clear();
				getBenchmarks().addAll((Collection<? extends Benchmark>)newValue);
				return;
			case StudyPackage.STUDY__REVIEWS:
				getReviews().clear();
				getReviews().addAll((Collection<? extends ComparabilityReview>)newValue);
				return;
			case StudyPackage.STUDY__CODE_FRAMES:
				getCodeFrames().clear();
				getCodeFrames().addAll((Collection<? extends CodeFrame>)newValue);
				return;
			case StudyPackage.STUDY__QUOTED_ANSWERS:
				getQuotedAnswers().clear();
				getQuotedAnswers().addAll((Collection<? extends QuotedAnswer>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case StudyPackage.STUDY__LANGUAGES:
				getLanguages().clear();
				return;
			case StudyPackage.STUDY__NOTICE:
				getNotice().clear();
				return;
			case StudyPackage.STUDY__AGENCIES:
				getAgencies().clear();
				return;
			case StudyPackage.STUDY__AUDIENCES:
				getAudiences().clear();
				return;
			case StudyPackage.STUDY__CONCEPTS:
				getConcepts().clear();
				return;
			case StudyPackage.STUDY__RESEARCH_QUESTIONS:
				getResearchQuestions().clear();
				return;
			case StudyPackage.STUDY__INSTRUMENTS:
				getInstruments().clear();
				return;
			case StudyPackage.STUDY__WAVES:
				getWaves().clear();
				return;
			case StudyPackage.STUDY__ANALYSES:
				getAnalyses().clear();
				return;
			case StudyPackage.STUDY__REPORTS:
				getReports().clear();
				return;
			case StudyPackage.STUDY__FIGURES:
				setFigures((PublishedFigures)null);
				return;
			case StudyPackage.STUDY__QUADRANTS:
				setQuadrants((QuadrantNames)null);
				return;
			case StudyPackage.STUDY__RELEVANCE:
				setRelevance((Relevance)null);
				return;
			case StudyPackage.STUDY__CLAIMS:
				getClaims().clear();
				return;
			case StudyPackage.STUDY__BENCHMARKS:
				getBenchmarks().clear();
				return;
			case StudyPackage.STUDY__REVIEWS:
				getReviews().clear();
				return;
			case StudyPackage.STUDY__CODE_FRAMES:
				getCodeFrames().clear();
				return;
			case StudyPackage.STUDY__QUOTED_ANSWERS:
				getQuotedAnswers().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case StudyPackage.STUDY__LANGUAGES:
				return languages != null && !languages.isEmpty();
			case StudyPackage.STUDY__NOTICE:
				return notice != null && !notice.isEmpty();
			case StudyPackage.STUDY__AGENCIES:
				return agencies != null && !agencies.isEmpty();
			case StudyPackage.STUDY__AUDIENCES:
				return audiences != null && !audiences.isEmpty();
			case StudyPackage.STUDY__CONCEPTS:
				return concepts != null && !concepts.isEmpty();
			case StudyPackage.STUDY__RESEARCH_QUESTIONS:
				return researchQuestions != null && !researchQuestions.isEmpty();
			case StudyPackage.STUDY__INSTRUMENTS:
				return instruments != null && !instruments.isEmpty();
			case StudyPackage.STUDY__WAVES:
				return waves != null && !waves.isEmpty();
			case StudyPackage.STUDY__ANALYSES:
				return analyses != null && !analyses.isEmpty();
			case StudyPackage.STUDY__REPORTS:
				return reports != null && !reports.isEmpty();
			case StudyPackage.STUDY__FIGURES:
				return figures != null;
			case StudyPackage.STUDY__QUADRANTS:
				return quadrants != null;
			case StudyPackage.STUDY__RELEVANCE:
				return relevance != null;
			case StudyPackage.STUDY__CLAIMS:
				return claims != null && !claims.isEmpty();
			case StudyPackage.STUDY__BENCHMARKS:
				return benchmarks != null && !benchmarks.isEmpty();
			case StudyPackage.STUDY__REVIEWS:
				return reviews != null && !reviews.isEmpty();
			case StudyPackage.STUDY__CODE_FRAMES:
				return codeFrames != null && !codeFrames.isEmpty();
			case StudyPackage.STUDY__QUOTED_ANSWERS:
				return quotedAnswers != null && !quotedAnswers.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (languages: ");
		result.append(languages);
		result.append(')');
		return result.toString();
	}

} //StudyImpl
