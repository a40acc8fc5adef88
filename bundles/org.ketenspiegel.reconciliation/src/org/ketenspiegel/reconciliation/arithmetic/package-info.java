// SPDX-License-Identifier: EPL-2.0
/**
 * Which published figures no whole counts can produce.
 *
 * <p><b>Model.</b> Behind every figure stand whole unknowns: how many answers there were, how many
 * fell in a category, what the scores sum to; for everybody and for each subgroup. A figure says
 * that a quotient of them rounds to its printed value ({@link
 * org.ketenspiegel.reconciliation.figures.Printed} has the rule of rounding), which is linear in
 * the unknowns. For a share alone this is the test known as GRIM; a mean alone needs a whole sum of
 * whole scores; a net promoter score is the difference of two counts.
 *
 * <p><b>What ties figures together.</b> A net is the sum of its categories; single categories that
 * are all answers fill the base; subgroups that divide everybody sum to everybody, in bases, counts
 * and sums of scores; a subgroup gives no more answers to a question than it has members; a range
 * over agencies holds every one of them and each end belongs to one. Where a file does not say so
 * but its figures suggest it ({@link org.ketenspiegel.reconciliation.structure.PrintedStructure}),
 * a proof that needs it says so.
 *
 * <p><b>Proof.</b> Figures that share unknowns form a system. Figures are impossible together only
 * when a complete search rules every choice of whole numbers out; a search that runs out decides
 * nothing. Contradictions are reduced until no figure can be spared.
 *
 * <p><b>Blame.</b> Which figure of a contradiction is wrong, arithmetic cannot tell. What it can
 * tell is what the best data sets leave out, those that give as many of a system's figures as any
 * can ({@link Corrections}): a figure that all of them leave out is contradicted; one that some
 * leave out is disputed; one that takes part and that none leaves out is supported. Between equally
 * good ones, those that leave out nothing but figures derived from other printed figures (a net
 * beside its shares, a net promoter score beside its) go first.
 */
package org.ketenspiegel.reconciliation.arithmetic;
