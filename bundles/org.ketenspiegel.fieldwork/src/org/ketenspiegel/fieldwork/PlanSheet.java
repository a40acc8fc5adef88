// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.fieldwork;

import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.analysis.words.Numbers;

/**
 * A plan in words: a row for each question and group, the same on a terminal and in the window.
 *
 * @param language of all words
 */
public record PlanSheet(PlanOptions options, String language) {

  private Numbers numbers() {
    return new Numbers(language);
  }

  private String in(String dutch, String english) {
    return language.startsWith("nl") ? dutch : english;
  }

  /** What the plan is for. */
  public String heading() {
    Numbers numbers = numbers();
    return in("Om in de volgende meting een verandering van ", "To find a change of ")
        + numbers.decimal(options.difference(), 2)
        + in(" te vinden", " in the next wave")
        + " (α "
        + numbers.decimal(options.alpha(), 2)
        + ", "
        + in("onderscheidend vermogen ", "power ")
        + numbers.decimal(options.power(), 2)
        + ")";
  }

  /** What it rests on. */
  public String account() {
    return in(
        "uit de spreiding, de weging en de samenhang binnen locaties (icc) van deze meting",
        "from this wave's spread, weights and likeness within locations (icc)");
  }

  public List<String> heads() {
    return List.of(
        "n",
        in("nu aantoonbaar", "detectable now"),
        in("nodig", "needed"),
        in("clusters", "clusters"),
        in("uitnodigingen", "invitations"),
        in("in de groep", "within group"),
        "sd",
        "se",
        "icc",
        "deff");
  }

  public String label(Need need) {
    return need.label().in(language);
  }

  /** One for each head; empty where there is none. */
  public List<String> figures(Need need) {
    Numbers numbers = numbers();
    if (need.outcome() instanceof Need.TooFewAnswers) {
      return heads().stream().map(h -> "·").toList();
    }
    List<String> row = new ArrayList<>();
    row.add(numbers.count(need.n()));
    row.add(numbers.decimal(need.detectable(), 2));
    if (need.outcome() instanceof Need.Size size) {
      row.add(numbers.count(size.respondents()));
      row.add(size.clusters() == 0 ? "" : numbers.count(size.clusters()));
      row.add(numbers.count(size.invitations()));
      row.add(size.within() == size.invitations() ? "" : numbers.count(size.within()));
    } else {
      row.addAll(List.of("–", "", "", ""));
    }
    row.add(numbers.decimal(need.deviation(), 2));
    row.add(numbers.decimal(need.standardError(), 3));
    row.add(
        need.intraclass().isPresent() ? numbers.decimal(need.intraclass().getAsDouble(), 3) : "");
    row.add(numbers.decimal(need.designEffect(), 2));
    return row;
  }

  /** Why no size suffices; empty when one does. */
  public String note(Need need) {
    Numbers numbers = numbers();
    return switch (need.outcome()) {
      case Need.Size size -> "";
      case Need.TooUnsure unsure ->
          in(
                  "deze meting is zelf te onzeker; ook een volledige volgende meting toont niet"
                      + " minder dan ",
                  "this wave is too unsure itself; even a complete next wave shows no less than ")
              + numbers.decimal(unsure.smallest(), 2);
      case Need.TooFewClusters few ->
          in("er zijn minstens ", "at least ")
              + few.least()
              + in(
                  " clusters nodig, hoeveel mensen per cluster er ook antwoorden",
                  " clusters are needed, however many people answer in each");
      case Need.TooFewAnswers few ->
          in(
                  "niet getoond: in deze meting minder antwoorden dan ",
                  "not shown: in this wave fewer answers than ")
              + few.below();
      case Need.TooFewPeople people ->
          in("daarvoor zijn ", "that takes ")
              + numbers.count(people.invitations())
              + in(" uitnodigingen nodig, er zijn ", " invitations, there are ")
              + numbers.count(people.there())
              + in(" mensen", " people");
    };
  }

  /** Each note with what it is about. */
  public List<String> notes(List<Need> needs) {
    return needs.stream()
        .filter(n -> !note(n).isEmpty())
        .map(n -> "· " + label(n) + ": " + note(n))
        .toList();
  }
}
