// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import java.util.List;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.drivers.DriverResult;

/** Why there is no impact to show, in words. */
final class Refusals {

  private Refusals() {}

  static Text words(DriverResult result, List<Variable> drivers) {
    return switch (result) {
      case DriverResult.Fitted fitted ->
          throw new IllegalArgumentException("not refused: " + fitted);
      case DriverResult.TooFewRows few ->
          Text.of(
              "maar "
                  + few.n()
                  + " respondenten beoordeelden alle aspecten, nodig zijn er "
                  + few.needed(),
              "only "
                  + few.n()
                  + " respondents judged every aspect, "
                  + few.needed()
                  + " are needed");
      case DriverResult.TooManyDrivers many ->
          Text.of(
              many.drivers() + " aspecten is meer dan de " + many.limit() + " die samen kunnen",
              many.drivers() + " aspects are more than the " + many.limit() + " that go together");
      case DriverResult.ConstantOutcome constant ->
          Text.of(
              "iedereen gaf hetzelfde totaaloordeel", "everybody gave the same overall judgement");
      case DriverResult.ConstantDrivers constant ->
          Text.of(
              "iedereen oordeelde gelijk over " + names(constant.drivers(), drivers, "nl"),
              "everybody judged the same of " + names(constant.drivers(), drivers, "en"));
      case DriverResult.CollinearDriver collinear ->
          Text.of(
              names(List.of(collinear.driver()), drivers, "nl")
                  + " volgt geheel uit de andere aspecten",
              names(List.of(collinear.driver()), drivers, "en")
                  + " follows wholly from the other aspects");
    };
  }

  private static String names(List<Integer> which, List<Variable> drivers, String language) {
    return which.stream()
        .map(i -> drivers.get(i).name().in(language))
        .collect(Collectors.joining(", "));
  }
}
