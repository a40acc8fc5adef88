/**
 */
package org.ketenspiegel.model.study.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.ketenspiegel.model.study.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.ketenspiegel.model.study.StudyPackage
 * @generated
 */
public class StudySwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static StudyPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StudySwitch() {
		if (modelPackage == null) {
			modelPackage = StudyPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case StudyPackage.TRANSLATION: {
				Translation translation = (Translation)theEObject;
				T result = caseTranslation(translation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.IDENTIFIED: {
				Identified identified = (Identified)theEObject;
				T result = caseIdentified(identified);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.NAMED: {
				Named named = (Named)theEObject;
				T result = caseNamed(named);
				if (result == null) result = caseIdentified(named);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.STUDY: {
				Study study = (Study)theEObject;
				T result = caseStudy(study);
				if (result == null) result = caseNamed(study);
				if (result == null) result = caseIdentified(study);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.QUADRANT_NAMES: {
				QuadrantNames quadrantNames = (QuadrantNames)theEObject;
				T result = caseQuadrantNames(quadrantNames);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.RELEVANCE: {
				Relevance relevance = (Relevance)theEObject;
				T result = caseRelevance(relevance);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.RESEARCH_QUESTION: {
				ResearchQuestion researchQuestion = (ResearchQuestion)theEObject;
				T result = caseResearchQuestion(researchQuestion);
				if (result == null) result = caseIdentified(researchQuestion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.AGENCY: {
				Agency agency = (Agency)theEObject;
				T result = caseAgency(agency);
				if (result == null) result = caseNamed(agency);
				if (result == null) result = caseIdentified(agency);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.AUDIENCE: {
				Audience audience = (Audience)theEObject;
				T result = caseAudience(audience);
				if (result == null) result = caseNamed(audience);
				if (result == null) result = caseIdentified(audience);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.SEGMENT: {
				Segment segment = (Segment)theEObject;
				T result = caseSegment(segment);
				if (result == null) result = caseNamed(segment);
				if (result == null) result = caseIdentified(segment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.CONCEPT: {
				Concept concept = (Concept)theEObject;
				T result = caseConcept(concept);
				if (result == null) result = caseNamed(concept);
				if (result == null) result = caseIdentified(concept);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.INSTRUMENT: {
				Instrument instrument = (Instrument)theEObject;
				T result = caseInstrument(instrument);
				if (result == null) result = caseNamed(instrument);
				if (result == null) result = caseIdentified(instrument);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.SCALE: {
				Scale scale = (Scale)theEObject;
				T result = caseScale(scale);
				if (result == null) result = caseNamed(scale);
				if (result == null) result = caseIdentified(scale);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.CATEGORY: {
				Category category = (Category)theEObject;
				T result = caseCategory(category);
				if (result == null) result = caseIdentified(category);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.NET: {
				Net net = (Net)theEObject;
				T result = caseNet(net);
				if (result == null) result = caseIdentified(net);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.SECTION: {
				Section section = (Section)theEObject;
				T result = caseSection(section);
				if (result == null) result = caseNamed(section);
				if (result == null) result = caseIdentified(section);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.QUESTION: {
				Question question = (Question)theEObject;
				T result = caseQuestion(question);
				if (result == null) result = caseNamed(question);
				if (result == null) result = caseIdentified(question);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.SCALED_QUESTION: {
				ScaledQuestion scaledQuestion = (ScaledQuestion)theEObject;
				T result = caseScaledQuestion(scaledQuestion);
				if (result == null) result = caseQuestion(scaledQuestion);
				if (result == null) result = caseNamed(scaledQuestion);
				if (result == null) result = caseIdentified(scaledQuestion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.SINGLE_CHOICE: {
				SingleChoice singleChoice = (SingleChoice)theEObject;
				T result = caseSingleChoice(singleChoice);
				if (result == null) result = caseScaledQuestion(singleChoice);
				if (result == null) result = caseQuestion(singleChoice);
				if (result == null) result = caseNamed(singleChoice);
				if (result == null) result = caseIdentified(singleChoice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.MULTIPLE_CHOICE: {
				MultipleChoice multipleChoice = (MultipleChoice)theEObject;
				T result = caseMultipleChoice(multipleChoice);
				if (result == null) result = caseScaledQuestion(multipleChoice);
				if (result == null) result = caseQuestion(multipleChoice);
				if (result == null) result = caseNamed(multipleChoice);
				if (result == null) result = caseIdentified(multipleChoice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.RATING: {
				Rating rating = (Rating)theEObject;
				T result = caseRating(rating);
				if (result == null) result = caseScaledQuestion(rating);
				if (result == null) result = caseQuestion(rating);
				if (result == null) result = caseNamed(rating);
				if (result == null) result = caseIdentified(rating);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.BATTERY: {
				Battery battery = (Battery)theEObject;
				T result = caseBattery(battery);
				if (result == null) result = caseScaledQuestion(battery);
				if (result == null) result = caseQuestion(battery);
				if (result == null) result = caseNamed(battery);
				if (result == null) result = caseIdentified(battery);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.ITEM: {
				Item item = (Item)theEObject;
				T result = caseItem(item);
				if (result == null) result = caseNamed(item);
				if (result == null) result = caseIdentified(item);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.NUMBER_QUESTION: {
				NumberQuestion numberQuestion = (NumberQuestion)theEObject;
				T result = caseNumberQuestion(numberQuestion);
				if (result == null) result = caseQuestion(numberQuestion);
				if (result == null) result = caseNamed(numberQuestion);
				if (result == null) result = caseIdentified(numberQuestion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.OPEN_TEXT: {
				OpenText openText = (OpenText)theEObject;
				T result = caseOpenText(openText);
				if (result == null) result = caseQuestion(openText);
				if (result == null) result = caseNamed(openText);
				if (result == null) result = caseIdentified(openText);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.RECOMMENDATION: {
				Recommendation recommendation = (Recommendation)theEObject;
				T result = caseRecommendation(recommendation);
				if (result == null) result = caseScaledQuestion(recommendation);
				if (result == null) result = caseQuestion(recommendation);
				if (result == null) result = caseNamed(recommendation);
				if (result == null) result = caseIdentified(recommendation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.CONDITION: {
				Condition condition = (Condition)theEObject;
				T result = caseCondition(condition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.ALL_OF: {
				AllOf allOf = (AllOf)theEObject;
				T result = caseAllOf(allOf);
				if (result == null) result = caseCondition(allOf);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.ANY_OF: {
				AnyOf anyOf = (AnyOf)theEObject;
				T result = caseAnyOf(anyOf);
				if (result == null) result = caseCondition(anyOf);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.NOT: {
				Not not = (Not)theEObject;
				T result = caseNot(not);
				if (result == null) result = caseCondition(not);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.ANSWER_IS: {
				AnswerIs answerIs = (AnswerIs)theEObject;
				T result = caseAnswerIs(answerIs);
				if (result == null) result = caseCondition(answerIs);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.ANSWER_NAMES_AGENCY: {
				AnswerNamesAgency answerNamesAgency = (AnswerNamesAgency)theEObject;
				T result = caseAnswerNamesAgency(answerNamesAgency);
				if (result == null) result = caseCondition(answerNamesAgency);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.NUMBER_IS: {
				NumberIs numberIs = (NumberIs)theEObject;
				T result = caseNumberIs(numberIs);
				if (result == null) result = caseCondition(numberIs);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.SAMPLE: {
				Sample sample = (Sample)theEObject;
				T result = caseSample(sample);
				if (result == null) result = caseIdentified(sample);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.DISPOSITION: {
				Disposition disposition = (Disposition)theEObject;
				T result = caseDisposition(disposition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.TARGET: {
				Target target = (Target)theEObject;
				T result = caseTarget(target);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.WAVE: {
				Wave wave = (Wave)theEObject;
				T result = caseWave(wave);
				if (result == null) result = caseNamed(wave);
				if (result == null) result = caseIdentified(wave);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.FIELDING: {
				Fielding fielding = (Fielding)theEObject;
				T result = caseFielding(fielding);
				if (result == null) result = caseIdentified(fielding);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.COLUMN_MAPPING: {
				ColumnMapping columnMapping = (ColumnMapping)theEObject;
				T result = caseColumnMapping(columnMapping);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.OPTION_VALUE: {
				OptionValue optionValue = (OptionValue)theEObject;
				T result = caseOptionValue(optionValue);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.SAVED_ANALYSIS: {
				SavedAnalysis savedAnalysis = (SavedAnalysis)theEObject;
				T result = caseSavedAnalysis(savedAnalysis);
				if (result == null) result = caseNamed(savedAnalysis);
				if (result == null) result = caseIdentified(savedAnalysis);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.CLAIM: {
				Claim claim = (Claim)theEObject;
				T result = caseClaim(claim);
				if (result == null) result = caseIdentified(claim);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.REPORT: {
				Report report = (Report)theEObject;
				T result = caseReport(report);
				if (result == null) result = caseNamed(report);
				if (result == null) result = caseIdentified(report);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.CHAPTER: {
				Chapter chapter = (Chapter)theEObject;
				T result = caseChapter(chapter);
				if (result == null) result = caseNamed(chapter);
				if (result == null) result = caseIdentified(chapter);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.BLOCK: {
				Block block = (Block)theEObject;
				T result = caseBlock(block);
				if (result == null) result = caseIdentified(block);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.ANALYSIS_BLOCK: {
				AnalysisBlock analysisBlock = (AnalysisBlock)theEObject;
				T result = caseAnalysisBlock(analysisBlock);
				if (result == null) result = caseBlock(analysisBlock);
				if (result == null) result = caseIdentified(analysisBlock);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.TEXT_BLOCK: {
				TextBlock textBlock = (TextBlock)theEObject;
				T result = caseTextBlock(textBlock);
				if (result == null) result = caseBlock(textBlock);
				if (result == null) result = caseIdentified(textBlock);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.QUOTE_BLOCK: {
				QuoteBlock quoteBlock = (QuoteBlock)theEObject;
				T result = caseQuoteBlock(quoteBlock);
				if (result == null) result = caseBlock(quoteBlock);
				if (result == null) result = caseIdentified(quoteBlock);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.QUOTE: {
				Quote quote = (Quote)theEObject;
				T result = caseQuote(quote);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.INSIGHT_BLOCK: {
				InsightBlock insightBlock = (InsightBlock)theEObject;
				T result = caseInsightBlock(insightBlock);
				if (result == null) result = caseBlock(insightBlock);
				if (result == null) result = caseIdentified(insightBlock);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.KEPT_FINDING: {
				KeptFinding keptFinding = (KeptFinding)theEObject;
				T result = caseKeptFinding(keptFinding);
				if (result == null) result = caseIdentified(keptFinding);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.CELL_REFERENCE: {
				CellReference cellReference = (CellReference)theEObject;
				T result = caseCellReference(cellReference);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.FINDINGS_BLOCK: {
				FindingsBlock findingsBlock = (FindingsBlock)theEObject;
				T result = caseFindingsBlock(findingsBlock);
				if (result == null) result = caseBlock(findingsBlock);
				if (result == null) result = caseIdentified(findingsBlock);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.DEFINITIONS_BLOCK: {
				DefinitionsBlock definitionsBlock = (DefinitionsBlock)theEObject;
				T result = caseDefinitionsBlock(definitionsBlock);
				if (result == null) result = caseBlock(definitionsBlock);
				if (result == null) result = caseIdentified(definitionsBlock);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.FIELDWORK_BLOCK: {
				FieldworkBlock fieldworkBlock = (FieldworkBlock)theEObject;
				T result = caseFieldworkBlock(fieldworkBlock);
				if (result == null) result = caseBlock(fieldworkBlock);
				if (result == null) result = caseIdentified(fieldworkBlock);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.TABLES_BLOCK: {
				TablesBlock tablesBlock = (TablesBlock)theEObject;
				T result = caseTablesBlock(tablesBlock);
				if (result == null) result = caseBlock(tablesBlock);
				if (result == null) result = caseIdentified(tablesBlock);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.PUBLISHED_FIGURES: {
				PublishedFigures publishedFigures = (PublishedFigures)theEObject;
				T result = casePublishedFigures(publishedFigures);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.POPULATION_LINK: {
				PopulationLink populationLink = (PopulationLink)theEObject;
				T result = casePopulationLink(populationLink);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.TOPIC_LINK: {
				TopicLink topicLink = (TopicLink)theEObject;
				T result = caseTopicLink(topicLink);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.SUBGROUP_LINK: {
				SubgroupLink subgroupLink = (SubgroupLink)theEObject;
				T result = caseSubgroupLink(subgroupLink);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.BENCHMARK: {
				Benchmark benchmark = (Benchmark)theEObject;
				T result = caseBenchmark(benchmark);
				if (result == null) result = caseNamed(benchmark);
				if (result == null) result = caseIdentified(benchmark);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.COMPARABILITY_REVIEW: {
				ComparabilityReview comparabilityReview = (ComparabilityReview)theEObject;
				T result = caseComparabilityReview(comparabilityReview);
				if (result == null) result = caseIdentified(comparabilityReview);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.CODE_FRAME: {
				CodeFrame codeFrame = (CodeFrame)theEObject;
				T result = caseCodeFrame(codeFrame);
				if (result == null) result = caseNamed(codeFrame);
				if (result == null) result = caseIdentified(codeFrame);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.ANSWER_CODE: {
				AnswerCode answerCode = (AnswerCode)theEObject;
				T result = caseAnswerCode(answerCode);
				if (result == null) result = caseNamed(answerCode);
				if (result == null) result = caseIdentified(answerCode);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case StudyPackage.QUOTED_ANSWER: {
				QuotedAnswer quotedAnswer = (QuotedAnswer)theEObject;
				T result = caseQuotedAnswer(quotedAnswer);
				if (result == null) result = caseIdentified(quotedAnswer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Translation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Translation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTranslation(Translation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIdentified(Identified object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Named</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Named</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNamed(Named object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Study</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Study</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStudy(Study object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Quadrant Names</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Quadrant Names</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseQuadrantNames(QuadrantNames object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Relevance</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Relevance</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRelevance(Relevance object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Research Question</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Research Question</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseResearchQuestion(ResearchQuestion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Agency</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Agency</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAgency(Agency object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Audience</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Audience</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAudience(Audience object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Segment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Segment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSegment(Segment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Concept</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Concept</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConcept(Concept object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Instrument</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Instrument</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInstrument(Instrument object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Scale</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Scale</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseScale(Scale object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Category</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Category</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCategory(Category object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Net</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Net</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNet(Net object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Section</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Section</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSection(Section object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Question</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Question</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseQuestion(Question object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Scaled Question</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Scaled Question</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseScaledQuestion(ScaledQuestion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Single Choice</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Single Choice</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSingleChoice(SingleChoice object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Multiple Choice</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Multiple Choice</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMultipleChoice(MultipleChoice object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rating</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rating</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRating(Rating object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Battery</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Battery</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBattery(Battery object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseItem(Item object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Number Question</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Number Question</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNumberQuestion(NumberQuestion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Open Text</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Open Text</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOpenText(OpenText object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Recommendation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Recommendation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRecommendation(Recommendation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Condition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Condition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCondition(Condition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>All Of</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>All Of</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAllOf(AllOf object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Any Of</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Any Of</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAnyOf(AnyOf object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Not</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Not</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNot(Not object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Answer Is</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Answer Is</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAnswerIs(AnswerIs object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Answer Names Agency</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Answer Names Agency</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAnswerNamesAgency(AnswerNamesAgency object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Number Is</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Number Is</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNumberIs(NumberIs object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sample</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sample</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSample(Sample object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Disposition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Disposition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDisposition(Disposition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Target</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Target</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTarget(Target object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Wave</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Wave</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWave(Wave object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Fielding</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Fielding</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFielding(Fielding object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Column Mapping</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Column Mapping</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseColumnMapping(ColumnMapping object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Option Value</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Option Value</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOptionValue(OptionValue object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Saved Analysis</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Saved Analysis</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSavedAnalysis(SavedAnalysis object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Claim</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Claim</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseClaim(Claim object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Report</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Report</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReport(Report object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Chapter</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Chapter</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseChapter(Chapter object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Block</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Block</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBlock(Block object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Analysis Block</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Analysis Block</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAnalysisBlock(AnalysisBlock object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Text Block</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Text Block</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTextBlock(TextBlock object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Quote Block</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Quote Block</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseQuoteBlock(QuoteBlock object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Quote</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Quote</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseQuote(Quote object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Insight Block</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Insight Block</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInsightBlock(InsightBlock object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Kept Finding</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Kept Finding</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseKeptFinding(KeptFinding object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cell Reference</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cell Reference</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCellReference(CellReference object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Findings Block</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Findings Block</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFindingsBlock(FindingsBlock object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Definitions Block</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Definitions Block</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDefinitionsBlock(DefinitionsBlock object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Fieldwork Block</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Fieldwork Block</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFieldworkBlock(FieldworkBlock object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tables Block</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tables Block</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTablesBlock(TablesBlock object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Published Figures</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Published Figures</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePublishedFigures(PublishedFigures object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Population Link</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Population Link</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePopulationLink(PopulationLink object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Topic Link</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Topic Link</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTopicLink(TopicLink object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Subgroup Link</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Subgroup Link</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSubgroupLink(SubgroupLink object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Benchmark</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Benchmark</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBenchmark(Benchmark object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Comparability Review</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Comparability Review</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseComparabilityReview(ComparabilityReview object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Code Frame</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Code Frame</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCodeFrame(CodeFrame object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Answer Code</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Answer Code</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAnswerCode(AnswerCode object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Quoted Answer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Quoted Answer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseQuotedAnswer(QuotedAnswer object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //StudySwitch
