// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.fieldwork.ui.planner;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.ketenspiegel.analysis.options.Option;
import org.ketenspiegel.analysis.options.Option.Content;
import org.ketenspiegel.analysis.options.Option.Group;
import org.ketenspiegel.fieldwork.ExpectedResponse;
import org.ketenspiegel.fieldwork.PlanOptions;

/**
 * What a person sets of a plan.
 *
 * @param audience id of the audience
 * @param by the groups that shall be told apart: {@code segment}, a question, or empty
 * @param difference smallest change to be found, in the unit of the question
 * @param power with which it shall be found, in percent
 * @param response as {@link ExpectedResponse} reads it; empty when everybody answers
 * @param population people in the frame; empty when not known
 * @param visits locations the next wave can visit; empty for as many as this one
 * @param questions what is followed; none for the overall judgements
 * @param alpha level of the two-sided test, in percent
 */
public record Planned(
    @Option(nl = "Doelgroep", en = "Audience", content = Content.AUDIENCE) String audience,
    @Option(nl = "Per", en = "By") String by,
    @Option(nl = "Verandering om te vinden", en = "Change to be found") double difference,
    @Option(nl = "Onderscheidend vermogen (%)", en = "Power (%)") int power,
    @Option(nl = "Verwachte respons (%)", en = "Expected response (%)") String response,
    @Option(nl = "Mensen in het kader", en = "People in the frame") String population,
    @Option(nl = "Locaties te bezoeken", en = "Locations to visit") String visits,
    @Option(nl = "Vragen", en = "Questions", content = Content.QUESTION, group = Group.MORE)
        List<String> questions,
    @Option(nl = "Toets op (%)", en = "Tested at (%)", group = Group.MORE) int alpha) {

  public Planned {
    questions = List.copyOf(questions);
    by = by.strip();
    // whatever is written is looked at when it is written
    options(audience, by, difference, power, response, population, visits, questions, alpha);
  }

  static Planned of(String audience) {
    return new Planned(audience, "", 0.3, 80, "", "", "", List.of(), 5);
  }

  PlanOptions options() {
    return options(audience, by, difference, power, response, population, visits, questions, alpha);
  }

  private static PlanOptions options(
      String audience,
      String by,
      double difference,
      int power,
      String response,
      String population,
      String visits,
      List<String> questions,
      int alpha) {
    return new PlanOptions(
        audience,
        questions,
        by.isEmpty() ? List.of() : List.of(by),
        difference,
        alpha / 100.0,
        power / 100.0,
        ExpectedResponse.percent(response),
        population.isBlank() ? OptionalDouble.empty() : OptionalDouble.of(count(population)),
        visits.isBlank() ? OptionalInt.empty() : OptionalInt.of(count(visits)));
  }

  private static int count(String words) {
    String digits = words.strip().replaceAll("[.\\s]", "");
    if (!digits.matches("[1-9]\\d{0,8}")) {
      throw new IllegalArgumentException("'" + words + "' is no number of people or locations");
    }
    return Integer.parseInt(digits);
  }
}
