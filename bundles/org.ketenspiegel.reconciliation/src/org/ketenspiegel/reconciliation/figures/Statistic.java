// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.figures;

import java.util.List;
import java.util.Optional;

/** What a figure states, with its printed value. */
public sealed interface Statistic {

  /** Percentage of the base in a category. */
  record Share(Printed percent) implements Statistic {}

  /** Mean of scores; the scale is empty when the figure prints none. */
  record Mean(Printed mean, Optional<Base> scale) implements Statistic {}

  /** Share of promoters minus share of detractors, in points. */
  record NetPromoters(Printed points) implements Statistic {}

  /** A number of respondents. */
  record Size(int respondents) implements Statistic {}

  /** Smallest and largest share over several agencies or statements; each end belongs to one. */
  record ShareRange(Printed least, Printed most, List<String> over) implements Statistic {}

  /** Percentage of the approached who answered. */
  record ResponseRate(Printed percent) implements Statistic {}

  /** The place of a driver in an impact matrix. */
  record Quadrant(String name, String value) implements Statistic {}

  /** The outcome of a significance test. */
  record Test(String value) implements Statistic {}

  /** A mean told in words, and which means those are read as. */
  record Judgement(String words, Span meaning) implements Interpreted {}

  /** A later wave's mean less an earlier one's, as a number or in words. */
  record Change(String words, Span meaning) implements Interpreted {}

  /** One group's mean less another's, as a number or in words. */
  record Difference(String words, Span meaning) implements Interpreted {}

  /** Drivers said to share a corner of an impact matrix, by the ids of their items. */
  record Corner(String words, String corner, List<String> drivers) implements Interpreted {}

  /** Drivers said to have the most impact, in that order, by the ids of their items. */
  record Foremost(String words, List<String> drivers) implements Interpreted {}

  /** What is printed in words, beside how the file reads them. */
  sealed interface Interpreted extends Statistic
      permits Judgement, Change, Difference, Corner, Foremost {

    /** As printed. */
    String words();
  }

  /** Words, or a statistic without arithmetic of its own. */
  record Words(String value) implements Statistic {}
}
