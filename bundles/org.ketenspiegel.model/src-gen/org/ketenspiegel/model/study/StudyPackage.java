/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.ketenspiegel.model.study.StudyFactory
 * @model kind="package"
 * @generated
 */
public interface StudyPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "study";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://ketenspiegel.org/study/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "study";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	StudyPackage eINSTANCE = org.ketenspiegel.model.study.impl.StudyPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.TranslationImpl <em>Translation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.TranslationImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getTranslation()
	 * @generated
	 */
	int TRANSLATION = 0;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATION__LANGUAGE = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATION__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Translation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATION_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Translation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.IdentifiedImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.NamedImpl <em>Named</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.NamedImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getNamed()
	 * @generated
	 */
	int NAMED = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Named</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Named</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.StudyImpl <em>Study</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.StudyImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getStudy()
	 * @generated
	 */
	int STUDY = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Languages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__LANGUAGES = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Notice</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__NOTICE = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Agencies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__AGENCIES = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Audiences</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__AUDIENCES = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Concepts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__CONCEPTS = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Research Questions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__RESEARCH_QUESTIONS = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Instruments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__INSTRUMENTS = NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Waves</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__WAVES = NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Analyses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ANALYSES = NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Reports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__REPORTS = NAMED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Figures</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__FIGURES = NAMED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Quadrants</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__QUADRANTS = NAMED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Relevance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__RELEVANCE = NAMED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Claims</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__CLAIMS = NAMED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Benchmarks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__BENCHMARKS = NAMED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Reviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__REVIEWS = NAMED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Code Frames</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__CODE_FRAMES = NAMED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Quoted Answers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__QUOTED_ANSWERS = NAMED_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Study</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_FEATURE_COUNT = NAMED_FEATURE_COUNT + 18;

	/**
	 * The number of operations of the '<em>Study</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.QuadrantNamesImpl <em>Quadrant Names</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.QuadrantNamesImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getQuadrantNames()
	 * @generated
	 */
	int QUADRANT_NAMES = 4;

	/**
	 * The feature id for the '<em><b>Keep</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUADRANT_NAMES__KEEP = 0;

	/**
	 * The feature id for the '<em><b>Improve</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUADRANT_NAMES__IMPROVE = 1;

	/**
	 * The feature id for the '<em><b>Good Little Impact</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUADRANT_NAMES__GOOD_LITTLE_IMPACT = 2;

	/**
	 * The feature id for the '<em><b>Poor Little Impact</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUADRANT_NAMES__POOR_LITTLE_IMPACT = 3;

	/**
	 * The number of structural features of the '<em>Quadrant Names</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUADRANT_NAMES_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Quadrant Names</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUADRANT_NAMES_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.RelevanceImpl <em>Relevance</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.RelevanceImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getRelevance()
	 * @generated
	 */
	int RELEVANCE = 5;

	/**
	 * The feature id for the '<em><b>Mean</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEVANCE__MEAN = 0;

	/**
	 * The feature id for the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEVANCE__SHARE = 1;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEVANCE__POINTS = 2;

	/**
	 * The number of structural features of the '<em>Relevance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEVANCE_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Relevance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEVANCE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.ResearchQuestionImpl <em>Research Question</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.ResearchQuestionImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getResearchQuestion()
	 * @generated
	 */
	int RESEARCH_QUESTION = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_QUESTION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_QUESTION__TEXT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_QUESTION__PARTS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Research Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_QUESTION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Research Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESEARCH_QUESTION_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.AgencyImpl <em>Agency</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.AgencyImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getAgency()
	 * @generated
	 */
	int AGENCY = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Contribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__CONTRIBUTION = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__SHORT_NAME = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__COLOUR = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__ORDER = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Article</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY__ARTICLE = NAMED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Agency</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_FEATURE_COUNT = NAMED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Agency</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.AudienceImpl <em>Audience</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.AudienceImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getAudience()
	 * @generated
	 */
	int AUDIENCE = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIENCE__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIENCE__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Segments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIENCE__SEGMENTS = NAMED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Audience</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIENCE_FEATURE_COUNT = NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Audience</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIENCE_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.SegmentImpl <em>Segment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.SegmentImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getSegment()
	 * @generated
	 */
	int SEGMENT = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__CONDITION = NAMED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Segment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_FEATURE_COUNT = NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Segment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.ConceptImpl <em>Concept</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.ConceptImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getConcept()
	 * @generated
	 */
	int CONCEPT = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__DEFINITION = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT__PARTS = NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Concept</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_FEATURE_COUNT = NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Concept</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.InstrumentImpl <em>Instrument</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.InstrumentImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getInstrument()
	 * @generated
	 */
	int INSTRUMENT = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__VERSION = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Frozen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__FROZEN = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Languages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__LANGUAGES = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__AUDIENCE = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Scales</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__SCALES = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__SECTIONS = NAMED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Instrument</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_FEATURE_COUNT = NAMED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Instrument</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.ScaleImpl <em>Scale</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.ScaleImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getScale()
	 * @generated
	 */
	int SCALE = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__DIRECTION = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__CATEGORIES = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Nets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE__NETS = NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Scale</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_FEATURE_COUNT = NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Scale</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.CategoryImpl <em>Category</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.CategoryImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getCategory()
	 * @generated
	 */
	int CATEGORY = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__CODE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__LABEL = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__SCORE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Missing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__MISSING = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Exclusive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__EXCLUSIVE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Agency</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__AGENCY = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Concept</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__CONCEPT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Category</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Category</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.NetImpl <em>Net</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.NetImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getNet()
	 * @generated
	 */
	int NET = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET__LABEL = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET__CODES = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Net</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Net</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.SectionImpl <em>Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.SectionImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getSection()
	 * @generated
	 */
	int SECTION = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Intro</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__INTRO = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__QUESTIONS = NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_FEATURE_COUNT = NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.QuestionImpl <em>Question</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.QuestionImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getQuestion()
	 * @generated
	 */
	int QUESTION = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__TEXT = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Instruction</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__INSTRUCTION = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Concept</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__CONCEPT = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__ROLE = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__BASE = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Agencies</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__AGENCIES = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Universe</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__UNIVERSE = NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Mirrors</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__MIRRORS = NAMED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION_FEATURE_COUNT = NAMED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.ScaledQuestionImpl <em>Scaled Question</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.ScaledQuestionImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getScaledQuestion()
	 * @generated
	 */
	int SCALED_QUESTION = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALED_QUESTION__ID = QUESTION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALED_QUESTION__NAME = QUESTION__NAME;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALED_QUESTION__TEXT = QUESTION__TEXT;

	/**
	 * The feature id for the '<em><b>Instruction</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALED_QUESTION__INSTRUCTION = QUESTION__INSTRUCTION;

	/**
	 * The feature id for the '<em><b>Concept</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALED_QUESTION__CONCEPT = QUESTION__CONCEPT;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALED_QUESTION__ROLE = QUESTION__ROLE;

	/**
	 * The feature id for the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALED_QUESTION__BASE = QUESTION__BASE;

	/**
	 * The feature id for the '<em><b>Agencies</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALED_QUESTION__AGENCIES = QUESTION__AGENCIES;

	/**
	 * The feature id for the '<em><b>Universe</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALED_QUESTION__UNIVERSE = QUESTION__UNIVERSE;

	/**
	 * The feature id for the '<em><b>Mirrors</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALED_QUESTION__MIRRORS = QUESTION__MIRRORS;

	/**
	 * The feature id for the '<em><b>Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALED_QUESTION__SCALE = QUESTION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Scaled Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALED_QUESTION_FEATURE_COUNT = QUESTION_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Scaled Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALED_QUESTION_OPERATION_COUNT = QUESTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.SingleChoiceImpl <em>Single Choice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.SingleChoiceImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getSingleChoice()
	 * @generated
	 */
	int SINGLE_CHOICE = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_CHOICE__ID = SCALED_QUESTION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_CHOICE__NAME = SCALED_QUESTION__NAME;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_CHOICE__TEXT = SCALED_QUESTION__TEXT;

	/**
	 * The feature id for the '<em><b>Instruction</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_CHOICE__INSTRUCTION = SCALED_QUESTION__INSTRUCTION;

	/**
	 * The feature id for the '<em><b>Concept</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_CHOICE__CONCEPT = SCALED_QUESTION__CONCEPT;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_CHOICE__ROLE = SCALED_QUESTION__ROLE;

	/**
	 * The feature id for the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_CHOICE__BASE = SCALED_QUESTION__BASE;

	/**
	 * The feature id for the '<em><b>Agencies</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_CHOICE__AGENCIES = SCALED_QUESTION__AGENCIES;

	/**
	 * The feature id for the '<em><b>Universe</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_CHOICE__UNIVERSE = SCALED_QUESTION__UNIVERSE;

	/**
	 * The feature id for the '<em><b>Mirrors</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_CHOICE__MIRRORS = SCALED_QUESTION__MIRRORS;

	/**
	 * The feature id for the '<em><b>Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_CHOICE__SCALE = SCALED_QUESTION__SCALE;

	/**
	 * The feature id for the '<em><b>Correct</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_CHOICE__CORRECT = SCALED_QUESTION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Single Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_CHOICE_FEATURE_COUNT = SCALED_QUESTION_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Single Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINGLE_CHOICE_OPERATION_COUNT = SCALED_QUESTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.MultipleChoiceImpl <em>Multiple Choice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.MultipleChoiceImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getMultipleChoice()
	 * @generated
	 */
	int MULTIPLE_CHOICE = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_CHOICE__ID = SCALED_QUESTION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_CHOICE__NAME = SCALED_QUESTION__NAME;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_CHOICE__TEXT = SCALED_QUESTION__TEXT;

	/**
	 * The feature id for the '<em><b>Instruction</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_CHOICE__INSTRUCTION = SCALED_QUESTION__INSTRUCTION;

	/**
	 * The feature id for the '<em><b>Concept</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_CHOICE__CONCEPT = SCALED_QUESTION__CONCEPT;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_CHOICE__ROLE = SCALED_QUESTION__ROLE;

	/**
	 * The feature id for the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_CHOICE__BASE = SCALED_QUESTION__BASE;

	/**
	 * The feature id for the '<em><b>Agencies</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_CHOICE__AGENCIES = SCALED_QUESTION__AGENCIES;

	/**
	 * The feature id for the '<em><b>Universe</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_CHOICE__UNIVERSE = SCALED_QUESTION__UNIVERSE;

	/**
	 * The feature id for the '<em><b>Mirrors</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_CHOICE__MIRRORS = SCALED_QUESTION__MIRRORS;

	/**
	 * The feature id for the '<em><b>Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_CHOICE__SCALE = SCALED_QUESTION__SCALE;

	/**
	 * The feature id for the '<em><b>At Most</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_CHOICE__AT_MOST = SCALED_QUESTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Tone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_CHOICE__TONE = SCALED_QUESTION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Multiple Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_CHOICE_FEATURE_COUNT = SCALED_QUESTION_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Multiple Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIPLE_CHOICE_OPERATION_COUNT = SCALED_QUESTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.RatingImpl <em>Rating</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.RatingImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getRating()
	 * @generated
	 */
	int RATING = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING__ID = SCALED_QUESTION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING__NAME = SCALED_QUESTION__NAME;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING__TEXT = SCALED_QUESTION__TEXT;

	/**
	 * The feature id for the '<em><b>Instruction</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING__INSTRUCTION = SCALED_QUESTION__INSTRUCTION;

	/**
	 * The feature id for the '<em><b>Concept</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING__CONCEPT = SCALED_QUESTION__CONCEPT;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING__ROLE = SCALED_QUESTION__ROLE;

	/**
	 * The feature id for the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING__BASE = SCALED_QUESTION__BASE;

	/**
	 * The feature id for the '<em><b>Agencies</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING__AGENCIES = SCALED_QUESTION__AGENCIES;

	/**
	 * The feature id for the '<em><b>Universe</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING__UNIVERSE = SCALED_QUESTION__UNIVERSE;

	/**
	 * The feature id for the '<em><b>Mirrors</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING__MIRRORS = SCALED_QUESTION__MIRRORS;

	/**
	 * The feature id for the '<em><b>Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING__SCALE = SCALED_QUESTION__SCALE;

	/**
	 * The number of structural features of the '<em>Rating</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING_FEATURE_COUNT = SCALED_QUESTION_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Rating</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING_OPERATION_COUNT = SCALED_QUESTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.BatteryImpl <em>Battery</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.BatteryImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getBattery()
	 * @generated
	 */
	int BATTERY = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATTERY__ID = SCALED_QUESTION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATTERY__NAME = SCALED_QUESTION__NAME;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATTERY__TEXT = SCALED_QUESTION__TEXT;

	/**
	 * The feature id for the '<em><b>Instruction</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATTERY__INSTRUCTION = SCALED_QUESTION__INSTRUCTION;

	/**
	 * The feature id for the '<em><b>Concept</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATTERY__CONCEPT = SCALED_QUESTION__CONCEPT;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATTERY__ROLE = SCALED_QUESTION__ROLE;

	/**
	 * The feature id for the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATTERY__BASE = SCALED_QUESTION__BASE;

	/**
	 * The feature id for the '<em><b>Agencies</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATTERY__AGENCIES = SCALED_QUESTION__AGENCIES;

	/**
	 * The feature id for the '<em><b>Universe</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATTERY__UNIVERSE = SCALED_QUESTION__UNIVERSE;

	/**
	 * The feature id for the '<em><b>Mirrors</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATTERY__MIRRORS = SCALED_QUESTION__MIRRORS;

	/**
	 * The feature id for the '<em><b>Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATTERY__SCALE = SCALED_QUESTION__SCALE;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATTERY__ITEMS = SCALED_QUESTION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Battery</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATTERY_FEATURE_COUNT = SCALED_QUESTION_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Battery</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATTERY_OPERATION_COUNT = SCALED_QUESTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.ItemImpl <em>Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.ItemImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getItem()
	 * @generated
	 */
	int ITEM = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__TEXT = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Concept</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__CONCEPT = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Mirrors</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__MIRRORS = NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_FEATURE_COUNT = NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.NumberQuestionImpl <em>Number Question</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.NumberQuestionImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getNumberQuestion()
	 * @generated
	 */
	int NUMBER_QUESTION = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_QUESTION__ID = QUESTION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_QUESTION__NAME = QUESTION__NAME;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_QUESTION__TEXT = QUESTION__TEXT;

	/**
	 * The feature id for the '<em><b>Instruction</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_QUESTION__INSTRUCTION = QUESTION__INSTRUCTION;

	/**
	 * The feature id for the '<em><b>Concept</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_QUESTION__CONCEPT = QUESTION__CONCEPT;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_QUESTION__ROLE = QUESTION__ROLE;

	/**
	 * The feature id for the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_QUESTION__BASE = QUESTION__BASE;

	/**
	 * The feature id for the '<em><b>Agencies</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_QUESTION__AGENCIES = QUESTION__AGENCIES;

	/**
	 * The feature id for the '<em><b>Universe</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_QUESTION__UNIVERSE = QUESTION__UNIVERSE;

	/**
	 * The feature id for the '<em><b>Mirrors</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_QUESTION__MIRRORS = QUESTION__MIRRORS;

	/**
	 * The feature id for the '<em><b>Least</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_QUESTION__LEAST = QUESTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Most</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_QUESTION__MOST = QUESTION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_QUESTION__UNIT = QUESTION_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Number Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_QUESTION_FEATURE_COUNT = QUESTION_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Number Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_QUESTION_OPERATION_COUNT = QUESTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.OpenTextImpl <em>Open Text</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.OpenTextImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getOpenText()
	 * @generated
	 */
	int OPEN_TEXT = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_TEXT__ID = QUESTION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_TEXT__NAME = QUESTION__NAME;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_TEXT__TEXT = QUESTION__TEXT;

	/**
	 * The feature id for the '<em><b>Instruction</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_TEXT__INSTRUCTION = QUESTION__INSTRUCTION;

	/**
	 * The feature id for the '<em><b>Concept</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_TEXT__CONCEPT = QUESTION__CONCEPT;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_TEXT__ROLE = QUESTION__ROLE;

	/**
	 * The feature id for the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_TEXT__BASE = QUESTION__BASE;

	/**
	 * The feature id for the '<em><b>Agencies</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_TEXT__AGENCIES = QUESTION__AGENCIES;

	/**
	 * The feature id for the '<em><b>Universe</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_TEXT__UNIVERSE = QUESTION__UNIVERSE;

	/**
	 * The feature id for the '<em><b>Mirrors</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_TEXT__MIRRORS = QUESTION__MIRRORS;

	/**
	 * The number of structural features of the '<em>Open Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_TEXT_FEATURE_COUNT = QUESTION_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Open Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_TEXT_OPERATION_COUNT = QUESTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.RecommendationImpl <em>Recommendation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.RecommendationImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getRecommendation()
	 * @generated
	 */
	int RECOMMENDATION = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__ID = SCALED_QUESTION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__NAME = SCALED_QUESTION__NAME;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__TEXT = SCALED_QUESTION__TEXT;

	/**
	 * The feature id for the '<em><b>Instruction</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__INSTRUCTION = SCALED_QUESTION__INSTRUCTION;

	/**
	 * The feature id for the '<em><b>Concept</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__CONCEPT = SCALED_QUESTION__CONCEPT;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__ROLE = SCALED_QUESTION__ROLE;

	/**
	 * The feature id for the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__BASE = SCALED_QUESTION__BASE;

	/**
	 * The feature id for the '<em><b>Agencies</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__AGENCIES = SCALED_QUESTION__AGENCIES;

	/**
	 * The feature id for the '<em><b>Universe</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__UNIVERSE = SCALED_QUESTION__UNIVERSE;

	/**
	 * The feature id for the '<em><b>Mirrors</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__MIRRORS = SCALED_QUESTION__MIRRORS;

	/**
	 * The feature id for the '<em><b>Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__SCALE = SCALED_QUESTION__SCALE;

	/**
	 * The number of structural features of the '<em>Recommendation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION_FEATURE_COUNT = SCALED_QUESTION_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Recommendation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION_OPERATION_COUNT = SCALED_QUESTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.ConditionImpl <em>Condition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.ConditionImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getCondition()
	 * @generated
	 */
	int CONDITION = 26;

	/**
	 * The feature id for the '<em><b>Words</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__WORDS = 0;

	/**
	 * The number of structural features of the '<em>Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.AllOfImpl <em>All Of</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.AllOfImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getAllOf()
	 * @generated
	 */
	int ALL_OF = 27;

	/**
	 * The feature id for the '<em><b>Words</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALL_OF__WORDS = CONDITION__WORDS;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALL_OF__CONDITIONS = CONDITION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>All Of</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALL_OF_FEATURE_COUNT = CONDITION_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>All Of</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALL_OF_OPERATION_COUNT = CONDITION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.AnyOfImpl <em>Any Of</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.AnyOfImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getAnyOf()
	 * @generated
	 */
	int ANY_OF = 28;

	/**
	 * The feature id for the '<em><b>Words</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANY_OF__WORDS = CONDITION__WORDS;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANY_OF__CONDITIONS = CONDITION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Any Of</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANY_OF_FEATURE_COUNT = CONDITION_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Any Of</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANY_OF_OPERATION_COUNT = CONDITION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.NotImpl <em>Not</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.NotImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getNot()
	 * @generated
	 */
	int NOT = 29;

	/**
	 * The feature id for the '<em><b>Words</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOT__WORDS = CONDITION__WORDS;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOT__CONDITION = CONDITION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Not</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOT_FEATURE_COUNT = CONDITION_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Not</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOT_OPERATION_COUNT = CONDITION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.AnswerIsImpl <em>Answer Is</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.AnswerIsImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getAnswerIs()
	 * @generated
	 */
	int ANSWER_IS = 30;

	/**
	 * The feature id for the '<em><b>Words</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_IS__WORDS = CONDITION__WORDS;

	/**
	 * The feature id for the '<em><b>Question</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_IS__QUESTION = CONDITION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_IS__ITEM = CONDITION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Agency</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_IS__AGENCY = CONDITION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_IS__CODES = CONDITION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Unanswered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_IS__UNANSWERED = CONDITION_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Answer Is</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_IS_FEATURE_COUNT = CONDITION_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Answer Is</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_IS_OPERATION_COUNT = CONDITION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.AnswerNamesAgencyImpl <em>Answer Names Agency</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.AnswerNamesAgencyImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getAnswerNamesAgency()
	 * @generated
	 */
	int ANSWER_NAMES_AGENCY = 31;

	/**
	 * The feature id for the '<em><b>Words</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_NAMES_AGENCY__WORDS = CONDITION__WORDS;

	/**
	 * The feature id for the '<em><b>Question</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_NAMES_AGENCY__QUESTION = CONDITION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unanswered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_NAMES_AGENCY__UNANSWERED = CONDITION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Answer Names Agency</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_NAMES_AGENCY_FEATURE_COUNT = CONDITION_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Answer Names Agency</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_NAMES_AGENCY_OPERATION_COUNT = CONDITION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.NumberIsImpl <em>Number Is</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.NumberIsImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getNumberIs()
	 * @generated
	 */
	int NUMBER_IS = 32;

	/**
	 * The feature id for the '<em><b>Words</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_IS__WORDS = CONDITION__WORDS;

	/**
	 * The feature id for the '<em><b>Question</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_IS__QUESTION = CONDITION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Comparison</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_IS__COMPARISON = CONDITION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Bound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_IS__BOUND = CONDITION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Unanswered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_IS__UNANSWERED = CONDITION_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Number Is</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_IS_FEATURE_COUNT = CONDITION_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Number Is</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBER_IS_OPERATION_COUNT = CONDITION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.SampleImpl <em>Sample</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.SampleImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getSample()
	 * @generated
	 */
	int SAMPLE = 33;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Frame</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__FRAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Frame Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__FRAME_SIZE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Selection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__SELECTION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Modes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__MODES = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Incentive</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__INCENTIVE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Strata</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__STRATA = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Clusters</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__CLUSTERS = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__WEIGHT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Dispositions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__DISPOSITIONS = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__TARGETS = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Sample</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Sample</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.DispositionImpl <em>Disposition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.DispositionImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getDisposition()
	 * @generated
	 */
	int DISPOSITION = 34;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__CODE = 0;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__COUNT = 1;

	/**
	 * The feature id for the '<em><b>Note</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__NOTE = 2;

	/**
	 * The number of structural features of the '<em>Disposition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Disposition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.TargetImpl <em>Target</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.TargetImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getTarget()
	 * @generated
	 */
	int TARGET = 35;

	/**
	 * The feature id for the '<em><b>Question</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__QUESTION = 0;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__CODE = 1;

	/**
	 * The feature id for the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__SHARE = 2;

	/**
	 * The number of structural features of the '<em>Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.WaveImpl <em>Wave</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.WaveImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getWave()
	 * @generated
	 */
	int WAVE = 36;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE__START = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE__END = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Fieldings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE__FIELDINGS = NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Wave</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE_FEATURE_COUNT = NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Wave</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAVE_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.FieldingImpl <em>Fielding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.FieldingImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getFielding()
	 * @generated
	 */
	int FIELDING = 37;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELDING__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELDING__AUDIENCE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Instrument</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELDING__INSTRUMENT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sample</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELDING__SAMPLE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Responses</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELDING__RESPONSES = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Respondent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELDING__RESPONDENT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Panel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELDING__PANEL = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELDING__COLUMNS = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Reading</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELDING__READING = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Omitted</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELDING__OMITTED = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Fielding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELDING_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Fielding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELDING_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.ColumnMappingImpl <em>Column Mapping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.ColumnMappingImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getColumnMapping()
	 * @generated
	 */
	int COLUMN_MAPPING = 38;

	/**
	 * The feature id for the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_MAPPING__COLUMN = 0;

	/**
	 * The feature id for the '<em><b>Variable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_MAPPING__VARIABLE = 1;

	/**
	 * The number of structural features of the '<em>Column Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_MAPPING_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Column Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_MAPPING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.OptionValueImpl <em>Option Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.OptionValueImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getOptionValue()
	 * @generated
	 */
	int OPTION_VALUE = 39;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_VALUE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_VALUE__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Option Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_VALUE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Option Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_VALUE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.SavedAnalysisImpl <em>Saved Analysis</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.SavedAnalysisImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getSavedAnalysis()
	 * @generated
	 */
	int SAVED_ANALYSIS = 40;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_ANALYSIS__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_ANALYSIS__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Analysis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_ANALYSIS__ANALYSIS = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_ANALYSIS__OPTIONS = NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Saved Analysis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_ANALYSIS_FEATURE_COUNT = NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Saved Analysis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_ANALYSIS_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.ClaimImpl <em>Claim</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.ClaimImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getClaim()
	 * @generated
	 */
	int CLAIM = 41;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__TEXT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__SOURCE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Analysis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__ANALYSIS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__OPTIONS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Gaps</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__GAPS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>States</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__STATES = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Claim</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Claim</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.ReportImpl <em>Report</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.ReportImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getReport()
	 * @generated
	 */
	int REPORT = 42;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__TITLE = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Subtitle</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__SUBTITLE = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Chapters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT__CHAPTERS = NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Report</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_FEATURE_COUNT = NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Report</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.ChapterImpl <em>Chapter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.ChapterImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getChapter()
	 * @generated
	 */
	int CHAPTER = 43;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Blocks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__BLOCKS = NAMED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Chapter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER_FEATURE_COUNT = NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Chapter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.BlockImpl <em>Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.BlockImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getBlock()
	 * @generated
	 */
	int BLOCK = 44;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__HEADING = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__ANSWERS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.AnalysisBlockImpl <em>Analysis Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.AnalysisBlockImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getAnalysisBlock()
	 * @generated
	 */
	int ANALYSIS_BLOCK = 45;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_BLOCK__ID = BLOCK__ID;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_BLOCK__HEADING = BLOCK__HEADING;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_BLOCK__ANSWERS = BLOCK__ANSWERS;

	/**
	 * The feature id for the '<em><b>Analysis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_BLOCK__ANALYSIS = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_BLOCK__OPTIONS = BLOCK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Chart</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_BLOCK__CHART = BLOCK_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_BLOCK__REMARK = BLOCK_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Analysis Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_BLOCK_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Analysis Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_BLOCK_OPERATION_COUNT = BLOCK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.TextBlockImpl <em>Text Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.TextBlockImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getTextBlock()
	 * @generated
	 */
	int TEXT_BLOCK = 46;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_BLOCK__ID = BLOCK__ID;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_BLOCK__HEADING = BLOCK__HEADING;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_BLOCK__ANSWERS = BLOCK__ANSWERS;

	/**
	 * The feature id for the '<em><b>Body</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_BLOCK__BODY = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Text Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_BLOCK_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Text Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_BLOCK_OPERATION_COUNT = BLOCK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.QuoteBlockImpl <em>Quote Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.QuoteBlockImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getQuoteBlock()
	 * @generated
	 */
	int QUOTE_BLOCK = 47;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTE_BLOCK__ID = BLOCK__ID;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTE_BLOCK__HEADING = BLOCK__HEADING;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTE_BLOCK__ANSWERS = BLOCK__ANSWERS;

	/**
	 * The feature id for the '<em><b>Quotes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTE_BLOCK__QUOTES = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Chosen</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTE_BLOCK__CHOSEN = BLOCK_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Quote Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTE_BLOCK_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Quote Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTE_BLOCK_OPERATION_COUNT = BLOCK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.QuoteImpl <em>Quote</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.QuoteImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getQuote()
	 * @generated
	 */
	int QUOTE = 48;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTE__TEXT = 0;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTE__LANGUAGE = 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTE__SOURCE = 2;

	/**
	 * The number of structural features of the '<em>Quote</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTE_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Quote</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.InsightBlockImpl <em>Insight Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.InsightBlockImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getInsightBlock()
	 * @generated
	 */
	int INSIGHT_BLOCK = 49;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSIGHT_BLOCK__ID = BLOCK__ID;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSIGHT_BLOCK__HEADING = BLOCK__HEADING;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSIGHT_BLOCK__ANSWERS = BLOCK__ANSWERS;

	/**
	 * The feature id for the '<em><b>Insight</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSIGHT_BLOCK__INSIGHT = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Recommendation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSIGHT_BLOCK__RECOMMENDATION = BLOCK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSIGHT_BLOCK__FINDINGS = BLOCK_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Insight Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSIGHT_BLOCK_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Insight Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSIGHT_BLOCK_OPERATION_COUNT = BLOCK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.KeptFindingImpl <em>Kept Finding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.KeptFindingImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getKeptFinding()
	 * @generated
	 */
	int KEPT_FINDING = 50;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_FINDING__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_FINDING__RULE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_FINDING__EVIDENCE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_FINDING__STATE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_FINDING__TEXT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cells</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_FINDING__CELLS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Claims</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_FINDING__CLAIMS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Kept Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_FINDING_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Kept Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_FINDING_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.CellReferenceImpl <em>Cell Reference</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.CellReferenceImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getCellReference()
	 * @generated
	 */
	int CELL_REFERENCE = 51;

	/**
	 * The feature id for the '<em><b>Analysis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_REFERENCE__ANALYSIS = 0;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_REFERENCE__OPTIONS = 1;

	/**
	 * The feature id for the '<em><b>Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_REFERENCE__PART = 2;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_REFERENCE__LINE = 3;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_REFERENCE__GROUP = 4;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_REFERENCE__QUANTITY = 5;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_REFERENCE__VALUE = 6;

	/**
	 * The number of structural features of the '<em>Cell Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_REFERENCE_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Cell Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_REFERENCE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.FindingsBlockImpl <em>Findings Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.FindingsBlockImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getFindingsBlock()
	 * @generated
	 */
	int FINDINGS_BLOCK = 52;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDINGS_BLOCK__ID = BLOCK__ID;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDINGS_BLOCK__HEADING = BLOCK__HEADING;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDINGS_BLOCK__ANSWERS = BLOCK__ANSWERS;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDINGS_BLOCK__RULES = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Findings Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDINGS_BLOCK_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Findings Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDINGS_BLOCK_OPERATION_COUNT = BLOCK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.DefinitionsBlockImpl <em>Definitions Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.DefinitionsBlockImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getDefinitionsBlock()
	 * @generated
	 */
	int DEFINITIONS_BLOCK = 53;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFINITIONS_BLOCK__ID = BLOCK__ID;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFINITIONS_BLOCK__HEADING = BLOCK__HEADING;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFINITIONS_BLOCK__ANSWERS = BLOCK__ANSWERS;

	/**
	 * The feature id for the '<em><b>Concepts</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFINITIONS_BLOCK__CONCEPTS = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Definitions Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFINITIONS_BLOCK_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Definitions Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFINITIONS_BLOCK_OPERATION_COUNT = BLOCK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.FieldworkBlockImpl <em>Fieldwork Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.FieldworkBlockImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getFieldworkBlock()
	 * @generated
	 */
	int FIELDWORK_BLOCK = 54;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELDWORK_BLOCK__ID = BLOCK__ID;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELDWORK_BLOCK__HEADING = BLOCK__HEADING;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELDWORK_BLOCK__ANSWERS = BLOCK__ANSWERS;

	/**
	 * The number of structural features of the '<em>Fieldwork Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELDWORK_BLOCK_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Fieldwork Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELDWORK_BLOCK_OPERATION_COUNT = BLOCK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.TablesBlockImpl <em>Tables Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.TablesBlockImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getTablesBlock()
	 * @generated
	 */
	int TABLES_BLOCK = 55;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLES_BLOCK__ID = BLOCK__ID;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLES_BLOCK__HEADING = BLOCK__HEADING;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLES_BLOCK__ANSWERS = BLOCK__ANSWERS;

	/**
	 * The feature id for the '<em><b>Audiences</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLES_BLOCK__AUDIENCES = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Tables Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLES_BLOCK_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Tables Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLES_BLOCK_OPERATION_COUNT = BLOCK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.PublishedFiguresImpl <em>Published Figures</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.PublishedFiguresImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getPublishedFigures()
	 * @generated
	 */
	int PUBLISHED_FIGURES = 56;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURES__FILE = 0;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURES__DOCUMENTS = 1;

	/**
	 * The feature id for the '<em><b>Populations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURES__POPULATIONS = 2;

	/**
	 * The feature id for the '<em><b>Topics</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURES__TOPICS = 3;

	/**
	 * The feature id for the '<em><b>Subgroups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURES__SUBGROUPS = 4;

	/**
	 * The number of structural features of the '<em>Published Figures</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURES_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Published Figures</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLISHED_FIGURES_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.PopulationLinkImpl <em>Population Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.PopulationLinkImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getPopulationLink()
	 * @generated
	 */
	int POPULATION_LINK = 57;

	/**
	 * The feature id for the '<em><b>Population</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POPULATION_LINK__POPULATION = 0;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POPULATION_LINK__AUDIENCE = 1;

	/**
	 * The number of structural features of the '<em>Population Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POPULATION_LINK_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Population Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POPULATION_LINK_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.TopicLinkImpl <em>Topic Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.TopicLinkImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getTopicLink()
	 * @generated
	 */
	int TOPIC_LINK = 58;

	/**
	 * The feature id for the '<em><b>Topic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_LINK__TOPIC = 0;

	/**
	 * The feature id for the '<em><b>Population</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_LINK__POPULATION = 1;

	/**
	 * The feature id for the '<em><b>Agency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_LINK__AGENCY = 2;

	/**
	 * The feature id for the '<em><b>Question</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_LINK__QUESTION = 3;

	/**
	 * The feature id for the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_LINK__ITEM = 4;

	/**
	 * The feature id for the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_LINK__MEASURE = 5;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_LINK__CATEGORY = 6;

	/**
	 * The feature id for the '<em><b>Benchmark</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_LINK__BENCHMARK = 7;

	/**
	 * The feature id for the '<em><b>Analysis</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_LINK__ANALYSIS = 8;

	/**
	 * The number of structural features of the '<em>Topic Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_LINK_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Topic Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOPIC_LINK_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.SubgroupLinkImpl <em>Subgroup Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.SubgroupLinkImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getSubgroupLink()
	 * @generated
	 */
	int SUBGROUP_LINK = 59;

	/**
	 * The feature id for the '<em><b>Subgroup</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBGROUP_LINK__SUBGROUP = 0;

	/**
	 * The feature id for the '<em><b>Population</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBGROUP_LINK__POPULATION = 1;

	/**
	 * The feature id for the '<em><b>Segment</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBGROUP_LINK__SEGMENT = 2;

	/**
	 * The feature id for the '<em><b>Agency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBGROUP_LINK__AGENCY = 3;

	/**
	 * The feature id for the '<em><b>Wave</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBGROUP_LINK__WAVE = 4;

	/**
	 * The number of structural features of the '<em>Subgroup Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBGROUP_LINK_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Subgroup Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBGROUP_LINK_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.BenchmarkImpl <em>Benchmark</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.BenchmarkImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getBenchmark()
	 * @generated
	 */
	int BENCHMARK = 60;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCHMARK__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCHMARK__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Source</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCHMARK__SOURCE = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCHMARK__DATE = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Concept</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCHMARK__CONCEPT = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCHMARK__VALUE = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Least</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCHMARK__LEAST = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Most</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCHMARK__MOST = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Respondents</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCHMARK__RESPONDENTS = NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Deviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCHMARK__DEVIATION = NAMED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Benchmark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCHMARK_FEATURE_COUNT = NAMED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Benchmark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENCHMARK_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.ComparabilityReviewImpl <em>Comparability Review</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.ComparabilityReviewImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getComparabilityReview()
	 * @generated
	 */
	int COMPARABILITY_REVIEW = 61;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARABILITY_REVIEW__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Before</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARABILITY_REVIEW__BEFORE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>After</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARABILITY_REVIEW__AFTER = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARABILITY_REVIEW__QUESTION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Continuity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARABILITY_REVIEW__CONTINUITY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARABILITY_REVIEW__NOTE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Reviewer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARABILITY_REVIEW__REVIEWER = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARABILITY_REVIEW__DATE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Comparability Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARABILITY_REVIEW_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Comparability Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPARABILITY_REVIEW_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.CodeFrameImpl <em>Code Frame</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.CodeFrameImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getCodeFrame()
	 * @generated
	 */
	int CODE_FRAME = 62;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_FRAME__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_FRAME__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_FRAME__QUESTIONS = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_FRAME__CODES = NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Code Frame</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_FRAME_FEATURE_COUNT = NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Code Frame</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_FRAME_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.AnswerCodeImpl <em>Answer Code</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.AnswerCodeImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getAnswerCode()
	 * @generated
	 */
	int ANSWER_CODE = 63;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_CODE__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_CODE__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_CODE__DESCRIPTION = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Concept</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_CODE__CONCEPT = NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Answer Code</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_CODE_FEATURE_COUNT = NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Answer Code</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_CODE_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.impl.QuotedAnswerImpl <em>Quoted Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.impl.QuotedAnswerImpl
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getQuotedAnswer()
	 * @generated
	 */
	int QUOTED_ANSWER = 64;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTED_ANSWER__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Fielding</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTED_ANSWER__FIELDING = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Question</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTED_ANSWER__QUESTION = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Agency</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTED_ANSWER__AGENCY = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Respondent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTED_ANSWER__RESPONDENT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTED_ANSWER__FINGERPRINT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTED_ANSWER__LANGUAGE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTED_ANSWER__TEXT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Translator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTED_ANSWER__TRANSLATOR = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTED_ANSWER__FORM = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Consent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTED_ANSWER__CONSENT = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Shown</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTED_ANSWER__SHOWN = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Used Elsewhere</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTED_ANSWER__USED_ELSEWHERE = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Quoted Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTED_ANSWER_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Quoted Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTED_ANSWER_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.MissingKind <em>Missing Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.MissingKind
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getMissingKind()
	 * @generated
	 */
	int MISSING_KIND = 65;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.Direction <em>Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.Direction
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getDirection()
	 * @generated
	 */
	int DIRECTION = 66;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.Role <em>Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.Role
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getRole()
	 * @generated
	 */
	int ROLE = 67;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.ShareBase <em>Share Base</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.ShareBase
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getShareBase()
	 * @generated
	 */
	int SHARE_BASE = 68;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.Unanswered <em>Unanswered</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.Unanswered
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getUnanswered()
	 * @generated
	 */
	int UNANSWERED = 69;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.Comparison <em>Comparison</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.Comparison
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getComparison()
	 * @generated
	 */
	int COMPARISON = 70;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.Selection <em>Selection</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.Selection
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getSelection()
	 * @generated
	 */
	int SELECTION = 71;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.Mode <em>Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.Mode
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getMode()
	 * @generated
	 */
	int MODE = 72;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.DispositionCode <em>Disposition Code</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.DispositionCode
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getDispositionCode()
	 * @generated
	 */
	int DISPOSITION_CODE = 73;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.FindingState <em>Finding State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.FindingState
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getFindingState()
	 * @generated
	 */
	int FINDING_STATE = 74;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.Tone <em>Tone</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.Tone
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getTone()
	 * @generated
	 */
	int TONE = 75;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.Stated <em>Stated</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.Stated
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getStated()
	 * @generated
	 */
	int STATED = 76;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.MeasureKind <em>Measure Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.MeasureKind
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getMeasureKind()
	 * @generated
	 */
	int MEASURE_KIND = 77;


	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.Continuity <em>Continuity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.Continuity
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getContinuity()
	 * @generated
	 */
	int CONTINUITY = 78;


	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.QuoteForm <em>Quote Form</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.QuoteForm
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getQuoteForm()
	 * @generated
	 */
	int QUOTE_FORM = 79;

	/**
	 * The meta object id for the '{@link org.ketenspiegel.model.study.Consent <em>Consent</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ketenspiegel.model.study.Consent
	 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getConsent()
	 * @generated
	 */
	int CONSENT = 80;


	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Translation <em>Translation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Translation</em>'.
	 * @see org.ketenspiegel.model.study.Translation
	 * @generated
	 */
	EClass getTranslation();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Translation#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.ketenspiegel.model.study.Translation#getLanguage()
	 * @see #getTranslation()
	 * @generated
	 */
	EAttribute getTranslation_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Translation#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.ketenspiegel.model.study.Translation#getValue()
	 * @see #getTranslation()
	 * @generated
	 */
	EAttribute getTranslation_Value();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.ketenspiegel.model.study.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.ketenspiegel.model.study.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Named <em>Named</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named</em>'.
	 * @see org.ketenspiegel.model.study.Named
	 * @generated
	 */
	EClass getNamed();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Named#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Name</em>'.
	 * @see org.ketenspiegel.model.study.Named#getName()
	 * @see #getNamed()
	 * @generated
	 */
	EReference getNamed_Name();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Study <em>Study</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Study</em>'.
	 * @see org.ketenspiegel.model.study.Study
	 * @generated
	 */
	EClass getStudy();

	/**
	 * Returns the meta object for the attribute list '{@link org.ketenspiegel.model.study.Study#getLanguages <em>Languages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Languages</em>'.
	 * @see org.ketenspiegel.model.study.Study#getLanguages()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Languages();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Study#getNotice <em>Notice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notice</em>'.
	 * @see org.ketenspiegel.model.study.Study#getNotice()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Notice();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Study#getAgencies <em>Agencies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Agencies</em>'.
	 * @see org.ketenspiegel.model.study.Study#getAgencies()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Agencies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Study#getAudiences <em>Audiences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Audiences</em>'.
	 * @see org.ketenspiegel.model.study.Study#getAudiences()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Audiences();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Study#getConcepts <em>Concepts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Concepts</em>'.
	 * @see org.ketenspiegel.model.study.Study#getConcepts()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Concepts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Study#getResearchQuestions <em>Research Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Research Questions</em>'.
	 * @see org.ketenspiegel.model.study.Study#getResearchQuestions()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_ResearchQuestions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Study#getInstruments <em>Instruments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Instruments</em>'.
	 * @see org.ketenspiegel.model.study.Study#getInstruments()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Instruments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Study#getWaves <em>Waves</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Waves</em>'.
	 * @see org.ketenspiegel.model.study.Study#getWaves()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Waves();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Study#getAnalyses <em>Analyses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Analyses</em>'.
	 * @see org.ketenspiegel.model.study.Study#getAnalyses()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Analyses();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Study#getReports <em>Reports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reports</em>'.
	 * @see org.ketenspiegel.model.study.Study#getReports()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Reports();

	/**
	 * Returns the meta object for the containment reference '{@link org.ketenspiegel.model.study.Study#getFigures <em>Figures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Figures</em>'.
	 * @see org.ketenspiegel.model.study.Study#getFigures()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Figures();

	/**
	 * Returns the meta object for the containment reference '{@link org.ketenspiegel.model.study.Study#getQuadrants <em>Quadrants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Quadrants</em>'.
	 * @see org.ketenspiegel.model.study.Study#getQuadrants()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Quadrants();

	/**
	 * Returns the meta object for the containment reference '{@link org.ketenspiegel.model.study.Study#getRelevance <em>Relevance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Relevance</em>'.
	 * @see org.ketenspiegel.model.study.Study#getRelevance()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Relevance();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Study#getClaims <em>Claims</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Claims</em>'.
	 * @see org.ketenspiegel.model.study.Study#getClaims()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Claims();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Study#getBenchmarks <em>Benchmarks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Benchmarks</em>'.
	 * @see org.ketenspiegel.model.study.Study#getBenchmarks()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Benchmarks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Study#getReviews <em>Reviews</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reviews</em>'.
	 * @see org.ketenspiegel.model.study.Study#getReviews()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Reviews();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Study#getCodeFrames <em>Code Frames</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Code Frames</em>'.
	 * @see org.ketenspiegel.model.study.Study#getCodeFrames()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_CodeFrames();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Study#getQuotedAnswers <em>Quoted Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Quoted Answers</em>'.
	 * @see org.ketenspiegel.model.study.Study#getQuotedAnswers()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_QuotedAnswers();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.QuadrantNames <em>Quadrant Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Quadrant Names</em>'.
	 * @see org.ketenspiegel.model.study.QuadrantNames
	 * @generated
	 */
	EClass getQuadrantNames();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.QuadrantNames#getKeep <em>Keep</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Keep</em>'.
	 * @see org.ketenspiegel.model.study.QuadrantNames#getKeep()
	 * @see #getQuadrantNames()
	 * @generated
	 */
	EReference getQuadrantNames_Keep();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.QuadrantNames#getImprove <em>Improve</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Improve</em>'.
	 * @see org.ketenspiegel.model.study.QuadrantNames#getImprove()
	 * @see #getQuadrantNames()
	 * @generated
	 */
	EReference getQuadrantNames_Improve();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.QuadrantNames#getGoodLittleImpact <em>Good Little Impact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Good Little Impact</em>'.
	 * @see org.ketenspiegel.model.study.QuadrantNames#getGoodLittleImpact()
	 * @see #getQuadrantNames()
	 * @generated
	 */
	EReference getQuadrantNames_GoodLittleImpact();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.QuadrantNames#getPoorLittleImpact <em>Poor Little Impact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Poor Little Impact</em>'.
	 * @see org.ketenspiegel.model.study.QuadrantNames#getPoorLittleImpact()
	 * @see #getQuadrantNames()
	 * @generated
	 */
	EReference getQuadrantNames_PoorLittleImpact();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Relevance <em>Relevance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Relevance</em>'.
	 * @see org.ketenspiegel.model.study.Relevance
	 * @generated
	 */
	EClass getRelevance();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Relevance#getMean <em>Mean</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mean</em>'.
	 * @see org.ketenspiegel.model.study.Relevance#getMean()
	 * @see #getRelevance()
	 * @generated
	 */
	EAttribute getRelevance_Mean();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Relevance#getShare <em>Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Share</em>'.
	 * @see org.ketenspiegel.model.study.Relevance#getShare()
	 * @see #getRelevance()
	 * @generated
	 */
	EAttribute getRelevance_Share();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Relevance#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see org.ketenspiegel.model.study.Relevance#getPoints()
	 * @see #getRelevance()
	 * @generated
	 */
	EAttribute getRelevance_Points();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.ResearchQuestion <em>Research Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Research Question</em>'.
	 * @see org.ketenspiegel.model.study.ResearchQuestion
	 * @generated
	 */
	EClass getResearchQuestion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.ResearchQuestion#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Text</em>'.
	 * @see org.ketenspiegel.model.study.ResearchQuestion#getText()
	 * @see #getResearchQuestion()
	 * @generated
	 */
	EReference getResearchQuestion_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.ResearchQuestion#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parts</em>'.
	 * @see org.ketenspiegel.model.study.ResearchQuestion#getParts()
	 * @see #getResearchQuestion()
	 * @generated
	 */
	EReference getResearchQuestion_Parts();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Agency <em>Agency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agency</em>'.
	 * @see org.ketenspiegel.model.study.Agency
	 * @generated
	 */
	EClass getAgency();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Agency#getContribution <em>Contribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contribution</em>'.
	 * @see org.ketenspiegel.model.study.Agency#getContribution()
	 * @see #getAgency()
	 * @generated
	 */
	EAttribute getAgency_Contribution();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Agency#getShortName <em>Short Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Short Name</em>'.
	 * @see org.ketenspiegel.model.study.Agency#getShortName()
	 * @see #getAgency()
	 * @generated
	 */
	EAttribute getAgency_ShortName();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Agency#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.ketenspiegel.model.study.Agency#getColour()
	 * @see #getAgency()
	 * @generated
	 */
	EAttribute getAgency_Colour();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Agency#getOrder <em>Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Order</em>'.
	 * @see org.ketenspiegel.model.study.Agency#getOrder()
	 * @see #getAgency()
	 * @generated
	 */
	EAttribute getAgency_Order();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Agency#getArticle <em>Article</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Article</em>'.
	 * @see org.ketenspiegel.model.study.Agency#getArticle()
	 * @see #getAgency()
	 * @generated
	 */
	EReference getAgency_Article();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Audience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Audience</em>'.
	 * @see org.ketenspiegel.model.study.Audience
	 * @generated
	 */
	EClass getAudience();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Audience#getSegments <em>Segments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Segments</em>'.
	 * @see org.ketenspiegel.model.study.Audience#getSegments()
	 * @see #getAudience()
	 * @generated
	 */
	EReference getAudience_Segments();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Segment <em>Segment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Segment</em>'.
	 * @see org.ketenspiegel.model.study.Segment
	 * @generated
	 */
	EClass getSegment();

	/**
	 * Returns the meta object for the containment reference '{@link org.ketenspiegel.model.study.Segment#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Condition</em>'.
	 * @see org.ketenspiegel.model.study.Segment#getCondition()
	 * @see #getSegment()
	 * @generated
	 */
	EReference getSegment_Condition();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Concept <em>Concept</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Concept</em>'.
	 * @see org.ketenspiegel.model.study.Concept
	 * @generated
	 */
	EClass getConcept();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Concept#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Definition</em>'.
	 * @see org.ketenspiegel.model.study.Concept#getDefinition()
	 * @see #getConcept()
	 * @generated
	 */
	EReference getConcept_Definition();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Concept#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parts</em>'.
	 * @see org.ketenspiegel.model.study.Concept#getParts()
	 * @see #getConcept()
	 * @generated
	 */
	EReference getConcept_Parts();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Instrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Instrument</em>'.
	 * @see org.ketenspiegel.model.study.Instrument
	 * @generated
	 */
	EClass getInstrument();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Instrument#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.ketenspiegel.model.study.Instrument#getVersion()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Instrument#isFrozen <em>Frozen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frozen</em>'.
	 * @see org.ketenspiegel.model.study.Instrument#isFrozen()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Frozen();

	/**
	 * Returns the meta object for the attribute list '{@link org.ketenspiegel.model.study.Instrument#getLanguages <em>Languages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Languages</em>'.
	 * @see org.ketenspiegel.model.study.Instrument#getLanguages()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Languages();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.Instrument#getAudience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Audience</em>'.
	 * @see org.ketenspiegel.model.study.Instrument#getAudience()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Audience();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Instrument#getScales <em>Scales</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scales</em>'.
	 * @see org.ketenspiegel.model.study.Instrument#getScales()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Scales();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Instrument#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.ketenspiegel.model.study.Instrument#getSections()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Sections();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Scale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scale</em>'.
	 * @see org.ketenspiegel.model.study.Scale
	 * @generated
	 */
	EClass getScale();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Scale#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.ketenspiegel.model.study.Scale#getDirection()
	 * @see #getScale()
	 * @generated
	 */
	EAttribute getScale_Direction();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Scale#getCategories <em>Categories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Categories</em>'.
	 * @see org.ketenspiegel.model.study.Scale#getCategories()
	 * @see #getScale()
	 * @generated
	 */
	EReference getScale_Categories();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Scale#getNets <em>Nets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Nets</em>'.
	 * @see org.ketenspiegel.model.study.Scale#getNets()
	 * @see #getScale()
	 * @generated
	 */
	EReference getScale_Nets();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Category <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Category</em>'.
	 * @see org.ketenspiegel.model.study.Category
	 * @generated
	 */
	EClass getCategory();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Category#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.ketenspiegel.model.study.Category#getCode()
	 * @see #getCategory()
	 * @generated
	 */
	EAttribute getCategory_Code();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Category#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Label</em>'.
	 * @see org.ketenspiegel.model.study.Category#getLabel()
	 * @see #getCategory()
	 * @generated
	 */
	EReference getCategory_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Category#getScore <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score</em>'.
	 * @see org.ketenspiegel.model.study.Category#getScore()
	 * @see #getCategory()
	 * @generated
	 */
	EAttribute getCategory_Score();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Category#getMissing <em>Missing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Missing</em>'.
	 * @see org.ketenspiegel.model.study.Category#getMissing()
	 * @see #getCategory()
	 * @generated
	 */
	EAttribute getCategory_Missing();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Category#isExclusive <em>Exclusive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exclusive</em>'.
	 * @see org.ketenspiegel.model.study.Category#isExclusive()
	 * @see #getCategory()
	 * @generated
	 */
	EAttribute getCategory_Exclusive();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.Category#getAgency <em>Agency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Agency</em>'.
	 * @see org.ketenspiegel.model.study.Category#getAgency()
	 * @see #getCategory()
	 * @generated
	 */
	EReference getCategory_Agency();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.Category#getConcept <em>Concept</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Concept</em>'.
	 * @see org.ketenspiegel.model.study.Category#getConcept()
	 * @see #getCategory()
	 * @generated
	 */
	EReference getCategory_Concept();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Net <em>Net</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Net</em>'.
	 * @see org.ketenspiegel.model.study.Net
	 * @generated
	 */
	EClass getNet();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Net#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Label</em>'.
	 * @see org.ketenspiegel.model.study.Net#getLabel()
	 * @see #getNet()
	 * @generated
	 */
	EReference getNet_Label();

	/**
	 * Returns the meta object for the attribute list '{@link org.ketenspiegel.model.study.Net#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Codes</em>'.
	 * @see org.ketenspiegel.model.study.Net#getCodes()
	 * @see #getNet()
	 * @generated
	 */
	EAttribute getNet_Codes();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Section <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Section</em>'.
	 * @see org.ketenspiegel.model.study.Section
	 * @generated
	 */
	EClass getSection();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Section#getIntro <em>Intro</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Intro</em>'.
	 * @see org.ketenspiegel.model.study.Section#getIntro()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Intro();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Section#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Questions</em>'.
	 * @see org.ketenspiegel.model.study.Section#getQuestions()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Questions();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Question <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Question</em>'.
	 * @see org.ketenspiegel.model.study.Question
	 * @generated
	 */
	EClass getQuestion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Question#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Text</em>'.
	 * @see org.ketenspiegel.model.study.Question#getText()
	 * @see #getQuestion()
	 * @generated
	 */
	EReference getQuestion_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Question#getInstruction <em>Instruction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Instruction</em>'.
	 * @see org.ketenspiegel.model.study.Question#getInstruction()
	 * @see #getQuestion()
	 * @generated
	 */
	EReference getQuestion_Instruction();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.Question#getConcept <em>Concept</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Concept</em>'.
	 * @see org.ketenspiegel.model.study.Question#getConcept()
	 * @see #getQuestion()
	 * @generated
	 */
	EReference getQuestion_Concept();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Question#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.ketenspiegel.model.study.Question#getRole()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Question#getBase <em>Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Base</em>'.
	 * @see org.ketenspiegel.model.study.Question#getBase()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Base();

	/**
	 * Returns the meta object for the reference list '{@link org.ketenspiegel.model.study.Question#getAgencies <em>Agencies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Agencies</em>'.
	 * @see org.ketenspiegel.model.study.Question#getAgencies()
	 * @see #getQuestion()
	 * @generated
	 */
	EReference getQuestion_Agencies();

	/**
	 * Returns the meta object for the containment reference '{@link org.ketenspiegel.model.study.Question#getUniverse <em>Universe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Universe</em>'.
	 * @see org.ketenspiegel.model.study.Question#getUniverse()
	 * @see #getQuestion()
	 * @generated
	 */
	EReference getQuestion_Universe();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.Question#getMirrors <em>Mirrors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Mirrors</em>'.
	 * @see org.ketenspiegel.model.study.Question#getMirrors()
	 * @see #getQuestion()
	 * @generated
	 */
	EReference getQuestion_Mirrors();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.ScaledQuestion <em>Scaled Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scaled Question</em>'.
	 * @see org.ketenspiegel.model.study.ScaledQuestion
	 * @generated
	 */
	EClass getScaledQuestion();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.ScaledQuestion#getScale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Scale</em>'.
	 * @see org.ketenspiegel.model.study.ScaledQuestion#getScale()
	 * @see #getScaledQuestion()
	 * @generated
	 */
	EReference getScaledQuestion_Scale();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.SingleChoice <em>Single Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Single Choice</em>'.
	 * @see org.ketenspiegel.model.study.SingleChoice
	 * @generated
	 */
	EClass getSingleChoice();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.SingleChoice#getCorrect <em>Correct</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Correct</em>'.
	 * @see org.ketenspiegel.model.study.SingleChoice#getCorrect()
	 * @see #getSingleChoice()
	 * @generated
	 */
	EReference getSingleChoice_Correct();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.MultipleChoice <em>Multiple Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Multiple Choice</em>'.
	 * @see org.ketenspiegel.model.study.MultipleChoice
	 * @generated
	 */
	EClass getMultipleChoice();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.MultipleChoice#getAtMost <em>At Most</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At Most</em>'.
	 * @see org.ketenspiegel.model.study.MultipleChoice#getAtMost()
	 * @see #getMultipleChoice()
	 * @generated
	 */
	EAttribute getMultipleChoice_AtMost();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.MultipleChoice#getTone <em>Tone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tone</em>'.
	 * @see org.ketenspiegel.model.study.MultipleChoice#getTone()
	 * @see #getMultipleChoice()
	 * @generated
	 */
	EAttribute getMultipleChoice_Tone();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Rating <em>Rating</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rating</em>'.
	 * @see org.ketenspiegel.model.study.Rating
	 * @generated
	 */
	EClass getRating();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Battery <em>Battery</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Battery</em>'.
	 * @see org.ketenspiegel.model.study.Battery
	 * @generated
	 */
	EClass getBattery();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Battery#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.ketenspiegel.model.study.Battery#getItems()
	 * @see #getBattery()
	 * @generated
	 */
	EReference getBattery_Items();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Item <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Item</em>'.
	 * @see org.ketenspiegel.model.study.Item
	 * @generated
	 */
	EClass getItem();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Item#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Text</em>'.
	 * @see org.ketenspiegel.model.study.Item#getText()
	 * @see #getItem()
	 * @generated
	 */
	EReference getItem_Text();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.Item#getConcept <em>Concept</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Concept</em>'.
	 * @see org.ketenspiegel.model.study.Item#getConcept()
	 * @see #getItem()
	 * @generated
	 */
	EReference getItem_Concept();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.Item#getMirrors <em>Mirrors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Mirrors</em>'.
	 * @see org.ketenspiegel.model.study.Item#getMirrors()
	 * @see #getItem()
	 * @generated
	 */
	EReference getItem_Mirrors();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.NumberQuestion <em>Number Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Number Question</em>'.
	 * @see org.ketenspiegel.model.study.NumberQuestion
	 * @generated
	 */
	EClass getNumberQuestion();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.NumberQuestion#getLeast <em>Least</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Least</em>'.
	 * @see org.ketenspiegel.model.study.NumberQuestion#getLeast()
	 * @see #getNumberQuestion()
	 * @generated
	 */
	EAttribute getNumberQuestion_Least();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.NumberQuestion#getMost <em>Most</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Most</em>'.
	 * @see org.ketenspiegel.model.study.NumberQuestion#getMost()
	 * @see #getNumberQuestion()
	 * @generated
	 */
	EAttribute getNumberQuestion_Most();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.NumberQuestion#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Unit</em>'.
	 * @see org.ketenspiegel.model.study.NumberQuestion#getUnit()
	 * @see #getNumberQuestion()
	 * @generated
	 */
	EReference getNumberQuestion_Unit();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.OpenText <em>Open Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Open Text</em>'.
	 * @see org.ketenspiegel.model.study.OpenText
	 * @generated
	 */
	EClass getOpenText();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Recommendation <em>Recommendation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recommendation</em>'.
	 * @see org.ketenspiegel.model.study.Recommendation
	 * @generated
	 */
	EClass getRecommendation();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Condition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Condition</em>'.
	 * @see org.ketenspiegel.model.study.Condition
	 * @generated
	 */
	EClass getCondition();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Condition#getWords <em>Words</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Words</em>'.
	 * @see org.ketenspiegel.model.study.Condition#getWords()
	 * @see #getCondition()
	 * @generated
	 */
	EReference getCondition_Words();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.AllOf <em>All Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>All Of</em>'.
	 * @see org.ketenspiegel.model.study.AllOf
	 * @generated
	 */
	EClass getAllOf();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.AllOf#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conditions</em>'.
	 * @see org.ketenspiegel.model.study.AllOf#getConditions()
	 * @see #getAllOf()
	 * @generated
	 */
	EReference getAllOf_Conditions();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.AnyOf <em>Any Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Any Of</em>'.
	 * @see org.ketenspiegel.model.study.AnyOf
	 * @generated
	 */
	EClass getAnyOf();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.AnyOf#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conditions</em>'.
	 * @see org.ketenspiegel.model.study.AnyOf#getConditions()
	 * @see #getAnyOf()
	 * @generated
	 */
	EReference getAnyOf_Conditions();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Not <em>Not</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Not</em>'.
	 * @see org.ketenspiegel.model.study.Not
	 * @generated
	 */
	EClass getNot();

	/**
	 * Returns the meta object for the containment reference '{@link org.ketenspiegel.model.study.Not#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Condition</em>'.
	 * @see org.ketenspiegel.model.study.Not#getCondition()
	 * @see #getNot()
	 * @generated
	 */
	EReference getNot_Condition();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.AnswerIs <em>Answer Is</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Answer Is</em>'.
	 * @see org.ketenspiegel.model.study.AnswerIs
	 * @generated
	 */
	EClass getAnswerIs();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.AnswerIs#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Question</em>'.
	 * @see org.ketenspiegel.model.study.AnswerIs#getQuestion()
	 * @see #getAnswerIs()
	 * @generated
	 */
	EReference getAnswerIs_Question();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.AnswerIs#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Item</em>'.
	 * @see org.ketenspiegel.model.study.AnswerIs#getItem()
	 * @see #getAnswerIs()
	 * @generated
	 */
	EReference getAnswerIs_Item();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.AnswerIs#getAgency <em>Agency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Agency</em>'.
	 * @see org.ketenspiegel.model.study.AnswerIs#getAgency()
	 * @see #getAnswerIs()
	 * @generated
	 */
	EReference getAnswerIs_Agency();

	/**
	 * Returns the meta object for the attribute list '{@link org.ketenspiegel.model.study.AnswerIs#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Codes</em>'.
	 * @see org.ketenspiegel.model.study.AnswerIs#getCodes()
	 * @see #getAnswerIs()
	 * @generated
	 */
	EAttribute getAnswerIs_Codes();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.AnswerIs#getUnanswered <em>Unanswered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unanswered</em>'.
	 * @see org.ketenspiegel.model.study.AnswerIs#getUnanswered()
	 * @see #getAnswerIs()
	 * @generated
	 */
	EAttribute getAnswerIs_Unanswered();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.AnswerNamesAgency <em>Answer Names Agency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Answer Names Agency</em>'.
	 * @see org.ketenspiegel.model.study.AnswerNamesAgency
	 * @generated
	 */
	EClass getAnswerNamesAgency();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.AnswerNamesAgency#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Question</em>'.
	 * @see org.ketenspiegel.model.study.AnswerNamesAgency#getQuestion()
	 * @see #getAnswerNamesAgency()
	 * @generated
	 */
	EReference getAnswerNamesAgency_Question();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.AnswerNamesAgency#getUnanswered <em>Unanswered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unanswered</em>'.
	 * @see org.ketenspiegel.model.study.AnswerNamesAgency#getUnanswered()
	 * @see #getAnswerNamesAgency()
	 * @generated
	 */
	EAttribute getAnswerNamesAgency_Unanswered();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.NumberIs <em>Number Is</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Number Is</em>'.
	 * @see org.ketenspiegel.model.study.NumberIs
	 * @generated
	 */
	EClass getNumberIs();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.NumberIs#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Question</em>'.
	 * @see org.ketenspiegel.model.study.NumberIs#getQuestion()
	 * @see #getNumberIs()
	 * @generated
	 */
	EReference getNumberIs_Question();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.NumberIs#getComparison <em>Comparison</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comparison</em>'.
	 * @see org.ketenspiegel.model.study.NumberIs#getComparison()
	 * @see #getNumberIs()
	 * @generated
	 */
	EAttribute getNumberIs_Comparison();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.NumberIs#getBound <em>Bound</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bound</em>'.
	 * @see org.ketenspiegel.model.study.NumberIs#getBound()
	 * @see #getNumberIs()
	 * @generated
	 */
	EAttribute getNumberIs_Bound();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.NumberIs#getUnanswered <em>Unanswered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unanswered</em>'.
	 * @see org.ketenspiegel.model.study.NumberIs#getUnanswered()
	 * @see #getNumberIs()
	 * @generated
	 */
	EAttribute getNumberIs_Unanswered();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Sample <em>Sample</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sample</em>'.
	 * @see org.ketenspiegel.model.study.Sample
	 * @generated
	 */
	EClass getSample();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Sample#getFrame <em>Frame</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Frame</em>'.
	 * @see org.ketenspiegel.model.study.Sample#getFrame()
	 * @see #getSample()
	 * @generated
	 */
	EReference getSample_Frame();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Sample#getFrameSize <em>Frame Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frame Size</em>'.
	 * @see org.ketenspiegel.model.study.Sample#getFrameSize()
	 * @see #getSample()
	 * @generated
	 */
	EAttribute getSample_FrameSize();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Sample#getSelection <em>Selection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Selection</em>'.
	 * @see org.ketenspiegel.model.study.Sample#getSelection()
	 * @see #getSample()
	 * @generated
	 */
	EAttribute getSample_Selection();

	/**
	 * Returns the meta object for the attribute list '{@link org.ketenspiegel.model.study.Sample#getModes <em>Modes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Modes</em>'.
	 * @see org.ketenspiegel.model.study.Sample#getModes()
	 * @see #getSample()
	 * @generated
	 */
	EAttribute getSample_Modes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Sample#getIncentive <em>Incentive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Incentive</em>'.
	 * @see org.ketenspiegel.model.study.Sample#getIncentive()
	 * @see #getSample()
	 * @generated
	 */
	EReference getSample_Incentive();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.Sample#getStrata <em>Strata</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Strata</em>'.
	 * @see org.ketenspiegel.model.study.Sample#getStrata()
	 * @see #getSample()
	 * @generated
	 */
	EReference getSample_Strata();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.Sample#getClusters <em>Clusters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Clusters</em>'.
	 * @see org.ketenspiegel.model.study.Sample#getClusters()
	 * @see #getSample()
	 * @generated
	 */
	EReference getSample_Clusters();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Sample#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.ketenspiegel.model.study.Sample#getWeight()
	 * @see #getSample()
	 * @generated
	 */
	EAttribute getSample_Weight();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Sample#getDispositions <em>Dispositions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dispositions</em>'.
	 * @see org.ketenspiegel.model.study.Sample#getDispositions()
	 * @see #getSample()
	 * @generated
	 */
	EReference getSample_Dispositions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Sample#getTargets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Targets</em>'.
	 * @see org.ketenspiegel.model.study.Sample#getTargets()
	 * @see #getSample()
	 * @generated
	 */
	EReference getSample_Targets();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Disposition <em>Disposition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Disposition</em>'.
	 * @see org.ketenspiegel.model.study.Disposition
	 * @generated
	 */
	EClass getDisposition();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Disposition#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.ketenspiegel.model.study.Disposition#getCode()
	 * @see #getDisposition()
	 * @generated
	 */
	EAttribute getDisposition_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Disposition#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.ketenspiegel.model.study.Disposition#getCount()
	 * @see #getDisposition()
	 * @generated
	 */
	EAttribute getDisposition_Count();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Disposition#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Note</em>'.
	 * @see org.ketenspiegel.model.study.Disposition#getNote()
	 * @see #getDisposition()
	 * @generated
	 */
	EReference getDisposition_Note();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Target <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Target</em>'.
	 * @see org.ketenspiegel.model.study.Target
	 * @generated
	 */
	EClass getTarget();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.Target#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Question</em>'.
	 * @see org.ketenspiegel.model.study.Target#getQuestion()
	 * @see #getTarget()
	 * @generated
	 */
	EReference getTarget_Question();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Target#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.ketenspiegel.model.study.Target#getCode()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Target#getShare <em>Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Share</em>'.
	 * @see org.ketenspiegel.model.study.Target#getShare()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Share();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Wave <em>Wave</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Wave</em>'.
	 * @see org.ketenspiegel.model.study.Wave
	 * @generated
	 */
	EClass getWave();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Wave#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.ketenspiegel.model.study.Wave#getStart()
	 * @see #getWave()
	 * @generated
	 */
	EAttribute getWave_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Wave#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.ketenspiegel.model.study.Wave#getEnd()
	 * @see #getWave()
	 * @generated
	 */
	EAttribute getWave_End();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Wave#getFieldings <em>Fieldings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fieldings</em>'.
	 * @see org.ketenspiegel.model.study.Wave#getFieldings()
	 * @see #getWave()
	 * @generated
	 */
	EReference getWave_Fieldings();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Fielding <em>Fielding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fielding</em>'.
	 * @see org.ketenspiegel.model.study.Fielding
	 * @generated
	 */
	EClass getFielding();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.Fielding#getAudience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Audience</em>'.
	 * @see org.ketenspiegel.model.study.Fielding#getAudience()
	 * @see #getFielding()
	 * @generated
	 */
	EReference getFielding_Audience();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.Fielding#getInstrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Instrument</em>'.
	 * @see org.ketenspiegel.model.study.Fielding#getInstrument()
	 * @see #getFielding()
	 * @generated
	 */
	EReference getFielding_Instrument();

	/**
	 * Returns the meta object for the containment reference '{@link org.ketenspiegel.model.study.Fielding#getSample <em>Sample</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Sample</em>'.
	 * @see org.ketenspiegel.model.study.Fielding#getSample()
	 * @see #getFielding()
	 * @generated
	 */
	EReference getFielding_Sample();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Fielding#getResponses <em>Responses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Responses</em>'.
	 * @see org.ketenspiegel.model.study.Fielding#getResponses()
	 * @see #getFielding()
	 * @generated
	 */
	EAttribute getFielding_Responses();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Fielding#getRespondent <em>Respondent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Respondent</em>'.
	 * @see org.ketenspiegel.model.study.Fielding#getRespondent()
	 * @see #getFielding()
	 * @generated
	 */
	EAttribute getFielding_Respondent();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Fielding#getPanel <em>Panel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Panel</em>'.
	 * @see org.ketenspiegel.model.study.Fielding#getPanel()
	 * @see #getFielding()
	 * @generated
	 */
	EAttribute getFielding_Panel();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Fielding#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Columns</em>'.
	 * @see org.ketenspiegel.model.study.Fielding#getColumns()
	 * @see #getFielding()
	 * @generated
	 */
	EReference getFielding_Columns();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Fielding#getReading <em>Reading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reading</em>'.
	 * @see org.ketenspiegel.model.study.Fielding#getReading()
	 * @see #getFielding()
	 * @generated
	 */
	EReference getFielding_Reading();

	/**
	 * Returns the meta object for the reference list '{@link org.ketenspiegel.model.study.Fielding#getOmitted <em>Omitted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Omitted</em>'.
	 * @see org.ketenspiegel.model.study.Fielding#getOmitted()
	 * @see #getFielding()
	 * @generated
	 */
	EReference getFielding_Omitted();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.ColumnMapping <em>Column Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Column Mapping</em>'.
	 * @see org.ketenspiegel.model.study.ColumnMapping
	 * @generated
	 */
	EClass getColumnMapping();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.ColumnMapping#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column</em>'.
	 * @see org.ketenspiegel.model.study.ColumnMapping#getColumn()
	 * @see #getColumnMapping()
	 * @generated
	 */
	EAttribute getColumnMapping_Column();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.ColumnMapping#getVariable <em>Variable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Variable</em>'.
	 * @see org.ketenspiegel.model.study.ColumnMapping#getVariable()
	 * @see #getColumnMapping()
	 * @generated
	 */
	EAttribute getColumnMapping_Variable();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.OptionValue <em>Option Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Option Value</em>'.
	 * @see org.ketenspiegel.model.study.OptionValue
	 * @generated
	 */
	EClass getOptionValue();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.OptionValue#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.ketenspiegel.model.study.OptionValue#getName()
	 * @see #getOptionValue()
	 * @generated
	 */
	EAttribute getOptionValue_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.OptionValue#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.ketenspiegel.model.study.OptionValue#getValue()
	 * @see #getOptionValue()
	 * @generated
	 */
	EAttribute getOptionValue_Value();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.SavedAnalysis <em>Saved Analysis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Saved Analysis</em>'.
	 * @see org.ketenspiegel.model.study.SavedAnalysis
	 * @generated
	 */
	EClass getSavedAnalysis();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.SavedAnalysis#getAnalysis <em>Analysis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Analysis</em>'.
	 * @see org.ketenspiegel.model.study.SavedAnalysis#getAnalysis()
	 * @see #getSavedAnalysis()
	 * @generated
	 */
	EAttribute getSavedAnalysis_Analysis();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.SavedAnalysis#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.ketenspiegel.model.study.SavedAnalysis#getOptions()
	 * @see #getSavedAnalysis()
	 * @generated
	 */
	EReference getSavedAnalysis_Options();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Claim <em>Claim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Claim</em>'.
	 * @see org.ketenspiegel.model.study.Claim
	 * @generated
	 */
	EClass getClaim();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Claim#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Text</em>'.
	 * @see org.ketenspiegel.model.study.Claim#getText()
	 * @see #getClaim()
	 * @generated
	 */
	EReference getClaim_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Claim#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Source</em>'.
	 * @see org.ketenspiegel.model.study.Claim#getSource()
	 * @see #getClaim()
	 * @generated
	 */
	EReference getClaim_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Claim#getAnalysis <em>Analysis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Analysis</em>'.
	 * @see org.ketenspiegel.model.study.Claim#getAnalysis()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_Analysis();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Claim#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.ketenspiegel.model.study.Claim#getOptions()
	 * @see #getClaim()
	 * @generated
	 */
	EReference getClaim_Options();

	/**
	 * Returns the meta object for the attribute list '{@link org.ketenspiegel.model.study.Claim#getGaps <em>Gaps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Gaps</em>'.
	 * @see org.ketenspiegel.model.study.Claim#getGaps()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_Gaps();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Claim#getStates <em>States</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>States</em>'.
	 * @see org.ketenspiegel.model.study.Claim#getStates()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_States();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Report <em>Report</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Report</em>'.
	 * @see org.ketenspiegel.model.study.Report
	 * @generated
	 */
	EClass getReport();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Report#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.ketenspiegel.model.study.Report#getTitle()
	 * @see #getReport()
	 * @generated
	 */
	EReference getReport_Title();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Report#getSubtitle <em>Subtitle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Subtitle</em>'.
	 * @see org.ketenspiegel.model.study.Report#getSubtitle()
	 * @see #getReport()
	 * @generated
	 */
	EReference getReport_Subtitle();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Report#getChapters <em>Chapters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Chapters</em>'.
	 * @see org.ketenspiegel.model.study.Report#getChapters()
	 * @see #getReport()
	 * @generated
	 */
	EReference getReport_Chapters();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Chapter <em>Chapter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Chapter</em>'.
	 * @see org.ketenspiegel.model.study.Chapter
	 * @generated
	 */
	EClass getChapter();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Chapter#getBlocks <em>Blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Blocks</em>'.
	 * @see org.ketenspiegel.model.study.Chapter#getBlocks()
	 * @see #getChapter()
	 * @generated
	 */
	EReference getChapter_Blocks();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Block <em>Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Block</em>'.
	 * @see org.ketenspiegel.model.study.Block
	 * @generated
	 */
	EClass getBlock();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Block#getHeading <em>Heading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Heading</em>'.
	 * @see org.ketenspiegel.model.study.Block#getHeading()
	 * @see #getBlock()
	 * @generated
	 */
	EReference getBlock_Heading();

	/**
	 * Returns the meta object for the reference list '{@link org.ketenspiegel.model.study.Block#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Answers</em>'.
	 * @see org.ketenspiegel.model.study.Block#getAnswers()
	 * @see #getBlock()
	 * @generated
	 */
	EReference getBlock_Answers();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.AnalysisBlock <em>Analysis Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Analysis Block</em>'.
	 * @see org.ketenspiegel.model.study.AnalysisBlock
	 * @generated
	 */
	EClass getAnalysisBlock();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.AnalysisBlock#getAnalysis <em>Analysis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Analysis</em>'.
	 * @see org.ketenspiegel.model.study.AnalysisBlock#getAnalysis()
	 * @see #getAnalysisBlock()
	 * @generated
	 */
	EAttribute getAnalysisBlock_Analysis();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.AnalysisBlock#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.ketenspiegel.model.study.AnalysisBlock#getOptions()
	 * @see #getAnalysisBlock()
	 * @generated
	 */
	EReference getAnalysisBlock_Options();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.AnalysisBlock#getChart <em>Chart</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chart</em>'.
	 * @see org.ketenspiegel.model.study.AnalysisBlock#getChart()
	 * @see #getAnalysisBlock()
	 * @generated
	 */
	EAttribute getAnalysisBlock_Chart();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.AnalysisBlock#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Remark</em>'.
	 * @see org.ketenspiegel.model.study.AnalysisBlock#getRemark()
	 * @see #getAnalysisBlock()
	 * @generated
	 */
	EReference getAnalysisBlock_Remark();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.TextBlock <em>Text Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text Block</em>'.
	 * @see org.ketenspiegel.model.study.TextBlock
	 * @generated
	 */
	EClass getTextBlock();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.TextBlock#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Body</em>'.
	 * @see org.ketenspiegel.model.study.TextBlock#getBody()
	 * @see #getTextBlock()
	 * @generated
	 */
	EReference getTextBlock_Body();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.QuoteBlock <em>Quote Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Quote Block</em>'.
	 * @see org.ketenspiegel.model.study.QuoteBlock
	 * @generated
	 */
	EClass getQuoteBlock();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.QuoteBlock#getQuotes <em>Quotes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Quotes</em>'.
	 * @see org.ketenspiegel.model.study.QuoteBlock#getQuotes()
	 * @see #getQuoteBlock()
	 * @generated
	 */
	EReference getQuoteBlock_Quotes();

	/**
	 * Returns the meta object for the reference list '{@link org.ketenspiegel.model.study.QuoteBlock#getChosen <em>Chosen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Chosen</em>'.
	 * @see org.ketenspiegel.model.study.QuoteBlock#getChosen()
	 * @see #getQuoteBlock()
	 * @generated
	 */
	EReference getQuoteBlock_Chosen();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Quote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Quote</em>'.
	 * @see org.ketenspiegel.model.study.Quote
	 * @generated
	 */
	EClass getQuote();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Quote#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.ketenspiegel.model.study.Quote#getText()
	 * @see #getQuote()
	 * @generated
	 */
	EAttribute getQuote_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Quote#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.ketenspiegel.model.study.Quote#getLanguage()
	 * @see #getQuote()
	 * @generated
	 */
	EAttribute getQuote_Language();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Quote#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Source</em>'.
	 * @see org.ketenspiegel.model.study.Quote#getSource()
	 * @see #getQuote()
	 * @generated
	 */
	EReference getQuote_Source();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.InsightBlock <em>Insight Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Insight Block</em>'.
	 * @see org.ketenspiegel.model.study.InsightBlock
	 * @generated
	 */
	EClass getInsightBlock();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.InsightBlock#getInsight <em>Insight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Insight</em>'.
	 * @see org.ketenspiegel.model.study.InsightBlock#getInsight()
	 * @see #getInsightBlock()
	 * @generated
	 */
	EReference getInsightBlock_Insight();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.InsightBlock#getRecommendation <em>Recommendation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Recommendation</em>'.
	 * @see org.ketenspiegel.model.study.InsightBlock#getRecommendation()
	 * @see #getInsightBlock()
	 * @generated
	 */
	EReference getInsightBlock_Recommendation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.InsightBlock#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Findings</em>'.
	 * @see org.ketenspiegel.model.study.InsightBlock#getFindings()
	 * @see #getInsightBlock()
	 * @generated
	 */
	EReference getInsightBlock_Findings();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.KeptFinding <em>Kept Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Kept Finding</em>'.
	 * @see org.ketenspiegel.model.study.KeptFinding
	 * @generated
	 */
	EClass getKeptFinding();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.KeptFinding#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.ketenspiegel.model.study.KeptFinding#getRule()
	 * @see #getKeptFinding()
	 * @generated
	 */
	EAttribute getKeptFinding_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.KeptFinding#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see org.ketenspiegel.model.study.KeptFinding#getEvidence()
	 * @see #getKeptFinding()
	 * @generated
	 */
	EAttribute getKeptFinding_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.KeptFinding#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.ketenspiegel.model.study.KeptFinding#getState()
	 * @see #getKeptFinding()
	 * @generated
	 */
	EAttribute getKeptFinding_State();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.KeptFinding#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Text</em>'.
	 * @see org.ketenspiegel.model.study.KeptFinding#getText()
	 * @see #getKeptFinding()
	 * @generated
	 */
	EReference getKeptFinding_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.KeptFinding#getCells <em>Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cells</em>'.
	 * @see org.ketenspiegel.model.study.KeptFinding#getCells()
	 * @see #getKeptFinding()
	 * @generated
	 */
	EReference getKeptFinding_Cells();

	/**
	 * Returns the meta object for the attribute list '{@link org.ketenspiegel.model.study.KeptFinding#getClaims <em>Claims</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Claims</em>'.
	 * @see org.ketenspiegel.model.study.KeptFinding#getClaims()
	 * @see #getKeptFinding()
	 * @generated
	 */
	EAttribute getKeptFinding_Claims();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.CellReference <em>Cell Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cell Reference</em>'.
	 * @see org.ketenspiegel.model.study.CellReference
	 * @generated
	 */
	EClass getCellReference();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.CellReference#getAnalysis <em>Analysis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Analysis</em>'.
	 * @see org.ketenspiegel.model.study.CellReference#getAnalysis()
	 * @see #getCellReference()
	 * @generated
	 */
	EAttribute getCellReference_Analysis();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.CellReference#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.ketenspiegel.model.study.CellReference#getOptions()
	 * @see #getCellReference()
	 * @generated
	 */
	EReference getCellReference_Options();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.CellReference#getPart <em>Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Part</em>'.
	 * @see org.ketenspiegel.model.study.CellReference#getPart()
	 * @see #getCellReference()
	 * @generated
	 */
	EAttribute getCellReference_Part();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.CellReference#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.ketenspiegel.model.study.CellReference#getLine()
	 * @see #getCellReference()
	 * @generated
	 */
	EAttribute getCellReference_Line();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.CellReference#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.ketenspiegel.model.study.CellReference#getGroup()
	 * @see #getCellReference()
	 * @generated
	 */
	EAttribute getCellReference_Group();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.CellReference#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see org.ketenspiegel.model.study.CellReference#getQuantity()
	 * @see #getCellReference()
	 * @generated
	 */
	EAttribute getCellReference_Quantity();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.CellReference#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.ketenspiegel.model.study.CellReference#getValue()
	 * @see #getCellReference()
	 * @generated
	 */
	EAttribute getCellReference_Value();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.FindingsBlock <em>Findings Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Findings Block</em>'.
	 * @see org.ketenspiegel.model.study.FindingsBlock
	 * @generated
	 */
	EClass getFindingsBlock();

	/**
	 * Returns the meta object for the attribute list '{@link org.ketenspiegel.model.study.FindingsBlock#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Rules</em>'.
	 * @see org.ketenspiegel.model.study.FindingsBlock#getRules()
	 * @see #getFindingsBlock()
	 * @generated
	 */
	EAttribute getFindingsBlock_Rules();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.DefinitionsBlock <em>Definitions Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Definitions Block</em>'.
	 * @see org.ketenspiegel.model.study.DefinitionsBlock
	 * @generated
	 */
	EClass getDefinitionsBlock();

	/**
	 * Returns the meta object for the reference list '{@link org.ketenspiegel.model.study.DefinitionsBlock#getConcepts <em>Concepts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Concepts</em>'.
	 * @see org.ketenspiegel.model.study.DefinitionsBlock#getConcepts()
	 * @see #getDefinitionsBlock()
	 * @generated
	 */
	EReference getDefinitionsBlock_Concepts();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.FieldworkBlock <em>Fieldwork Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fieldwork Block</em>'.
	 * @see org.ketenspiegel.model.study.FieldworkBlock
	 * @generated
	 */
	EClass getFieldworkBlock();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.TablesBlock <em>Tables Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tables Block</em>'.
	 * @see org.ketenspiegel.model.study.TablesBlock
	 * @generated
	 */
	EClass getTablesBlock();

	/**
	 * Returns the meta object for the reference list '{@link org.ketenspiegel.model.study.TablesBlock#getAudiences <em>Audiences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Audiences</em>'.
	 * @see org.ketenspiegel.model.study.TablesBlock#getAudiences()
	 * @see #getTablesBlock()
	 * @generated
	 */
	EReference getTablesBlock_Audiences();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.PublishedFigures <em>Published Figures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Published Figures</em>'.
	 * @see org.ketenspiegel.model.study.PublishedFigures
	 * @generated
	 */
	EClass getPublishedFigures();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.PublishedFigures#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.ketenspiegel.model.study.PublishedFigures#getFile()
	 * @see #getPublishedFigures()
	 * @generated
	 */
	EAttribute getPublishedFigures_File();

	/**
	 * Returns the meta object for the attribute list '{@link org.ketenspiegel.model.study.PublishedFigures#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Documents</em>'.
	 * @see org.ketenspiegel.model.study.PublishedFigures#getDocuments()
	 * @see #getPublishedFigures()
	 * @generated
	 */
	EAttribute getPublishedFigures_Documents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.PublishedFigures#getPopulations <em>Populations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Populations</em>'.
	 * @see org.ketenspiegel.model.study.PublishedFigures#getPopulations()
	 * @see #getPublishedFigures()
	 * @generated
	 */
	EReference getPublishedFigures_Populations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.PublishedFigures#getTopics <em>Topics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Topics</em>'.
	 * @see org.ketenspiegel.model.study.PublishedFigures#getTopics()
	 * @see #getPublishedFigures()
	 * @generated
	 */
	EReference getPublishedFigures_Topics();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.PublishedFigures#getSubgroups <em>Subgroups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Subgroups</em>'.
	 * @see org.ketenspiegel.model.study.PublishedFigures#getSubgroups()
	 * @see #getPublishedFigures()
	 * @generated
	 */
	EReference getPublishedFigures_Subgroups();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.PopulationLink <em>Population Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Population Link</em>'.
	 * @see org.ketenspiegel.model.study.PopulationLink
	 * @generated
	 */
	EClass getPopulationLink();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.PopulationLink#getPopulation <em>Population</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Population</em>'.
	 * @see org.ketenspiegel.model.study.PopulationLink#getPopulation()
	 * @see #getPopulationLink()
	 * @generated
	 */
	EAttribute getPopulationLink_Population();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.PopulationLink#getAudience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Audience</em>'.
	 * @see org.ketenspiegel.model.study.PopulationLink#getAudience()
	 * @see #getPopulationLink()
	 * @generated
	 */
	EReference getPopulationLink_Audience();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.TopicLink <em>Topic Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Topic Link</em>'.
	 * @see org.ketenspiegel.model.study.TopicLink
	 * @generated
	 */
	EClass getTopicLink();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.TopicLink#getTopic <em>Topic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Topic</em>'.
	 * @see org.ketenspiegel.model.study.TopicLink#getTopic()
	 * @see #getTopicLink()
	 * @generated
	 */
	EAttribute getTopicLink_Topic();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.TopicLink#getPopulation <em>Population</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Population</em>'.
	 * @see org.ketenspiegel.model.study.TopicLink#getPopulation()
	 * @see #getTopicLink()
	 * @generated
	 */
	EAttribute getTopicLink_Population();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.TopicLink#getAgency <em>Agency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agency</em>'.
	 * @see org.ketenspiegel.model.study.TopicLink#getAgency()
	 * @see #getTopicLink()
	 * @generated
	 */
	EAttribute getTopicLink_Agency();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.TopicLink#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Question</em>'.
	 * @see org.ketenspiegel.model.study.TopicLink#getQuestion()
	 * @see #getTopicLink()
	 * @generated
	 */
	EReference getTopicLink_Question();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.TopicLink#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Item</em>'.
	 * @see org.ketenspiegel.model.study.TopicLink#getItem()
	 * @see #getTopicLink()
	 * @generated
	 */
	EReference getTopicLink_Item();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.TopicLink#getMeasure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measure</em>'.
	 * @see org.ketenspiegel.model.study.TopicLink#getMeasure()
	 * @see #getTopicLink()
	 * @generated
	 */
	EAttribute getTopicLink_Measure();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.TopicLink#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.ketenspiegel.model.study.TopicLink#getCategory()
	 * @see #getTopicLink()
	 * @generated
	 */
	EAttribute getTopicLink_Category();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.TopicLink#getBenchmark <em>Benchmark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Benchmark</em>'.
	 * @see org.ketenspiegel.model.study.TopicLink#getBenchmark()
	 * @see #getTopicLink()
	 * @generated
	 */
	EReference getTopicLink_Benchmark();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.TopicLink#getAnalysis <em>Analysis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Analysis</em>'.
	 * @see org.ketenspiegel.model.study.TopicLink#getAnalysis()
	 * @see #getTopicLink()
	 * @generated
	 */
	EReference getTopicLink_Analysis();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.SubgroupLink <em>Subgroup Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Subgroup Link</em>'.
	 * @see org.ketenspiegel.model.study.SubgroupLink
	 * @generated
	 */
	EClass getSubgroupLink();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.SubgroupLink#getSubgroup <em>Subgroup</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subgroup</em>'.
	 * @see org.ketenspiegel.model.study.SubgroupLink#getSubgroup()
	 * @see #getSubgroupLink()
	 * @generated
	 */
	EAttribute getSubgroupLink_Subgroup();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.SubgroupLink#getPopulation <em>Population</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Population</em>'.
	 * @see org.ketenspiegel.model.study.SubgroupLink#getPopulation()
	 * @see #getSubgroupLink()
	 * @generated
	 */
	EAttribute getSubgroupLink_Population();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.SubgroupLink#getSegment <em>Segment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Segment</em>'.
	 * @see org.ketenspiegel.model.study.SubgroupLink#getSegment()
	 * @see #getSubgroupLink()
	 * @generated
	 */
	EReference getSubgroupLink_Segment();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.SubgroupLink#getAgency <em>Agency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agency</em>'.
	 * @see org.ketenspiegel.model.study.SubgroupLink#getAgency()
	 * @see #getSubgroupLink()
	 * @generated
	 */
	EAttribute getSubgroupLink_Agency();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.SubgroupLink#getWave <em>Wave</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Wave</em>'.
	 * @see org.ketenspiegel.model.study.SubgroupLink#getWave()
	 * @see #getSubgroupLink()
	 * @generated
	 */
	EReference getSubgroupLink_Wave();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.Benchmark <em>Benchmark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Benchmark</em>'.
	 * @see org.ketenspiegel.model.study.Benchmark
	 * @generated
	 */
	EClass getBenchmark();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.Benchmark#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Source</em>'.
	 * @see org.ketenspiegel.model.study.Benchmark#getSource()
	 * @see #getBenchmark()
	 * @generated
	 */
	EReference getBenchmark_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Benchmark#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.ketenspiegel.model.study.Benchmark#getDate()
	 * @see #getBenchmark()
	 * @generated
	 */
	EAttribute getBenchmark_Date();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.Benchmark#getConcept <em>Concept</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Concept</em>'.
	 * @see org.ketenspiegel.model.study.Benchmark#getConcept()
	 * @see #getBenchmark()
	 * @generated
	 */
	EReference getBenchmark_Concept();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Benchmark#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.ketenspiegel.model.study.Benchmark#getValue()
	 * @see #getBenchmark()
	 * @generated
	 */
	EAttribute getBenchmark_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Benchmark#getLeast <em>Least</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Least</em>'.
	 * @see org.ketenspiegel.model.study.Benchmark#getLeast()
	 * @see #getBenchmark()
	 * @generated
	 */
	EAttribute getBenchmark_Least();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Benchmark#getMost <em>Most</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Most</em>'.
	 * @see org.ketenspiegel.model.study.Benchmark#getMost()
	 * @see #getBenchmark()
	 * @generated
	 */
	EAttribute getBenchmark_Most();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Benchmark#getRespondents <em>Respondents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Respondents</em>'.
	 * @see org.ketenspiegel.model.study.Benchmark#getRespondents()
	 * @see #getBenchmark()
	 * @generated
	 */
	EAttribute getBenchmark_Respondents();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.Benchmark#getDeviation <em>Deviation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deviation</em>'.
	 * @see org.ketenspiegel.model.study.Benchmark#getDeviation()
	 * @see #getBenchmark()
	 * @generated
	 */
	EAttribute getBenchmark_Deviation();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.ComparabilityReview <em>Comparability Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Comparability Review</em>'.
	 * @see org.ketenspiegel.model.study.ComparabilityReview
	 * @generated
	 */
	EClass getComparabilityReview();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.ComparabilityReview#getBefore <em>Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Before</em>'.
	 * @see org.ketenspiegel.model.study.ComparabilityReview#getBefore()
	 * @see #getComparabilityReview()
	 * @generated
	 */
	EReference getComparabilityReview_Before();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.ComparabilityReview#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>After</em>'.
	 * @see org.ketenspiegel.model.study.ComparabilityReview#getAfter()
	 * @see #getComparabilityReview()
	 * @generated
	 */
	EReference getComparabilityReview_After();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.ComparabilityReview#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question</em>'.
	 * @see org.ketenspiegel.model.study.ComparabilityReview#getQuestion()
	 * @see #getComparabilityReview()
	 * @generated
	 */
	EAttribute getComparabilityReview_Question();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.ComparabilityReview#getContinuity <em>Continuity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Continuity</em>'.
	 * @see org.ketenspiegel.model.study.ComparabilityReview#getContinuity()
	 * @see #getComparabilityReview()
	 * @generated
	 */
	EAttribute getComparabilityReview_Continuity();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.ComparabilityReview#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Note</em>'.
	 * @see org.ketenspiegel.model.study.ComparabilityReview#getNote()
	 * @see #getComparabilityReview()
	 * @generated
	 */
	EReference getComparabilityReview_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.ComparabilityReview#getReviewer <em>Reviewer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reviewer</em>'.
	 * @see org.ketenspiegel.model.study.ComparabilityReview#getReviewer()
	 * @see #getComparabilityReview()
	 * @generated
	 */
	EAttribute getComparabilityReview_Reviewer();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.ComparabilityReview#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.ketenspiegel.model.study.ComparabilityReview#getDate()
	 * @see #getComparabilityReview()
	 * @generated
	 */
	EAttribute getComparabilityReview_Date();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.CodeFrame <em>Code Frame</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Code Frame</em>'.
	 * @see org.ketenspiegel.model.study.CodeFrame
	 * @generated
	 */
	EClass getCodeFrame();

	/**
	 * Returns the meta object for the reference list '{@link org.ketenspiegel.model.study.CodeFrame#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Questions</em>'.
	 * @see org.ketenspiegel.model.study.CodeFrame#getQuestions()
	 * @see #getCodeFrame()
	 * @generated
	 */
	EReference getCodeFrame_Questions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.CodeFrame#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Codes</em>'.
	 * @see org.ketenspiegel.model.study.CodeFrame#getCodes()
	 * @see #getCodeFrame()
	 * @generated
	 */
	EReference getCodeFrame_Codes();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.AnswerCode <em>Answer Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Answer Code</em>'.
	 * @see org.ketenspiegel.model.study.AnswerCode
	 * @generated
	 */
	EClass getAnswerCode();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.AnswerCode#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Description</em>'.
	 * @see org.ketenspiegel.model.study.AnswerCode#getDescription()
	 * @see #getAnswerCode()
	 * @generated
	 */
	EReference getAnswerCode_Description();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.AnswerCode#getConcept <em>Concept</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Concept</em>'.
	 * @see org.ketenspiegel.model.study.AnswerCode#getConcept()
	 * @see #getAnswerCode()
	 * @generated
	 */
	EReference getAnswerCode_Concept();

	/**
	 * Returns the meta object for class '{@link org.ketenspiegel.model.study.QuotedAnswer <em>Quoted Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Quoted Answer</em>'.
	 * @see org.ketenspiegel.model.study.QuotedAnswer
	 * @generated
	 */
	EClass getQuotedAnswer();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.QuotedAnswer#getFielding <em>Fielding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Fielding</em>'.
	 * @see org.ketenspiegel.model.study.QuotedAnswer#getFielding()
	 * @see #getQuotedAnswer()
	 * @generated
	 */
	EReference getQuotedAnswer_Fielding();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.QuotedAnswer#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Question</em>'.
	 * @see org.ketenspiegel.model.study.QuotedAnswer#getQuestion()
	 * @see #getQuotedAnswer()
	 * @generated
	 */
	EReference getQuotedAnswer_Question();

	/**
	 * Returns the meta object for the reference '{@link org.ketenspiegel.model.study.QuotedAnswer#getAgency <em>Agency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Agency</em>'.
	 * @see org.ketenspiegel.model.study.QuotedAnswer#getAgency()
	 * @see #getQuotedAnswer()
	 * @generated
	 */
	EReference getQuotedAnswer_Agency();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.QuotedAnswer#getRespondent <em>Respondent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Respondent</em>'.
	 * @see org.ketenspiegel.model.study.QuotedAnswer#getRespondent()
	 * @see #getQuotedAnswer()
	 * @generated
	 */
	EAttribute getQuotedAnswer_Respondent();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.QuotedAnswer#getFingerprint <em>Fingerprint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fingerprint</em>'.
	 * @see org.ketenspiegel.model.study.QuotedAnswer#getFingerprint()
	 * @see #getQuotedAnswer()
	 * @generated
	 */
	EAttribute getQuotedAnswer_Fingerprint();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.QuotedAnswer#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.ketenspiegel.model.study.QuotedAnswer#getLanguage()
	 * @see #getQuotedAnswer()
	 * @generated
	 */
	EAttribute getQuotedAnswer_Language();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ketenspiegel.model.study.QuotedAnswer#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Text</em>'.
	 * @see org.ketenspiegel.model.study.QuotedAnswer#getText()
	 * @see #getQuotedAnswer()
	 * @generated
	 */
	EReference getQuotedAnswer_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.QuotedAnswer#getTranslator <em>Translator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Translator</em>'.
	 * @see org.ketenspiegel.model.study.QuotedAnswer#getTranslator()
	 * @see #getQuotedAnswer()
	 * @generated
	 */
	EAttribute getQuotedAnswer_Translator();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.QuotedAnswer#getForm <em>Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Form</em>'.
	 * @see org.ketenspiegel.model.study.QuotedAnswer#getForm()
	 * @see #getQuotedAnswer()
	 * @generated
	 */
	EAttribute getQuotedAnswer_Form();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.QuotedAnswer#getConsent <em>Consent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consent</em>'.
	 * @see org.ketenspiegel.model.study.QuotedAnswer#getConsent()
	 * @see #getQuotedAnswer()
	 * @generated
	 */
	EAttribute getQuotedAnswer_Consent();

	/**
	 * Returns the meta object for the reference list '{@link org.ketenspiegel.model.study.QuotedAnswer#getShown <em>Shown</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Shown</em>'.
	 * @see org.ketenspiegel.model.study.QuotedAnswer#getShown()
	 * @see #getQuotedAnswer()
	 * @generated
	 */
	EReference getQuotedAnswer_Shown();

	/**
	 * Returns the meta object for the attribute '{@link org.ketenspiegel.model.study.QuotedAnswer#getUsedElsewhere <em>Used Elsewhere</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Used Elsewhere</em>'.
	 * @see org.ketenspiegel.model.study.QuotedAnswer#getUsedElsewhere()
	 * @see #getQuotedAnswer()
	 * @generated
	 */
	EAttribute getQuotedAnswer_UsedElsewhere();

	/**
	 * Returns the meta object for enum '{@link org.ketenspiegel.model.study.MissingKind <em>Missing Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Missing Kind</em>'.
	 * @see org.ketenspiegel.model.study.MissingKind
	 * @generated
	 */
	EEnum getMissingKind();

	/**
	 * Returns the meta object for enum '{@link org.ketenspiegel.model.study.Direction <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Direction</em>'.
	 * @see org.ketenspiegel.model.study.Direction
	 * @generated
	 */
	EEnum getDirection();

	/**
	 * Returns the meta object for enum '{@link org.ketenspiegel.model.study.Role <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Role</em>'.
	 * @see org.ketenspiegel.model.study.Role
	 * @generated
	 */
	EEnum getRole();

	/**
	 * Returns the meta object for enum '{@link org.ketenspiegel.model.study.ShareBase <em>Share Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Share Base</em>'.
	 * @see org.ketenspiegel.model.study.ShareBase
	 * @generated
	 */
	EEnum getShareBase();

	/**
	 * Returns the meta object for enum '{@link org.ketenspiegel.model.study.Unanswered <em>Unanswered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Unanswered</em>'.
	 * @see org.ketenspiegel.model.study.Unanswered
	 * @generated
	 */
	EEnum getUnanswered();

	/**
	 * Returns the meta object for enum '{@link org.ketenspiegel.model.study.Comparison <em>Comparison</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Comparison</em>'.
	 * @see org.ketenspiegel.model.study.Comparison
	 * @generated
	 */
	EEnum getComparison();

	/**
	 * Returns the meta object for enum '{@link org.ketenspiegel.model.study.Selection <em>Selection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Selection</em>'.
	 * @see org.ketenspiegel.model.study.Selection
	 * @generated
	 */
	EEnum getSelection();

	/**
	 * Returns the meta object for enum '{@link org.ketenspiegel.model.study.Mode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Mode</em>'.
	 * @see org.ketenspiegel.model.study.Mode
	 * @generated
	 */
	EEnum getMode();

	/**
	 * Returns the meta object for enum '{@link org.ketenspiegel.model.study.DispositionCode <em>Disposition Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Disposition Code</em>'.
	 * @see org.ketenspiegel.model.study.DispositionCode
	 * @generated
	 */
	EEnum getDispositionCode();

	/**
	 * Returns the meta object for enum '{@link org.ketenspiegel.model.study.FindingState <em>Finding State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Finding State</em>'.
	 * @see org.ketenspiegel.model.study.FindingState
	 * @generated
	 */
	EEnum getFindingState();

	/**
	 * Returns the meta object for enum '{@link org.ketenspiegel.model.study.Tone <em>Tone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Tone</em>'.
	 * @see org.ketenspiegel.model.study.Tone
	 * @generated
	 */
	EEnum getTone();

	/**
	 * Returns the meta object for enum '{@link org.ketenspiegel.model.study.Stated <em>Stated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Stated</em>'.
	 * @see org.ketenspiegel.model.study.Stated
	 * @generated
	 */
	EEnum getStated();

	/**
	 * Returns the meta object for enum '{@link org.ketenspiegel.model.study.MeasureKind <em>Measure Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Measure Kind</em>'.
	 * @see org.ketenspiegel.model.study.MeasureKind
	 * @generated
	 */
	EEnum getMeasureKind();

	/**
	 * Returns the meta object for enum '{@link org.ketenspiegel.model.study.Continuity <em>Continuity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Continuity</em>'.
	 * @see org.ketenspiegel.model.study.Continuity
	 * @generated
	 */
	EEnum getContinuity();

	/**
	 * Returns the meta object for enum '{@link org.ketenspiegel.model.study.QuoteForm <em>Quote Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Quote Form</em>'.
	 * @see org.ketenspiegel.model.study.QuoteForm
	 * @generated
	 */
	EEnum getQuoteForm();

	/**
	 * Returns the meta object for enum '{@link org.ketenspiegel.model.study.Consent <em>Consent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Consent</em>'.
	 * @see org.ketenspiegel.model.study.Consent
	 * @generated
	 */
	EEnum getConsent();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	StudyFactory getStudyFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.TranslationImpl <em>Translation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.TranslationImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getTranslation()
		 * @generated
		 */
		EClass TRANSLATION = eINSTANCE.getTranslation();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSLATION__LANGUAGE = eINSTANCE.getTranslation_Language();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSLATION__VALUE = eINSTANCE.getTranslation_Value();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.IdentifiedImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.NamedImpl <em>Named</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.NamedImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getNamed()
		 * @generated
		 */
		EClass NAMED = eINSTANCE.getNamed();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NAMED__NAME = eINSTANCE.getNamed_Name();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.StudyImpl <em>Study</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.StudyImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getStudy()
		 * @generated
		 */
		EClass STUDY = eINSTANCE.getStudy();

		/**
		 * The meta object literal for the '<em><b>Languages</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__LANGUAGES = eINSTANCE.getStudy_Languages();

		/**
		 * The meta object literal for the '<em><b>Notice</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__NOTICE = eINSTANCE.getStudy_Notice();

		/**
		 * The meta object literal for the '<em><b>Agencies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__AGENCIES = eINSTANCE.getStudy_Agencies();

		/**
		 * The meta object literal for the '<em><b>Audiences</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__AUDIENCES = eINSTANCE.getStudy_Audiences();

		/**
		 * The meta object literal for the '<em><b>Concepts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__CONCEPTS = eINSTANCE.getStudy_Concepts();

		/**
		 * The meta object literal for the '<em><b>Research Questions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__RESEARCH_QUESTIONS = eINSTANCE.getStudy_ResearchQuestions();

		/**
		 * The meta object literal for the '<em><b>Instruments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__INSTRUMENTS = eINSTANCE.getStudy_Instruments();

		/**
		 * The meta object literal for the '<em><b>Waves</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__WAVES = eINSTANCE.getStudy_Waves();

		/**
		 * The meta object literal for the '<em><b>Analyses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__ANALYSES = eINSTANCE.getStudy_Analyses();

		/**
		 * The meta object literal for the '<em><b>Reports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__REPORTS = eINSTANCE.getStudy_Reports();

		/**
		 * The meta object literal for the '<em><b>Figures</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__FIGURES = eINSTANCE.getStudy_Figures();

		/**
		 * The meta object literal for the '<em><b>Quadrants</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__QUADRANTS = eINSTANCE.getStudy_Quadrants();

		/**
		 * The meta object literal for the '<em><b>Relevance</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__RELEVANCE = eINSTANCE.getStudy_Relevance();

		/**
		 * The meta object literal for the '<em><b>Claims</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__CLAIMS = eINSTANCE.getStudy_Claims();

		/**
		 * The meta object literal for the '<em><b>Benchmarks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__BENCHMARKS = eINSTANCE.getStudy_Benchmarks();

		/**
		 * The meta object literal for the '<em><b>Reviews</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__REVIEWS = eINSTANCE.getStudy_Reviews();

		/**
		 * The meta object literal for the '<em><b>Code Frames</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__CODE_FRAMES = eINSTANCE.getStudy_CodeFrames();

		/**
		 * The meta object literal for the '<em><b>Quoted Answers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__QUOTED_ANSWERS = eINSTANCE.getStudy_QuotedAnswers();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.QuadrantNamesImpl <em>Quadrant Names</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.QuadrantNamesImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getQuadrantNames()
		 * @generated
		 */
		EClass QUADRANT_NAMES = eINSTANCE.getQuadrantNames();

		/**
		 * The meta object literal for the '<em><b>Keep</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUADRANT_NAMES__KEEP = eINSTANCE.getQuadrantNames_Keep();

		/**
		 * The meta object literal for the '<em><b>Improve</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUADRANT_NAMES__IMPROVE = eINSTANCE.getQuadrantNames_Improve();

		/**
		 * The meta object literal for the '<em><b>Good Little Impact</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUADRANT_NAMES__GOOD_LITTLE_IMPACT = eINSTANCE.getQuadrantNames_GoodLittleImpact();

		/**
		 * The meta object literal for the '<em><b>Poor Little Impact</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUADRANT_NAMES__POOR_LITTLE_IMPACT = eINSTANCE.getQuadrantNames_PoorLittleImpact();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.RelevanceImpl <em>Relevance</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.RelevanceImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getRelevance()
		 * @generated
		 */
		EClass RELEVANCE = eINSTANCE.getRelevance();

		/**
		 * The meta object literal for the '<em><b>Mean</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEVANCE__MEAN = eINSTANCE.getRelevance_Mean();

		/**
		 * The meta object literal for the '<em><b>Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEVANCE__SHARE = eINSTANCE.getRelevance_Share();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEVANCE__POINTS = eINSTANCE.getRelevance_Points();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.ResearchQuestionImpl <em>Research Question</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.ResearchQuestionImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getResearchQuestion()
		 * @generated
		 */
		EClass RESEARCH_QUESTION = eINSTANCE.getResearchQuestion();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESEARCH_QUESTION__TEXT = eINSTANCE.getResearchQuestion_Text();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESEARCH_QUESTION__PARTS = eINSTANCE.getResearchQuestion_Parts();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.AgencyImpl <em>Agency</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.AgencyImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getAgency()
		 * @generated
		 */
		EClass AGENCY = eINSTANCE.getAgency();

		/**
		 * The meta object literal for the '<em><b>Contribution</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY__CONTRIBUTION = eINSTANCE.getAgency_Contribution();

		/**
		 * The meta object literal for the '<em><b>Short Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY__SHORT_NAME = eINSTANCE.getAgency_ShortName();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY__COLOUR = eINSTANCE.getAgency_Colour();

		/**
		 * The meta object literal for the '<em><b>Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY__ORDER = eINSTANCE.getAgency_Order();

		/**
		 * The meta object literal for the '<em><b>Article</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENCY__ARTICLE = eINSTANCE.getAgency_Article();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.AudienceImpl <em>Audience</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.AudienceImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getAudience()
		 * @generated
		 */
		EClass AUDIENCE = eINSTANCE.getAudience();

		/**
		 * The meta object literal for the '<em><b>Segments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AUDIENCE__SEGMENTS = eINSTANCE.getAudience_Segments();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.SegmentImpl <em>Segment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.SegmentImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getSegment()
		 * @generated
		 */
		EClass SEGMENT = eINSTANCE.getSegment();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEGMENT__CONDITION = eINSTANCE.getSegment_Condition();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.ConceptImpl <em>Concept</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.ConceptImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getConcept()
		 * @generated
		 */
		EClass CONCEPT = eINSTANCE.getConcept();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONCEPT__DEFINITION = eINSTANCE.getConcept_Definition();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONCEPT__PARTS = eINSTANCE.getConcept_Parts();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.InstrumentImpl <em>Instrument</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.InstrumentImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getInstrument()
		 * @generated
		 */
		EClass INSTRUMENT = eINSTANCE.getInstrument();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__VERSION = eINSTANCE.getInstrument_Version();

		/**
		 * The meta object literal for the '<em><b>Frozen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__FROZEN = eINSTANCE.getInstrument_Frozen();

		/**
		 * The meta object literal for the '<em><b>Languages</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__LANGUAGES = eINSTANCE.getInstrument_Languages();

		/**
		 * The meta object literal for the '<em><b>Audience</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__AUDIENCE = eINSTANCE.getInstrument_Audience();

		/**
		 * The meta object literal for the '<em><b>Scales</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__SCALES = eINSTANCE.getInstrument_Scales();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__SECTIONS = eINSTANCE.getInstrument_Sections();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.ScaleImpl <em>Scale</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.ScaleImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getScale()
		 * @generated
		 */
		EClass SCALE = eINSTANCE.getScale();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE__DIRECTION = eINSTANCE.getScale_Direction();

		/**
		 * The meta object literal for the '<em><b>Categories</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCALE__CATEGORIES = eINSTANCE.getScale_Categories();

		/**
		 * The meta object literal for the '<em><b>Nets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCALE__NETS = eINSTANCE.getScale_Nets();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.CategoryImpl <em>Category</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.CategoryImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getCategory()
		 * @generated
		 */
		EClass CATEGORY = eINSTANCE.getCategory();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATEGORY__CODE = eINSTANCE.getCategory_Code();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATEGORY__LABEL = eINSTANCE.getCategory_Label();

		/**
		 * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATEGORY__SCORE = eINSTANCE.getCategory_Score();

		/**
		 * The meta object literal for the '<em><b>Missing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATEGORY__MISSING = eINSTANCE.getCategory_Missing();

		/**
		 * The meta object literal for the '<em><b>Exclusive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATEGORY__EXCLUSIVE = eINSTANCE.getCategory_Exclusive();

		/**
		 * The meta object literal for the '<em><b>Agency</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATEGORY__AGENCY = eINSTANCE.getCategory_Agency();

		/**
		 * The meta object literal for the '<em><b>Concept</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATEGORY__CONCEPT = eINSTANCE.getCategory_Concept();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.NetImpl <em>Net</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.NetImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getNet()
		 * @generated
		 */
		EClass NET = eINSTANCE.getNet();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NET__LABEL = eINSTANCE.getNet_Label();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NET__CODES = eINSTANCE.getNet_Codes();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.SectionImpl <em>Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.SectionImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getSection()
		 * @generated
		 */
		EClass SECTION = eINSTANCE.getSection();

		/**
		 * The meta object literal for the '<em><b>Intro</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__INTRO = eINSTANCE.getSection_Intro();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__QUESTIONS = eINSTANCE.getSection_Questions();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.QuestionImpl <em>Question</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.QuestionImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getQuestion()
		 * @generated
		 */
		EClass QUESTION = eINSTANCE.getQuestion();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTION__TEXT = eINSTANCE.getQuestion_Text();

		/**
		 * The meta object literal for the '<em><b>Instruction</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTION__INSTRUCTION = eINSTANCE.getQuestion_Instruction();

		/**
		 * The meta object literal for the '<em><b>Concept</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTION__CONCEPT = eINSTANCE.getQuestion_Concept();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__ROLE = eINSTANCE.getQuestion_Role();

		/**
		 * The meta object literal for the '<em><b>Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__BASE = eINSTANCE.getQuestion_Base();

		/**
		 * The meta object literal for the '<em><b>Agencies</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTION__AGENCIES = eINSTANCE.getQuestion_Agencies();

		/**
		 * The meta object literal for the '<em><b>Universe</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTION__UNIVERSE = eINSTANCE.getQuestion_Universe();

		/**
		 * The meta object literal for the '<em><b>Mirrors</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTION__MIRRORS = eINSTANCE.getQuestion_Mirrors();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.ScaledQuestionImpl <em>Scaled Question</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.ScaledQuestionImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getScaledQuestion()
		 * @generated
		 */
		EClass SCALED_QUESTION = eINSTANCE.getScaledQuestion();

		/**
		 * The meta object literal for the '<em><b>Scale</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCALED_QUESTION__SCALE = eINSTANCE.getScaledQuestion_Scale();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.SingleChoiceImpl <em>Single Choice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.SingleChoiceImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getSingleChoice()
		 * @generated
		 */
		EClass SINGLE_CHOICE = eINSTANCE.getSingleChoice();

		/**
		 * The meta object literal for the '<em><b>Correct</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SINGLE_CHOICE__CORRECT = eINSTANCE.getSingleChoice_Correct();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.MultipleChoiceImpl <em>Multiple Choice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.MultipleChoiceImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getMultipleChoice()
		 * @generated
		 */
		EClass MULTIPLE_CHOICE = eINSTANCE.getMultipleChoice();

		/**
		 * The meta object literal for the '<em><b>At Most</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MULTIPLE_CHOICE__AT_MOST = eINSTANCE.getMultipleChoice_AtMost();

		/**
		 * The meta object literal for the '<em><b>Tone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MULTIPLE_CHOICE__TONE = eINSTANCE.getMultipleChoice_Tone();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.RatingImpl <em>Rating</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.RatingImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getRating()
		 * @generated
		 */
		EClass RATING = eINSTANCE.getRating();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.BatteryImpl <em>Battery</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.BatteryImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getBattery()
		 * @generated
		 */
		EClass BATTERY = eINSTANCE.getBattery();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BATTERY__ITEMS = eINSTANCE.getBattery_Items();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.ItemImpl <em>Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.ItemImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getItem()
		 * @generated
		 */
		EClass ITEM = eINSTANCE.getItem();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITEM__TEXT = eINSTANCE.getItem_Text();

		/**
		 * The meta object literal for the '<em><b>Concept</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITEM__CONCEPT = eINSTANCE.getItem_Concept();

		/**
		 * The meta object literal for the '<em><b>Mirrors</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITEM__MIRRORS = eINSTANCE.getItem_Mirrors();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.NumberQuestionImpl <em>Number Question</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.NumberQuestionImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getNumberQuestion()
		 * @generated
		 */
		EClass NUMBER_QUESTION = eINSTANCE.getNumberQuestion();

		/**
		 * The meta object literal for the '<em><b>Least</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMBER_QUESTION__LEAST = eINSTANCE.getNumberQuestion_Least();

		/**
		 * The meta object literal for the '<em><b>Most</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMBER_QUESTION__MOST = eINSTANCE.getNumberQuestion_Most();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NUMBER_QUESTION__UNIT = eINSTANCE.getNumberQuestion_Unit();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.OpenTextImpl <em>Open Text</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.OpenTextImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getOpenText()
		 * @generated
		 */
		EClass OPEN_TEXT = eINSTANCE.getOpenText();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.RecommendationImpl <em>Recommendation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.RecommendationImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getRecommendation()
		 * @generated
		 */
		EClass RECOMMENDATION = eINSTANCE.getRecommendation();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.ConditionImpl <em>Condition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.ConditionImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getCondition()
		 * @generated
		 */
		EClass CONDITION = eINSTANCE.getCondition();

		/**
		 * The meta object literal for the '<em><b>Words</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITION__WORDS = eINSTANCE.getCondition_Words();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.AllOfImpl <em>All Of</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.AllOfImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getAllOf()
		 * @generated
		 */
		EClass ALL_OF = eINSTANCE.getAllOf();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALL_OF__CONDITIONS = eINSTANCE.getAllOf_Conditions();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.AnyOfImpl <em>Any Of</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.AnyOfImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getAnyOf()
		 * @generated
		 */
		EClass ANY_OF = eINSTANCE.getAnyOf();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANY_OF__CONDITIONS = eINSTANCE.getAnyOf_Conditions();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.NotImpl <em>Not</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.NotImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getNot()
		 * @generated
		 */
		EClass NOT = eINSTANCE.getNot();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NOT__CONDITION = eINSTANCE.getNot_Condition();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.AnswerIsImpl <em>Answer Is</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.AnswerIsImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getAnswerIs()
		 * @generated
		 */
		EClass ANSWER_IS = eINSTANCE.getAnswerIs();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER_IS__QUESTION = eINSTANCE.getAnswerIs_Question();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER_IS__ITEM = eINSTANCE.getAnswerIs_Item();

		/**
		 * The meta object literal for the '<em><b>Agency</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER_IS__AGENCY = eINSTANCE.getAnswerIs_Agency();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER_IS__CODES = eINSTANCE.getAnswerIs_Codes();

		/**
		 * The meta object literal for the '<em><b>Unanswered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER_IS__UNANSWERED = eINSTANCE.getAnswerIs_Unanswered();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.AnswerNamesAgencyImpl <em>Answer Names Agency</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.AnswerNamesAgencyImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getAnswerNamesAgency()
		 * @generated
		 */
		EClass ANSWER_NAMES_AGENCY = eINSTANCE.getAnswerNamesAgency();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER_NAMES_AGENCY__QUESTION = eINSTANCE.getAnswerNamesAgency_Question();

		/**
		 * The meta object literal for the '<em><b>Unanswered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER_NAMES_AGENCY__UNANSWERED = eINSTANCE.getAnswerNamesAgency_Unanswered();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.NumberIsImpl <em>Number Is</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.NumberIsImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getNumberIs()
		 * @generated
		 */
		EClass NUMBER_IS = eINSTANCE.getNumberIs();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NUMBER_IS__QUESTION = eINSTANCE.getNumberIs_Question();

		/**
		 * The meta object literal for the '<em><b>Comparison</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMBER_IS__COMPARISON = eINSTANCE.getNumberIs_Comparison();

		/**
		 * The meta object literal for the '<em><b>Bound</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMBER_IS__BOUND = eINSTANCE.getNumberIs_Bound();

		/**
		 * The meta object literal for the '<em><b>Unanswered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMBER_IS__UNANSWERED = eINSTANCE.getNumberIs_Unanswered();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.SampleImpl <em>Sample</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.SampleImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getSample()
		 * @generated
		 */
		EClass SAMPLE = eINSTANCE.getSample();

		/**
		 * The meta object literal for the '<em><b>Frame</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAMPLE__FRAME = eINSTANCE.getSample_Frame();

		/**
		 * The meta object literal for the '<em><b>Frame Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE__FRAME_SIZE = eINSTANCE.getSample_FrameSize();

		/**
		 * The meta object literal for the '<em><b>Selection</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE__SELECTION = eINSTANCE.getSample_Selection();

		/**
		 * The meta object literal for the '<em><b>Modes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE__MODES = eINSTANCE.getSample_Modes();

		/**
		 * The meta object literal for the '<em><b>Incentive</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAMPLE__INCENTIVE = eINSTANCE.getSample_Incentive();

		/**
		 * The meta object literal for the '<em><b>Strata</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAMPLE__STRATA = eINSTANCE.getSample_Strata();

		/**
		 * The meta object literal for the '<em><b>Clusters</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAMPLE__CLUSTERS = eINSTANCE.getSample_Clusters();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE__WEIGHT = eINSTANCE.getSample_Weight();

		/**
		 * The meta object literal for the '<em><b>Dispositions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAMPLE__DISPOSITIONS = eINSTANCE.getSample_Dispositions();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAMPLE__TARGETS = eINSTANCE.getSample_Targets();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.DispositionImpl <em>Disposition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.DispositionImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getDisposition()
		 * @generated
		 */
		EClass DISPOSITION = eINSTANCE.getDisposition();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPOSITION__CODE = eINSTANCE.getDisposition_Code();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPOSITION__COUNT = eINSTANCE.getDisposition_Count();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISPOSITION__NOTE = eINSTANCE.getDisposition_Note();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.TargetImpl <em>Target</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.TargetImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getTarget()
		 * @generated
		 */
		EClass TARGET = eINSTANCE.getTarget();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TARGET__QUESTION = eINSTANCE.getTarget_Question();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__CODE = eINSTANCE.getTarget_Code();

		/**
		 * The meta object literal for the '<em><b>Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__SHARE = eINSTANCE.getTarget_Share();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.WaveImpl <em>Wave</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.WaveImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getWave()
		 * @generated
		 */
		EClass WAVE = eINSTANCE.getWave();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAVE__START = eINSTANCE.getWave_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAVE__END = eINSTANCE.getWave_End();

		/**
		 * The meta object literal for the '<em><b>Fieldings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WAVE__FIELDINGS = eINSTANCE.getWave_Fieldings();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.FieldingImpl <em>Fielding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.FieldingImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getFielding()
		 * @generated
		 */
		EClass FIELDING = eINSTANCE.getFielding();

		/**
		 * The meta object literal for the '<em><b>Audience</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIELDING__AUDIENCE = eINSTANCE.getFielding_Audience();

		/**
		 * The meta object literal for the '<em><b>Instrument</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIELDING__INSTRUMENT = eINSTANCE.getFielding_Instrument();

		/**
		 * The meta object literal for the '<em><b>Sample</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIELDING__SAMPLE = eINSTANCE.getFielding_Sample();

		/**
		 * The meta object literal for the '<em><b>Responses</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELDING__RESPONSES = eINSTANCE.getFielding_Responses();

		/**
		 * The meta object literal for the '<em><b>Respondent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELDING__RESPONDENT = eINSTANCE.getFielding_Respondent();

		/**
		 * The meta object literal for the '<em><b>Panel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELDING__PANEL = eINSTANCE.getFielding_Panel();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIELDING__COLUMNS = eINSTANCE.getFielding_Columns();

		/**
		 * The meta object literal for the '<em><b>Reading</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIELDING__READING = eINSTANCE.getFielding_Reading();

		/**
		 * The meta object literal for the '<em><b>Omitted</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIELDING__OMITTED = eINSTANCE.getFielding_Omitted();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.ColumnMappingImpl <em>Column Mapping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.ColumnMappingImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getColumnMapping()
		 * @generated
		 */
		EClass COLUMN_MAPPING = eINSTANCE.getColumnMapping();

		/**
		 * The meta object literal for the '<em><b>Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_MAPPING__COLUMN = eINSTANCE.getColumnMapping_Column();

		/**
		 * The meta object literal for the '<em><b>Variable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN_MAPPING__VARIABLE = eINSTANCE.getColumnMapping_Variable();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.OptionValueImpl <em>Option Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.OptionValueImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getOptionValue()
		 * @generated
		 */
		EClass OPTION_VALUE = eINSTANCE.getOptionValue();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION_VALUE__NAME = eINSTANCE.getOptionValue_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION_VALUE__VALUE = eINSTANCE.getOptionValue_Value();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.SavedAnalysisImpl <em>Saved Analysis</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.SavedAnalysisImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getSavedAnalysis()
		 * @generated
		 */
		EClass SAVED_ANALYSIS = eINSTANCE.getSavedAnalysis();

		/**
		 * The meta object literal for the '<em><b>Analysis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_ANALYSIS__ANALYSIS = eINSTANCE.getSavedAnalysis_Analysis();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAVED_ANALYSIS__OPTIONS = eINSTANCE.getSavedAnalysis_Options();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.ClaimImpl <em>Claim</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.ClaimImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getClaim()
		 * @generated
		 */
		EClass CLAIM = eINSTANCE.getClaim();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLAIM__TEXT = eINSTANCE.getClaim_Text();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLAIM__SOURCE = eINSTANCE.getClaim_Source();

		/**
		 * The meta object literal for the '<em><b>Analysis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__ANALYSIS = eINSTANCE.getClaim_Analysis();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLAIM__OPTIONS = eINSTANCE.getClaim_Options();

		/**
		 * The meta object literal for the '<em><b>Gaps</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__GAPS = eINSTANCE.getClaim_Gaps();

		/**
		 * The meta object literal for the '<em><b>States</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__STATES = eINSTANCE.getClaim_States();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.ReportImpl <em>Report</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.ReportImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getReport()
		 * @generated
		 */
		EClass REPORT = eINSTANCE.getReport();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT__TITLE = eINSTANCE.getReport_Title();

		/**
		 * The meta object literal for the '<em><b>Subtitle</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT__SUBTITLE = eINSTANCE.getReport_Subtitle();

		/**
		 * The meta object literal for the '<em><b>Chapters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT__CHAPTERS = eINSTANCE.getReport_Chapters();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.ChapterImpl <em>Chapter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.ChapterImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getChapter()
		 * @generated
		 */
		EClass CHAPTER = eINSTANCE.getChapter();

		/**
		 * The meta object literal for the '<em><b>Blocks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAPTER__BLOCKS = eINSTANCE.getChapter_Blocks();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.BlockImpl <em>Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.BlockImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getBlock()
		 * @generated
		 */
		EClass BLOCK = eINSTANCE.getBlock();

		/**
		 * The meta object literal for the '<em><b>Heading</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BLOCK__HEADING = eINSTANCE.getBlock_Heading();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BLOCK__ANSWERS = eINSTANCE.getBlock_Answers();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.AnalysisBlockImpl <em>Analysis Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.AnalysisBlockImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getAnalysisBlock()
		 * @generated
		 */
		EClass ANALYSIS_BLOCK = eINSTANCE.getAnalysisBlock();

		/**
		 * The meta object literal for the '<em><b>Analysis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANALYSIS_BLOCK__ANALYSIS = eINSTANCE.getAnalysisBlock_Analysis();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANALYSIS_BLOCK__OPTIONS = eINSTANCE.getAnalysisBlock_Options();

		/**
		 * The meta object literal for the '<em><b>Chart</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANALYSIS_BLOCK__CHART = eINSTANCE.getAnalysisBlock_Chart();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANALYSIS_BLOCK__REMARK = eINSTANCE.getAnalysisBlock_Remark();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.TextBlockImpl <em>Text Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.TextBlockImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getTextBlock()
		 * @generated
		 */
		EClass TEXT_BLOCK = eINSTANCE.getTextBlock();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEXT_BLOCK__BODY = eINSTANCE.getTextBlock_Body();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.QuoteBlockImpl <em>Quote Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.QuoteBlockImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getQuoteBlock()
		 * @generated
		 */
		EClass QUOTE_BLOCK = eINSTANCE.getQuoteBlock();

		/**
		 * The meta object literal for the '<em><b>Quotes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUOTE_BLOCK__QUOTES = eINSTANCE.getQuoteBlock_Quotes();

		/**
		 * The meta object literal for the '<em><b>Chosen</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUOTE_BLOCK__CHOSEN = eINSTANCE.getQuoteBlock_Chosen();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.QuoteImpl <em>Quote</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.QuoteImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getQuote()
		 * @generated
		 */
		EClass QUOTE = eINSTANCE.getQuote();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUOTE__TEXT = eINSTANCE.getQuote_Text();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUOTE__LANGUAGE = eINSTANCE.getQuote_Language();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUOTE__SOURCE = eINSTANCE.getQuote_Source();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.InsightBlockImpl <em>Insight Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.InsightBlockImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getInsightBlock()
		 * @generated
		 */
		EClass INSIGHT_BLOCK = eINSTANCE.getInsightBlock();

		/**
		 * The meta object literal for the '<em><b>Insight</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSIGHT_BLOCK__INSIGHT = eINSTANCE.getInsightBlock_Insight();

		/**
		 * The meta object literal for the '<em><b>Recommendation</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSIGHT_BLOCK__RECOMMENDATION = eINSTANCE.getInsightBlock_Recommendation();

		/**
		 * The meta object literal for the '<em><b>Findings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSIGHT_BLOCK__FINDINGS = eINSTANCE.getInsightBlock_Findings();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.KeptFindingImpl <em>Kept Finding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.KeptFindingImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getKeptFinding()
		 * @generated
		 */
		EClass KEPT_FINDING = eINSTANCE.getKeptFinding();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEPT_FINDING__RULE = eINSTANCE.getKeptFinding_Rule();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEPT_FINDING__EVIDENCE = eINSTANCE.getKeptFinding_Evidence();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEPT_FINDING__STATE = eINSTANCE.getKeptFinding_State();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KEPT_FINDING__TEXT = eINSTANCE.getKeptFinding_Text();

		/**
		 * The meta object literal for the '<em><b>Cells</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KEPT_FINDING__CELLS = eINSTANCE.getKeptFinding_Cells();

		/**
		 * The meta object literal for the '<em><b>Claims</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEPT_FINDING__CLAIMS = eINSTANCE.getKeptFinding_Claims();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.CellReferenceImpl <em>Cell Reference</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.CellReferenceImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getCellReference()
		 * @generated
		 */
		EClass CELL_REFERENCE = eINSTANCE.getCellReference();

		/**
		 * The meta object literal for the '<em><b>Analysis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL_REFERENCE__ANALYSIS = eINSTANCE.getCellReference_Analysis();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CELL_REFERENCE__OPTIONS = eINSTANCE.getCellReference_Options();

		/**
		 * The meta object literal for the '<em><b>Part</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL_REFERENCE__PART = eINSTANCE.getCellReference_Part();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL_REFERENCE__LINE = eINSTANCE.getCellReference_Line();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL_REFERENCE__GROUP = eINSTANCE.getCellReference_Group();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL_REFERENCE__QUANTITY = eINSTANCE.getCellReference_Quantity();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL_REFERENCE__VALUE = eINSTANCE.getCellReference_Value();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.FindingsBlockImpl <em>Findings Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.FindingsBlockImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getFindingsBlock()
		 * @generated
		 */
		EClass FINDINGS_BLOCK = eINSTANCE.getFindingsBlock();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDINGS_BLOCK__RULES = eINSTANCE.getFindingsBlock_Rules();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.DefinitionsBlockImpl <em>Definitions Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.DefinitionsBlockImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getDefinitionsBlock()
		 * @generated
		 */
		EClass DEFINITIONS_BLOCK = eINSTANCE.getDefinitionsBlock();

		/**
		 * The meta object literal for the '<em><b>Concepts</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEFINITIONS_BLOCK__CONCEPTS = eINSTANCE.getDefinitionsBlock_Concepts();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.FieldworkBlockImpl <em>Fieldwork Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.FieldworkBlockImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getFieldworkBlock()
		 * @generated
		 */
		EClass FIELDWORK_BLOCK = eINSTANCE.getFieldworkBlock();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.TablesBlockImpl <em>Tables Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.TablesBlockImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getTablesBlock()
		 * @generated
		 */
		EClass TABLES_BLOCK = eINSTANCE.getTablesBlock();

		/**
		 * The meta object literal for the '<em><b>Audiences</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLES_BLOCK__AUDIENCES = eINSTANCE.getTablesBlock_Audiences();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.PublishedFiguresImpl <em>Published Figures</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.PublishedFiguresImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getPublishedFigures()
		 * @generated
		 */
		EClass PUBLISHED_FIGURES = eINSTANCE.getPublishedFigures();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLISHED_FIGURES__FILE = eINSTANCE.getPublishedFigures_File();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLISHED_FIGURES__DOCUMENTS = eINSTANCE.getPublishedFigures_Documents();

		/**
		 * The meta object literal for the '<em><b>Populations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PUBLISHED_FIGURES__POPULATIONS = eINSTANCE.getPublishedFigures_Populations();

		/**
		 * The meta object literal for the '<em><b>Topics</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PUBLISHED_FIGURES__TOPICS = eINSTANCE.getPublishedFigures_Topics();

		/**
		 * The meta object literal for the '<em><b>Subgroups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PUBLISHED_FIGURES__SUBGROUPS = eINSTANCE.getPublishedFigures_Subgroups();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.PopulationLinkImpl <em>Population Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.PopulationLinkImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getPopulationLink()
		 * @generated
		 */
		EClass POPULATION_LINK = eINSTANCE.getPopulationLink();

		/**
		 * The meta object literal for the '<em><b>Population</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POPULATION_LINK__POPULATION = eINSTANCE.getPopulationLink_Population();

		/**
		 * The meta object literal for the '<em><b>Audience</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POPULATION_LINK__AUDIENCE = eINSTANCE.getPopulationLink_Audience();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.TopicLinkImpl <em>Topic Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.TopicLinkImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getTopicLink()
		 * @generated
		 */
		EClass TOPIC_LINK = eINSTANCE.getTopicLink();

		/**
		 * The meta object literal for the '<em><b>Topic</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOPIC_LINK__TOPIC = eINSTANCE.getTopicLink_Topic();

		/**
		 * The meta object literal for the '<em><b>Population</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOPIC_LINK__POPULATION = eINSTANCE.getTopicLink_Population();

		/**
		 * The meta object literal for the '<em><b>Agency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOPIC_LINK__AGENCY = eINSTANCE.getTopicLink_Agency();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOPIC_LINK__QUESTION = eINSTANCE.getTopicLink_Question();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOPIC_LINK__ITEM = eINSTANCE.getTopicLink_Item();

		/**
		 * The meta object literal for the '<em><b>Measure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOPIC_LINK__MEASURE = eINSTANCE.getTopicLink_Measure();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOPIC_LINK__CATEGORY = eINSTANCE.getTopicLink_Category();

		/**
		 * The meta object literal for the '<em><b>Benchmark</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOPIC_LINK__BENCHMARK = eINSTANCE.getTopicLink_Benchmark();

		/**
		 * The meta object literal for the '<em><b>Analysis</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOPIC_LINK__ANALYSIS = eINSTANCE.getTopicLink_Analysis();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.SubgroupLinkImpl <em>Subgroup Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.SubgroupLinkImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getSubgroupLink()
		 * @generated
		 */
		EClass SUBGROUP_LINK = eINSTANCE.getSubgroupLink();

		/**
		 * The meta object literal for the '<em><b>Subgroup</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBGROUP_LINK__SUBGROUP = eINSTANCE.getSubgroupLink_Subgroup();

		/**
		 * The meta object literal for the '<em><b>Population</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBGROUP_LINK__POPULATION = eINSTANCE.getSubgroupLink_Population();

		/**
		 * The meta object literal for the '<em><b>Segment</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUBGROUP_LINK__SEGMENT = eINSTANCE.getSubgroupLink_Segment();

		/**
		 * The meta object literal for the '<em><b>Agency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBGROUP_LINK__AGENCY = eINSTANCE.getSubgroupLink_Agency();

		/**
		 * The meta object literal for the '<em><b>Wave</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUBGROUP_LINK__WAVE = eINSTANCE.getSubgroupLink_Wave();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.BenchmarkImpl <em>Benchmark</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.BenchmarkImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getBenchmark()
		 * @generated
		 */
		EClass BENCHMARK = eINSTANCE.getBenchmark();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENCHMARK__SOURCE = eINSTANCE.getBenchmark_Source();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENCHMARK__DATE = eINSTANCE.getBenchmark_Date();

		/**
		 * The meta object literal for the '<em><b>Concept</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENCHMARK__CONCEPT = eINSTANCE.getBenchmark_Concept();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENCHMARK__VALUE = eINSTANCE.getBenchmark_Value();

		/**
		 * The meta object literal for the '<em><b>Least</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENCHMARK__LEAST = eINSTANCE.getBenchmark_Least();

		/**
		 * The meta object literal for the '<em><b>Most</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENCHMARK__MOST = eINSTANCE.getBenchmark_Most();

		/**
		 * The meta object literal for the '<em><b>Respondents</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENCHMARK__RESPONDENTS = eINSTANCE.getBenchmark_Respondents();

		/**
		 * The meta object literal for the '<em><b>Deviation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENCHMARK__DEVIATION = eINSTANCE.getBenchmark_Deviation();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.ComparabilityReviewImpl <em>Comparability Review</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.ComparabilityReviewImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getComparabilityReview()
		 * @generated
		 */
		EClass COMPARABILITY_REVIEW = eINSTANCE.getComparabilityReview();

		/**
		 * The meta object literal for the '<em><b>Before</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPARABILITY_REVIEW__BEFORE = eINSTANCE.getComparabilityReview_Before();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPARABILITY_REVIEW__AFTER = eINSTANCE.getComparabilityReview_After();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPARABILITY_REVIEW__QUESTION = eINSTANCE.getComparabilityReview_Question();

		/**
		 * The meta object literal for the '<em><b>Continuity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPARABILITY_REVIEW__CONTINUITY = eINSTANCE.getComparabilityReview_Continuity();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPARABILITY_REVIEW__NOTE = eINSTANCE.getComparabilityReview_Note();

		/**
		 * The meta object literal for the '<em><b>Reviewer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPARABILITY_REVIEW__REVIEWER = eINSTANCE.getComparabilityReview_Reviewer();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPARABILITY_REVIEW__DATE = eINSTANCE.getComparabilityReview_Date();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.CodeFrameImpl <em>Code Frame</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.CodeFrameImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getCodeFrame()
		 * @generated
		 */
		EClass CODE_FRAME = eINSTANCE.getCodeFrame();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE_FRAME__QUESTIONS = eINSTANCE.getCodeFrame_Questions();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE_FRAME__CODES = eINSTANCE.getCodeFrame_Codes();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.AnswerCodeImpl <em>Answer Code</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.AnswerCodeImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getAnswerCode()
		 * @generated
		 */
		EClass ANSWER_CODE = eINSTANCE.getAnswerCode();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER_CODE__DESCRIPTION = eINSTANCE.getAnswerCode_Description();

		/**
		 * The meta object literal for the '<em><b>Concept</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER_CODE__CONCEPT = eINSTANCE.getAnswerCode_Concept();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.impl.QuotedAnswerImpl <em>Quoted Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.impl.QuotedAnswerImpl
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getQuotedAnswer()
		 * @generated
		 */
		EClass QUOTED_ANSWER = eINSTANCE.getQuotedAnswer();

		/**
		 * The meta object literal for the '<em><b>Fielding</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUOTED_ANSWER__FIELDING = eINSTANCE.getQuotedAnswer_Fielding();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUOTED_ANSWER__QUESTION = eINSTANCE.getQuotedAnswer_Question();

		/**
		 * The meta object literal for the '<em><b>Agency</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUOTED_ANSWER__AGENCY = eINSTANCE.getQuotedAnswer_Agency();

		/**
		 * The meta object literal for the '<em><b>Respondent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUOTED_ANSWER__RESPONDENT = eINSTANCE.getQuotedAnswer_Respondent();

		/**
		 * The meta object literal for the '<em><b>Fingerprint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUOTED_ANSWER__FINGERPRINT = eINSTANCE.getQuotedAnswer_Fingerprint();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUOTED_ANSWER__LANGUAGE = eINSTANCE.getQuotedAnswer_Language();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUOTED_ANSWER__TEXT = eINSTANCE.getQuotedAnswer_Text();

		/**
		 * The meta object literal for the '<em><b>Translator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUOTED_ANSWER__TRANSLATOR = eINSTANCE.getQuotedAnswer_Translator();

		/**
		 * The meta object literal for the '<em><b>Form</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUOTED_ANSWER__FORM = eINSTANCE.getQuotedAnswer_Form();

		/**
		 * The meta object literal for the '<em><b>Consent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUOTED_ANSWER__CONSENT = eINSTANCE.getQuotedAnswer_Consent();

		/**
		 * The meta object literal for the '<em><b>Shown</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUOTED_ANSWER__SHOWN = eINSTANCE.getQuotedAnswer_Shown();

		/**
		 * The meta object literal for the '<em><b>Used Elsewhere</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUOTED_ANSWER__USED_ELSEWHERE = eINSTANCE.getQuotedAnswer_UsedElsewhere();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.MissingKind <em>Missing Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.MissingKind
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getMissingKind()
		 * @generated
		 */
		EEnum MISSING_KIND = eINSTANCE.getMissingKind();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.Direction <em>Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.Direction
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getDirection()
		 * @generated
		 */
		EEnum DIRECTION = eINSTANCE.getDirection();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.Role <em>Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.Role
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getRole()
		 * @generated
		 */
		EEnum ROLE = eINSTANCE.getRole();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.ShareBase <em>Share Base</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.ShareBase
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getShareBase()
		 * @generated
		 */
		EEnum SHARE_BASE = eINSTANCE.getShareBase();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.Unanswered <em>Unanswered</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.Unanswered
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getUnanswered()
		 * @generated
		 */
		EEnum UNANSWERED = eINSTANCE.getUnanswered();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.Comparison <em>Comparison</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.Comparison
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getComparison()
		 * @generated
		 */
		EEnum COMPARISON = eINSTANCE.getComparison();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.Selection <em>Selection</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.Selection
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getSelection()
		 * @generated
		 */
		EEnum SELECTION = eINSTANCE.getSelection();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.Mode <em>Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.Mode
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getMode()
		 * @generated
		 */
		EEnum MODE = eINSTANCE.getMode();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.DispositionCode <em>Disposition Code</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.DispositionCode
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getDispositionCode()
		 * @generated
		 */
		EEnum DISPOSITION_CODE = eINSTANCE.getDispositionCode();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.FindingState <em>Finding State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.FindingState
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getFindingState()
		 * @generated
		 */
		EEnum FINDING_STATE = eINSTANCE.getFindingState();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.Tone <em>Tone</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.Tone
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getTone()
		 * @generated
		 */
		EEnum TONE = eINSTANCE.getTone();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.Stated <em>Stated</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.Stated
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getStated()
		 * @generated
		 */
		EEnum STATED = eINSTANCE.getStated();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.MeasureKind <em>Measure Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.MeasureKind
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getMeasureKind()
		 * @generated
		 */
		EEnum MEASURE_KIND = eINSTANCE.getMeasureKind();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.Continuity <em>Continuity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.Continuity
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getContinuity()
		 * @generated
		 */
		EEnum CONTINUITY = eINSTANCE.getContinuity();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.QuoteForm <em>Quote Form</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.QuoteForm
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getQuoteForm()
		 * @generated
		 */
		EEnum QUOTE_FORM = eINSTANCE.getQuoteForm();

		/**
		 * The meta object literal for the '{@link org.ketenspiegel.model.study.Consent <em>Consent</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ketenspiegel.model.study.Consent
		 * @see org.ketenspiegel.model.study.impl.StudyPackageImpl#getConsent()
		 * @generated
		 */
		EEnum CONSENT = eINSTANCE.getConsent();

	}

} //StudyPackage
