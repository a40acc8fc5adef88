// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.model.Text;

/** In what two questions that measure the same were asked differently. */
public final class Wordings {

  private Wordings() {}

  /** What to remark of a pair; nothing when labels and words are the same. */
  public static List<Text> remarks(Variable first, Variable second) {
    List<Text> remarks = new ArrayList<>();
    if (first.scale().scored().size() != second.scale().scored().size()) {
      remarks.add(
          Text.of(
              "de schalen tellen " + points(first) + " en " + points(second) + " punten",
              "the scales have " + points(first) + " and " + points(second) + " points"));
    } else if (!labels(first, "nl").equals(labels(second, "nl"))) {
      remarks.add(
          Text.of(
              "de antwoorden zijn anders benoemd: "
                  + ends(first, "nl")
                  + " tegenover "
                  + ends(second, "nl"),
              "the answers are labelled differently: "
                  + ends(first, "en")
                  + " against "
                  + ends(second, "en")));
    }
    if (!first.text().in("nl").equals(second.text().in("nl"))) {
      remarks.add(
          Text.of(
              "de vragen zijn anders verwoord: ‘"
                  + first.text().in("nl")
                  + "’ tegenover ‘"
                  + second.text().in("nl")
                  + "’",
              "the questions are worded differently: ‘"
                  + first.text().in("en")
                  + "’ against ‘"
                  + second.text().in("en")
                  + "’"));
    }
    return remarks;
  }

  /** What to remark of an aspect that is named under one label and judged under another. */
  public static List<Text> named(CategoryOutline named, Variable judged) {
    return named.label().in("nl").equals(judged.name().in("nl"))
        ? List.of()
        : List.of(
            Text.of(
                "genoemd als ‘"
                    + named.label().in("nl")
                    + "’, beoordeeld als ‘"
                    + judged.name().in("nl")
                    + "’",
                "named as ‘"
                    + named.label().in("en")
                    + "’, judged as ‘"
                    + judged.name().in("en")
                    + "’"));
  }

  /** Whether a difference of means or of best answers has a meaning. */
  public static boolean comparable(Variable first, Variable second) {
    return scores(first).equals(scores(second));
  }

  private static List<Double> scores(Variable variable) {
    return variable.scale().scored().stream().map(c -> c.score().orElseThrow()).toList();
  }

  private static int points(Variable variable) {
    return variable.scale().scored().size();
  }

  private static String labels(Variable variable, String language) {
    return variable.scale().scored().stream()
        .map(CategoryOutline::label)
        .map(l -> l.in(language))
        .collect(Collectors.joining("|"));
  }

  private static String ends(Variable variable, String language) {
    List<CategoryOutline> scored = variable.scale().scored();
    return "‘"
        + scored.getFirst().label().in(language)
        + "’–‘"
        + scored.getLast().label().in(language)
        + "’";
  }
}
