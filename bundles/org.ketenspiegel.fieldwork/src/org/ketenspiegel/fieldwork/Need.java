// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.fieldwork;

import java.util.OptionalDouble;
import org.ketenspiegel.model.Text;

/**
 * What the next wave needs for one question and group.
 *
 * @param n who answered in this wave, unweighted; 0 where nothing is told of so few
 * @param deviation standard deviation of their answers
 * @param standardError of this wave's mean, by its design
 * @param intraclass correlation within clusters; empty without clusters or where it is not known
 * @param designEffect of this wave: its variance against that of a simple sample as large
 * @param detectable the smallest change found with the wished power, when the next wave is as this
 *     one
 * @param outcome the size that finds the wished change, or why none does
 */
public record Need(
    String question,
    String group,
    Text label,
    long n,
    double deviation,
    double standardError,
    OptionalDouble intraclass,
    double designEffect,
    double detectable,
    Outcome outcome) {

  /** What a wished change asks for. */
  public sealed interface Outcome {}

  /**
   * A size that suffices.
   *
   * @param respondents who answer this question in this group
   * @param clusters how many clusters they lie in; 0 without clusters
   * @param invitations to send, for the whole sample, so that so many answer
   * @param within invitations to send to this group alone, by its own expected response
   */
  public record Size(long respondents, int clusters, long invitations, long within)
      implements Outcome {}

  /**
   * This wave itself is too unsure: not even everybody in the next one would show the change.
   *
   * @param smallest the smallest change that a next wave without any error would show
   */
  public record TooUnsure(double smallest) implements Outcome {}

  /**
   * However many answer in so few clusters, their likeness keeps the mean too unsure.
   *
   * @param least the least number of clusters with which some size suffices
   */
  public record TooFewClusters(int least) implements Outcome {}

  /** So few answered in this wave that nothing is told of them. */
  public record TooFewAnswers(long below) implements Outcome {}

  /** More invitations are asked for than there are people. */
  public record TooFewPeople(long invitations, long there) implements Outcome {}
}
