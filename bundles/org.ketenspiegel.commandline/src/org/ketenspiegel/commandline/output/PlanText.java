// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.analysis.words.Numbers;
import org.ketenspiegel.fieldwork.Need;
import org.ketenspiegel.fieldwork.PlanOptions;

/** Plans for a terminal and as JSON. */
public final class PlanText {

  private final PlanOptions options;
  private final String language;
  private final Numbers numbers;

  public PlanText(PlanOptions options, String language) {
    this.options = options;
    this.language = language;
    numbers = new Numbers(language);
  }

  /** A row for each question and group, and what it rests on. */
  public String table(List<Need> needs) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "",
            "n",
            "sd",
            in("se", "se"),
            "icc",
            "deff",
            in("nu aantoonbaar", "detectable now"),
            in("nodig", "needed"),
            in("clusters", "clusters"),
            in("uitnodigingen", "invitations")));
    List<String> notes = new ArrayList<>();
    for (Need need : needs) {
      rows.add(row(need));
      String note = note(need.outcome());
      if (!note.isEmpty()) {
        notes.add("· " + need.label().in(language) + ": " + note);
      }
    }
    return heading()
        + "\n\n"
        + Aligned.of(rows)
        + (notes.isEmpty() ? "" : "\n" + String.join("\n", notes) + "\n");
  }

  private String heading() {
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

  private List<String> row(Need need) {
    List<String> row = new ArrayList<>();
    row.add(need.label().in(language));
    row.add(numbers.count(need.n()));
    row.add(numbers.decimal(need.deviation(), 2));
    row.add(numbers.decimal(need.standardError(), 3));
    row.add(
        need.intraclass().isPresent() ? numbers.decimal(need.intraclass().getAsDouble(), 3) : "");
    row.add(numbers.decimal(need.designEffect(), 2));
    row.add(numbers.decimal(need.detectable(), 2));
    if (need.outcome() instanceof Need.Size size) {
      row.add(numbers.count(size.respondents()));
      row.add(size.clusters() == 0 ? "" : numbers.count(size.clusters()));
      row.add(numbers.count(size.invitations()));
    } else {
      row.addAll(List.of("–", "", ""));
    }
    return row;
  }

  private String note(Need.Outcome outcome) {
    return switch (outcome) {
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
      case Need.TooFewPeople people ->
          in("daarvoor zijn ", "that takes ")
              + numbers.count(people.invitations())
              + in(" uitnodigingen nodig, er zijn ", " invitations, there are ")
              + numbers.count(people.there())
              + in(" mensen", " people");
    };
  }

  /** One document. */
  public String json(List<Need> needs) throws IOException {
    return Json.of(
        json -> {
          json.number("difference", options.difference());
          json.number("alpha", options.alpha());
          json.number("power", options.power());
          json.objects("plans", needs, need -> write(json, need));
        });
  }

  private void write(Json json, Need need) throws IOException {
    json.text("question", need.question());
    json.text("group", need.group());
    json.text("label", need.label().in(language));
    json.number("n", need.n());
    json.number("sd", need.deviation());
    json.number("se", need.standardError());
    if (need.intraclass().isPresent()) {
      json.number("icc", need.intraclass().getAsDouble());
    } else {
      json.nothing("icc");
    }
    json.number("deff", need.designEffect());
    json.number("detectable", need.detectable());
    if (need.outcome() instanceof Need.Size size) {
      json.object(
          "needed",
          () -> {
            json.number("respondents", size.respondents());
            json.number("clusters", size.clusters());
            json.number("invitations", size.invitations());
          });
    } else {
      json.nothing("needed");
    }
    json.text("reason", note(need.outcome()));
  }

  private String in(String dutch, String english) {
    return language.equals("nl") ? dutch : english;
  }
}
