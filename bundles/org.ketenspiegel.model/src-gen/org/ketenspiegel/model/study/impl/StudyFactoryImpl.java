/**
 */
package org.ketenspiegel.model.study.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.ketenspiegel.model.study.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class StudyFactoryImpl extends EFactoryImpl implements StudyFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static StudyFactory init() {
		try {
			StudyFactory theStudyFactory = (StudyFactory)EPackage.Registry.INSTANCE.getEFactory(StudyPackage.eNS_URI);
			if (theStudyFactory != null) {
				return theStudyFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new StudyFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StudyFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case StudyPackage.TRANSLATION: return createTranslation();
			case StudyPackage.STUDY: return createStudy();
			case StudyPackage.QUADRANT_NAMES: return createQuadrantNames();
			case StudyPackage.RELEVANCE: return createRelevance();
			case StudyPackage.RESEARCH_QUESTION: return createResearchQuestion();
			case StudyPackage.AGENCY: return createAgency();
			case StudyPackage.AUDIENCE: return createAudience();
			case StudyPackage.SEGMENT: return createSegment();
			case StudyPackage.CONCEPT: return createConcept();
			case StudyPackage.INSTRUMENT: return createInstrument();
			case StudyPackage.SCALE: return createScale();
			case StudyPackage.CATEGORY: return createCategory();
			case StudyPackage.NET: return createNet();
			case StudyPackage.SECTION: return createSection();
			case StudyPackage.SINGLE_CHOICE: return createSingleChoice();
			case StudyPackage.MULTIPLE_CHOICE: return createMultipleChoice();
			case StudyPackage.RATING: return createRating();
			case StudyPackage.BATTERY: return createBattery();
			case StudyPackage.ITEM: return createItem();
			case StudyPackage.NUMBER_QUESTION: return createNumberQuestion();
			case StudyPackage.OPEN_TEXT: return createOpenText();
			case StudyPackage.RECOMMENDATION: return createRecommendation();
			case StudyPackage.ALL_OF: return createAllOf();
			case StudyPackage.ANY_OF: return createAnyOf();
			case StudyPackage.NOT: return createNot();
			case StudyPackage.ANSWER_IS: return createAnswerIs();
			case StudyPackage.ANSWER_NAMES_AGENCY: return createAnswerNamesAgency();
			case StudyPackage.NUMBER_IS: return createNumberIs();
			case StudyPackage.SAMPLE: return createSample();
			case StudyPackage.DISPOSITION: return createDisposition();
			case StudyPackage.TARGET: return createTarget();
			case StudyPackage.WAVE: return createWave();
			case StudyPackage.FIELDING: return createFielding();
			case StudyPackage.COLUMN_MAPPING: return createColumnMapping();
			case StudyPackage.OPTION_VALUE: return createOptionValue();
			case StudyPackage.SAVED_ANALYSIS: return createSavedAnalysis();
			case StudyPackage.CLAIM: return createClaim();
			case StudyPackage.REPORT: return createReport();
			case StudyPackage.CHAPTER: return createChapter();
			case StudyPackage.ANALYSIS_BLOCK: return createAnalysisBlock();
			case StudyPackage.TEXT_BLOCK: return createTextBlock();
			case StudyPackage.QUOTE_BLOCK: return createQuoteBlock();
			case StudyPackage.QUOTE: return createQuote();
			case StudyPackage.INSIGHT_BLOCK: return createInsightBlock();
			case StudyPackage.KEPT_FINDING: return createKeptFinding();
			case StudyPackage.CELL_REFERENCE: return createCellReference();
			case StudyPackage.FINDINGS_BLOCK: return createFindingsBlock();
			case StudyPackage.DEFINITIONS_BLOCK: return createDefinitionsBlock();
			case StudyPackage.FIELDWORK_BLOCK: return createFieldworkBlock();
			case StudyPackage.TABLES_BLOCK: return createTablesBlock();
			case StudyPackage.PUBLISHED_FIGURES: return createPublishedFigures();
			case StudyPackage.POPULATION_LINK: return createPopulationLink();
			case StudyPackage.TOPIC_LINK: return createTopicLink();
			case StudyPackage.SUBGROUP_LINK: return createSubgroupLink();
			case StudyPackage.BENCHMARK: return createBenchmark();
			case StudyPackage.COMPARABILITY_REVIEW: return createComparabilityReview();
			case StudyPackage.CODE_FRAME: return createCodeFrame();
			case StudyPackage.ANSWER_CODE: return createAnswerCode();
			case StudyPackage.QUOTED_ANSWER: return createQuotedAnswer();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case StudyPackage.MISSING_KIND:
				return createMissingKindFromString(eDataType, initialValue);
			case StudyPackage.DIRECTION:
				return createDirectionFromString(eDataType, initialValue);
			case StudyPackage.ROLE:
				return createRoleFromString(eDataType, initialValue);
			case StudyPackage.SHARE_BASE:
				return createShareBaseFromString(eDataType, initialValue);
			case StudyPackage.UNANSWERED:
				return createUnansweredFromString(eDataType, initialValue);
			case StudyPackage.COMPARISON:
				return createComparisonFromString(eDataType, initialValue);
			case StudyPackage.SELECTION:
				return createSelectionFromString(eDataType, initialValue);
			case StudyPackage.MODE:
				return createModeFromString(eDataType, initialValue);
			case StudyPackage.DISPOSITION_CODE:
				return createDispositionCodeFromString(eDataType, initialValue);
			case StudyPackage.FINDING_STATE:
				return createFindingStateFromString(eDataType, initialValue);
			case StudyPackage.TONE:
				return createToneFromString(eDataType, initialValue);
			case StudyPackage.STATED:
				return createStatedFromString(eDataType, initialValue);
			case StudyPackage.MEASURE_KIND:
				return createMeasureKindFromString(eDataType, initialValue);
			case StudyPackage.CONTINUITY:
				return createContinuityFromString(eDataType, initialValue);
			case StudyPackage.QUOTE_FORM:
				return createQuoteFormFromString(eDataType, initialValue);
			case StudyPackage.CONSENT:
				return createConsentFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case StudyPackage.MISSING_KIND:
				return convertMissingKindToString(eDataType, instanceValue);
			case StudyPackage.DIRECTION:
				return convertDirectionToString(eDataType, instanceValue);
			case StudyPackage.ROLE:
				return convertRoleToString(eDataType, instanceValue);
			case StudyPackage.SHARE_BASE:
				return convertShareBaseToString(eDataType, instanceValue);
			case StudyPackage.UNANSWERED:
				return convertUnansweredToString(eDataType, instanceValue);
			case StudyPackage.COMPARISON:
				return convertComparisonToString(eDataType, instanceValue);
			case StudyPackage.SELECTION:
				return convertSelectionToString(eDataType, instanceValue);
			case StudyPackage.MODE:
				return convertModeToString(eDataType, instanceValue);
			case StudyPackage.DISPOSITION_CODE:
				return convertDispositionCodeToString(eDataType, instanceValue);
			case StudyPackage.FINDING_STATE:
				return convertFindingStateToString(eDataType, instanceValue);
			case StudyPackage.TONE:
				return convertToneToString(eDataType, instanceValue);
			case StudyPackage.STATED:
				return convertStatedToString(eDataType, instanceValue);
			case StudyPackage.MEASURE_KIND:
				return convertMeasureKindToString(eDataType, instanceValue);
			case StudyPackage.CONTINUITY:
				return convertContinuityToString(eDataType, instanceValue);
			case StudyPackage.QUOTE_FORM:
				return convertQuoteFormToString(eDataType, instanceValue);
			case StudyPackage.CONSENT:
				return convertConsentToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Translation createTranslation() {
		TranslationImpl translation = new TranslationImpl();
		return translation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Study createStudy() {
		StudyImpl study = new StudyImpl();
		return study;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QuadrantNames createQuadrantNames() {
		QuadrantNamesImpl quadrantNames = new QuadrantNamesImpl();
		return quadrantNames;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Relevance createRelevance() {
		RelevanceImpl relevance = new RelevanceImpl();
		return relevance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResearchQuestion createResearchQuestion() {
		ResearchQuestionImpl researchQuestion = new ResearchQuestionImpl();
		return researchQuestion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Agency createAgency() {
		AgencyImpl agency = new AgencyImpl();
		return agency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Audience createAudience() {
		AudienceImpl audience = new AudienceImpl();
		return audience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Segment createSegment() {
		SegmentImpl segment = new SegmentImpl();
		return segment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Concept createConcept() {
		ConceptImpl concept = new ConceptImpl();
		return concept;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instrument createInstrument() {
		InstrumentImpl instrument = new InstrumentImpl();
		return instrument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scale createScale() {
		ScaleImpl scale = new ScaleImpl();
		return scale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Category createCategory() {
		CategoryImpl category = new CategoryImpl();
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Net createNet() {
		NetImpl net = new NetImpl();
		return net;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Section createSection() {
		SectionImpl section = new SectionImpl();
		return section;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SingleChoice createSingleChoice() {
		SingleChoiceImpl singleChoice = new SingleChoiceImpl();
		return singleChoice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MultipleChoice createMultipleChoice() {
		MultipleChoiceImpl multipleChoice = new MultipleChoiceImpl();
		return multipleChoice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rating createRating() {
		RatingImpl rating = new RatingImpl();
		return rating;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Battery createBattery() {
		BatteryImpl battery = new BatteryImpl();
		return battery;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Item createItem() {
		ItemImpl item = new ItemImpl();
		return item;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NumberQuestion createNumberQuestion() {
		NumberQuestionImpl numberQuestion = new NumberQuestionImpl();
		return numberQuestion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OpenText createOpenText() {
		OpenTextImpl openText = new OpenTextImpl();
		return openText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Recommendation createRecommendation() {
		RecommendationImpl recommendation = new RecommendationImpl();
		return recommendation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AllOf createAllOf() {
		AllOfImpl allOf = new AllOfImpl();
		return allOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnyOf createAnyOf() {
		AnyOfImpl anyOf = new AnyOfImpl();
		return anyOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Not createNot() {
		NotImpl not = new NotImpl();
		return not;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnswerIs createAnswerIs() {
		AnswerIsImpl answerIs = new AnswerIsImpl();
		return answerIs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnswerNamesAgency createAnswerNamesAgency() {
		AnswerNamesAgencyImpl answerNamesAgency = new AnswerNamesAgencyImpl();
		return answerNamesAgency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NumberIs createNumberIs() {
		NumberIsImpl numberIs = new NumberIsImpl();
		return numberIs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sample createSample() {
		SampleImpl sample = new SampleImpl();
		return sample;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Disposition createDisposition() {
		DispositionImpl disposition = new DispositionImpl();
		return disposition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Target createTarget() {
		TargetImpl target = new TargetImpl();
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Wave createWave() {
		WaveImpl wave = new WaveImpl();
		return wave;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fielding createFielding() {
		FieldingImpl fielding = new FieldingImpl();
		return fielding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ColumnMapping createColumnMapping() {
		ColumnMappingImpl columnMapping = new ColumnMappingImpl();
		return columnMapping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OptionValue createOptionValue() {
		OptionValueImpl optionValue = new OptionValueImpl();
		return optionValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SavedAnalysis createSavedAnalysis() {
		SavedAnalysisImpl savedAnalysis = new SavedAnalysisImpl();
		return savedAnalysis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Claim createClaim() {
		ClaimImpl claim = new ClaimImpl();
		return claim;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Report createReport() {
		ReportImpl report = new ReportImpl();
		return report;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Chapter createChapter() {
		ChapterImpl chapter = new ChapterImpl();
		return chapter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnalysisBlock createAnalysisBlock() {
		AnalysisBlockImpl analysisBlock = new AnalysisBlockImpl();
		return analysisBlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TextBlock createTextBlock() {
		TextBlockImpl textBlock = new TextBlockImpl();
		return textBlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QuoteBlock createQuoteBlock() {
		QuoteBlockImpl quoteBlock = new QuoteBlockImpl();
		return quoteBlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quote createQuote() {
		QuoteImpl quote = new QuoteImpl();
		return quote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InsightBlock createInsightBlock() {
		InsightBlockImpl insightBlock = new InsightBlockImpl();
		return insightBlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KeptFinding createKeptFinding() {
		KeptFindingImpl keptFinding = new KeptFindingImpl();
		return keptFinding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CellReference createCellReference() {
		CellReferenceImpl cellReference = new CellReferenceImpl();
		return cellReference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FindingsBlock createFindingsBlock() {
		FindingsBlockImpl findingsBlock = new FindingsBlockImpl();
		return findingsBlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DefinitionsBlock createDefinitionsBlock() {
		DefinitionsBlockImpl definitionsBlock = new DefinitionsBlockImpl();
		return definitionsBlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FieldworkBlock createFieldworkBlock() {
		FieldworkBlockImpl fieldworkBlock = new FieldworkBlockImpl();
		return fieldworkBlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TablesBlock createTablesBlock() {
		TablesBlockImpl tablesBlock = new TablesBlockImpl();
		return tablesBlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PublishedFigures createPublishedFigures() {
		PublishedFiguresImpl publishedFigures = new PublishedFiguresImpl();
		return publishedFigures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PopulationLink createPopulationLink() {
		PopulationLinkImpl populationLink = new PopulationLinkImpl();
		return populationLink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TopicLink createTopicLink() {
		TopicLinkImpl topicLink = new TopicLinkImpl();
		return topicLink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SubgroupLink createSubgroupLink() {
		SubgroupLinkImpl subgroupLink = new SubgroupLinkImpl();
		return subgroupLink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Benchmark createBenchmark() {
		BenchmarkImpl benchmark = new BenchmarkImpl();
		return benchmark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ComparabilityReview createComparabilityReview() {
		ComparabilityReviewImpl comparabilityReview = new ComparabilityReviewImpl();
		return comparabilityReview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CodeFrame createCodeFrame() {
		CodeFrameImpl codeFrame = new CodeFrameImpl();
		return codeFrame;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnswerCode createAnswerCode() {
		AnswerCodeImpl answerCode = new AnswerCodeImpl();
		return answerCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QuotedAnswer createQuotedAnswer() {
		QuotedAnswerImpl quotedAnswer = new QuotedAnswerImpl();
		return quotedAnswer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MissingKind createMissingKindFromString(EDataType eDataType, String initialValue) {
		MissingKind result = MissingKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMissingKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Direction createDirectionFromString(EDataType eDataType, String initialValue) {
		Direction result = Direction.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDirectionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Role createRoleFromString(EDataType eDataType, String initialValue) {
		Role result = Role.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ShareBase createShareBaseFromString(EDataType eDataType, String initialValue) {
		ShareBase result = ShareBase.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertShareBaseToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Unanswered createUnansweredFromString(EDataType eDataType, String initialValue) {
		Unanswered result = Unanswered.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertUnansweredToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Comparison createComparisonFromString(EDataType eDataType, String initialValue) {
		Comparison result = Comparison.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertComparisonToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Selection createSelectionFromString(EDataType eDataType, String initialValue) {
		Selection result = Selection.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSelectionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Mode createModeFromString(EDataType eDataType, String initialValue) {
		Mode result = Mode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertModeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DispositionCode createDispositionCodeFromString(EDataType eDataType, String initialValue) {
		DispositionCode result = DispositionCode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDispositionCodeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FindingState createFindingStateFromString(EDataType eDataType, String initialValue) {
		FindingState result = FindingState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFindingStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Tone createToneFromString(EDataType eDataType, String initialValue) {
		Tone result = Tone.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertToneToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Stated createStatedFromString(EDataType eDataType, String initialValue) {
		Stated result = Stated.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStatedToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MeasureKind createMeasureKindFromString(EDataType eDataType, String initialValue) {
		MeasureKind result = MeasureKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMeasureKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Continuity createContinuityFromString(EDataType eDataType, String initialValue) {
		Continuity result = Continuity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertContinuityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public QuoteForm createQuoteFormFromString(EDataType eDataType, String initialValue) {
		QuoteForm result = QuoteForm.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertQuoteFormToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Consent createConsentFromString(EDataType eDataType, String initialValue) {
		Consent result = Consent.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConsentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StudyPackage getStudyPackage() {
		return (StudyPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static StudyPackage getPackage() {
		return StudyPackage.eINSTANCE;
	}

} //StudyFactoryImpl
