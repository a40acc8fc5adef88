// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.fieldwork.Need;
import org.ketenspiegel.fieldwork.PlanOptions;
import org.ketenspiegel.fieldwork.PlanSheet;

/** Plans for a terminal and as JSON. */
public final class PlanText {

  private final PlanOptions options;
  private final String language;
  private final PlanSheet sheet;

  public PlanText(PlanOptions options, String language) {
    this.options = options;
    this.language = language;
    sheet = new PlanSheet(options, language);
  }

  /** A row for each question and group, and what it rests on. */
  public String table(List<Need> needs) {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(""));
    head.addAll(sheet.heads());
    rows.add(head);
    for (Need need : needs) {
      List<String> row = new ArrayList<>(List.of(sheet.label(need)));
      row.addAll(sheet.figures(need));
      rows.add(row);
    }
    List<String> notes = sheet.notes(needs);
    return sheet.heading()
        + ", "
        + sheet.account()
        + "\n\n"
        + Aligned.of(rows)
        + (notes.isEmpty() ? "" : "\n" + String.join("\n", notes) + "\n");
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
    if (need.n() == 0) {
      json.nothing("n");
    } else {
      json.number("n", need.n());
    }
    json.truth("suppressed", need.n() == 0);
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
            json.number("invitationsWithin", size.within());
          });
    } else {
      json.nothing("needed");
    }
    json.text("reason", sheet.note(need));
  }
}
