/**
 */
package org.ketenspiegel.model.study.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.ketenspiegel.model.study.Quote;
import org.ketenspiegel.model.study.QuoteBlock;
import org.ketenspiegel.model.study.QuotedAnswer;
import org.ketenspiegel.model.study.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Quote Block</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ketenspiegel.model.study.impl.QuoteBlockImpl#getQuotes <em>Quotes</em>}</li>
 *   <li>{@link org.ketenspiegel.model.study.impl.QuoteBlockImpl#getChosen <em>Chosen</em>}</li>
 * </ul>
 *
 * @generated
 */
public class QuoteBlockImpl extends BlockImpl implements QuoteBlock {
	/**
	 * The cached value of the '{@link #getQuotes() <em>Quotes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuotes()
	 * @generated
	 * @ordered
	 */
	protected EList<Quote> quotes;

	/**
	 * The cached value of the '{@link #getChosen() <em>Chosen</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChosen()
	 * @generated
	 * @ordered
	 */
	protected EList<QuotedAnswer> chosen;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected QuoteBlockImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.QUOTE_BLOCK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Quote> getQuotes() {
		if (quotes == null) {
			quotes = new EObjectContainmentEList<Quote>(Quote.class, this, StudyPackage.QUOTE_BLOCK__QUOTES);
		}
		return quotes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<QuotedAnswer> getChosen() {
		if (chosen == null) {
			chosen = new EObjectResolvingEList<QuotedAnswer>(QuotedAnswer.class, this, StudyPackage.QUOTE_BLOCK__CHOSEN);
		}
		return chosen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.QUOTE_BLOCK__QUOTES:
				return ((InternalEList<?>)getQuotes()).basicRemove(otherEnd, msgs);
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
			case StudyPackage.QUOTE_BLOCK__QUOTES:
				return getQuotes();
			case StudyPackage.QUOTE_BLOCK__CHOSEN:
				return getChosen();
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
			case StudyPackage.QUOTE_BLOCK__QUOTES:
				getQuotes().clear();
				getQuotes().addAll((Collection<? extends Quote>)newValue);
				return;
			case StudyPackage.QUOTE_BLOCK__CHOSEN:
				getChosen().clear();
				getChosen().addAll((Collection<? extends QuotedAnswer>)newValue);
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
			case StudyPackage.QUOTE_BLOCK__QUOTES:
				getQuotes().clear();
				return;
			case StudyPackage.QUOTE_BLOCK__CHOSEN:
				getChosen().clear();
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
			case StudyPackage.QUOTE_BLOCK__QUOTES:
				return quotes != null && !quotes.isEmpty();
			case StudyPackage.QUOTE_BLOCK__CHOSEN:
				return chosen != null && !chosen.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //QuoteBlockImpl
