/**
 */
package org.ketenspiegel.model.study;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Quote Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What respondents said.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.QuoteBlock#getQuotes <em>Quotes</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.QuoteBlock#getChosen <em>Chosen</em>}</li>
 * </ul>
 *
 * @see org.ketenspiegel.model.study.StudyPackage#getQuoteBlock()
 * @model
 * @generated
 */
public interface QuoteBlock extends Block {
	/**
	 * Returns the value of the '<em><b>Quotes</b></em>' containment reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.Quote}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Quotes</em>' containment reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getQuoteBlock_Quotes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Quote> getQuotes();

	/**
	 * Returns the value of the '<em><b>Chosen</b></em>' reference list.
	 * The list contents are of type {@link org.ketenspiegel.model.study.QuotedAnswer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers of the study that are quoted, in the form they are published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chosen</em>' reference list.
	 * @see org.ketenspiegel.model.study.StudyPackage#getQuoteBlock_Chosen()
	 * @model
	 * @generated
	 */
	EList<QuotedAnswer> getChosen();

} // QuoteBlock
