// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.result.Cell;
import org.ketenspiegel.findings.Claim;
import org.ketenspiegel.findings.Evidence;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.FindingRule;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.Source;
import org.ketenspiegel.findings.cell.Contrast;
import org.ketenspiegel.findings.cell.Reference;

/**
 * Which agency is judged best and which worst: "Asielzoekers zijn het meest positief over het COA
 * (4,1) en het minst over de DT&amp;V (3,2)." Only one that a test puts above (or below) every
 * other is called so; where none is, pairs are told apart.
 */
public final class Extremes implements FindingRule {

  private static final String SMALL_NL =
      "; niet elk verschil is groot genoeg om van belang te zijn.";
  private static final String SMALL_EN = "; not every difference is large enough to matter.";

  @Override
  public List<Finding> of(Source source, Setting setting) {
    List<Finding> found = new ArrayList<>();
    for (Row row : Row.of(source, setting.results().data())) {
      List<Integer> agencies = asked(row);
      if (agencies.size() > 1
          && agencies.stream().allMatch(row::isFirm)
          && Answers.isCompared(row)) {
        found.addAll(told(row, agencies, setting));
      }
    }
    return found;
  }

  private static List<Integer> asked(Row row) {
    return IntStream.range(0, row.table().groups().size())
        .filter(row::isAgency)
        .filter(g -> !(row.table().cell(row.index(), g) instanceof Cell.Empty))
        .boxed()
        .toList();
  }

  private static List<Finding> told(Row row, List<Integer> agencies, Setting setting) {
    Optional<Integer> top =
        agencies.stream().filter(a -> beats(row, a, agencies, setting)).findFirst();
    Optional<Integer> bottom =
        agencies.stream().filter(a -> beaten(row, a, agencies, setting)).findFirst();
    if (agencies.size() > 2 && (top.isPresent() || bottom.isPresent())) {
      return List.of(extremes(row, agencies, top, bottom, setting));
    }
    List<Finding> pairs = new ArrayList<>();
    for (int upper : agencies) {
      for (int lower : agencies) {
        if (above(row, upper, lower, setting)) {
          pairs.add(pair(row, upper, lower, setting));
        }
      }
    }
    return pairs;
  }

  private static boolean above(Row row, int upper, int lower, Setting setting) {
    return setting
        .results()
        .contrast(row.cell(upper), row.cell(lower))
        .filter(Contrast::above)
        .isPresent();
  }

  private static boolean beats(Row row, int one, List<Integer> all, Setting setting) {
    return all.stream().allMatch(other -> other == one || above(row, one, other, setting));
  }

  private static boolean beaten(Row row, int one, List<Integer> all, Setting setting) {
    return all.stream().allMatch(other -> other == one || above(row, other, one, setting));
  }

  private static Finding extremes(
      Row row,
      List<Integer> agencies,
      Optional<Integer> top,
      Optional<Integer> bottom,
      Setting setting) {
    Telling telling = new Telling(setting);
    List<Integer> shown = new ArrayList<>();
    top.ifPresent(shown::add);
    bottom.ifPresent(shown::add);
    shown.forEach(g -> telling.cell(row.cell(g)));
    List<Integer> order = new ArrayList<>(shown);
    for (int agency : agencies) {
      if (!shown.contains(agency)) {
        telling.cell(row.cell(agency));
        order.add(agency);
      }
    }
    top.ifPresent(t -> claims(telling, order.indexOf(t), order.size(), true));
    bottom.ifPresent(b -> claims(telling, order.indexOf(b), order.size(), false));
    telling
        .fill("audience", p -> p.audience(row.audience()))
        .fill("subject", p -> new Subject(row, p).of(Optional.empty()))
        .fill("top", p -> p.agency(name(row, top.orElse(shown.getFirst()))))
        .fill("bottom", p -> p.agency(name(row, bottom.orElse(shown.getFirst()))));
    boolean small = telling.evidence() == Evidence.SIGNIFICANT_SMALL;
    return row.isOverall()
        ? judged(telling, top.isPresent(), bottom.isPresent(), small)
        : counted(telling, top.isPresent(), bottom.isPresent(), small);
  }

  private static void claims(Telling telling, int one, int size, boolean above) {
    for (int other = 0; other < size; other++) {
      if (other != one) {
        telling.claim(above ? new Claim.Higher(one, other) : new Claim.Higher(other, one));
      }
    }
  }

  private static String name(Row row, int group) {
    return row.group(group).key();
  }

  private static Finding judged(Telling telling, boolean top, boolean bottom, boolean small) {
    String nl = small ? SMALL_NL : ".";
    String en = small ? SMALL_EN : ".";
    if (top && bottom) {
      return telling.say(
          "{audience} zijn het meest positief over {top} ({0}) en het minst over {bottom} ({1})"
              + nl,
          "{audience} are most positive about {top} ({0}) and least about {bottom} ({1})" + en);
    }
    return top
        ? telling.say(
            "{audience} zijn het meest positief over {top} ({0})" + nl,
            "{audience} are most positive about {top} ({0})" + en)
        : telling.say(
            "{audience} zijn het minst positief over {bottom} ({0})" + nl,
            "{audience} are least positive about {bottom} ({0})" + en);
  }

  private static Finding counted(Telling telling, boolean top, boolean bottom, boolean small) {
    String nl = small ? SMALL_NL : ".";
    String en = small ? SMALL_EN : ".";
    if (top && bottom) {
      return telling.say(
          "{subject} is onder {audience} het hoogst voor {top} ({0}) en het laagst voor {bottom}"
              + " ({1})"
              + nl,
          "Among {audience} {subject} is highest for {top} ({0}) and lowest for {bottom} ({1})"
              + en);
    }
    return top
        ? telling.say(
            "{subject} is onder {audience} het hoogst voor {top} ({0})" + nl,
            "Among {audience} {subject} is highest for {top} ({0})" + en)
        : telling.say(
            "{subject} is onder {audience} het laagst voor {bottom} ({0})" + nl,
            "Among {audience} {subject} is lowest for {bottom} ({0})" + en);
  }

  private static Finding pair(Row row, int upper, int lower, Setting setting) {
    Telling telling = new Telling(setting);
    Reference one = row.cell(upper);
    telling.claim(new Claim.Higher(telling.cell(one), telling.cell(row.cell(lower))));
    telling
        .fill("audience", p -> p.audience(row.audience()))
        .fill("subject", p -> new Subject(row, p).of(Optional.empty()))
        .fill("upper", p -> p.agency(name(row, upper)))
        .fill("lower", p -> p.agency(name(row, lower)));
    boolean small = telling.evidence() == Evidence.SIGNIFICANT_SMALL;
    return row.isOverall()
        ? telling.say(
            "{audience} zijn "
                + (small ? "iets " : "")
                + "positiever over {upper} ({0}) dan over"
                + " {lower} ({1}).",
            "{audience} are "
                + (small ? "slightly " : "")
                + "more positive about {upper} ({0})"
                + " than about {lower} ({1}).")
        : telling.say(
            "{subject} is onder {audience} "
                + (small ? "iets " : "")
                + "hoger voor {upper} ({0})"
                + " dan voor {lower} ({1}).",
            "Among {audience} {subject} is "
                + (small ? "slightly " : "")
                + "higher for {upper}"
                + " ({0}) than for {lower} ({1}).");
  }
}
