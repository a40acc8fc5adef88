// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.measure.AnswerBase;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.measure.Measures;
import org.ketenspiegel.analysis.outline.ScaleOutline;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.ScaleOutline.NetOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.outline.Variable.Kind;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Direction;

/** Which answers to a judgement are a fail. */
sealed interface Fail {

  /** The Dutch school mark that just passes, 5.5, and the last detractor's answer, 6. */
  double PASS = 5.5;

  int LAST_DETRACTOR = 6;
  int BEST_MARK = 10;

  /** Scales of bare numbers seldom have more points than this. */
  int LEAST_TOP_MARK = 7;

  Pattern CODES = Pattern.compile("(-?\\d{1,7})(?:-(-?\\d{1,7}))?");

  Text label();

  /** Answers with one of these codes. */
  record Codes(Set<Integer> codes, Text label) implements Fail {
    public Codes {
      codes = Set.copyOf(codes);
    }
  }

  /** Numbers below a mark. */
  record Below(double pass, Text label) implements Fail {

    /** 1 or 0; NaN stays so. */
    double of(double mark) {
      return Double.isNaN(mark) ? mark : mark < pass ? 1 : 0;
    }
  }

  /**
   * What suits the scale, or what the words say; empty when nothing suits it.
   *
   * @param words codes, ranges of codes, or ids of nets; none for what suits
   * @param largest the largest number given, where answers are numbers
   * @throws IllegalArgumentException naming a word that is neither a code of the scale nor a net
   */
  static Optional<Fail> of(Variable variable, List<String> words, double largest) {
    if (!words.isEmpty()) {
      return Optional.of(named(variable, words));
    }
    if (variable.kind() == Kind.NUMBER) {
      return largest > PASS && largest <= BEST_MARK ? Optional.of(mark()) : Optional.empty();
    }
    ScaleOutline scale = variable.scale();
    if (variable.kind() == Kind.RECOMMENDATION) {
      return Optional.of(below(scale, LAST_DETRACTOR + 1));
    }
    if (isMark(scale)) {
      return Optional.of(below(scale, PASS));
    }
    if (isPartOfMark(scale)) {
      return Optional.of(mark());
    }
    return new Measures(List.of("bottom2"))
        .of(variable, AnswerBase.of(variable)).stream()
            .map(m -> (Measure.Share) m)
            .<Fail>map(m -> new Codes(m.codes(), label(scale, m.codes(), m.line().label())))
            .findFirst();
  }

  private static Fail mark() {
    return new Below(PASS, Text.of("onvoldoende (lager dan 5,5)", "fail (below 5.5)"));
  }

  /** From 1, or 0, to 10 and the higher the better. */
  private static boolean isMark(ScaleOutline scale) {
    List<CategoryOutline> scored = scale.scored();
    return scale.direction() != Direction.LOW_IS_GOOD
        && scored.size() >= BEST_MARK
        && scored.getFirst().score().getAsDouble() <= 1
        && scored.getLast().score().getAsDouble() == BEST_MARK;
  }

  /** Bare numbers of which nobody said a scale: what was given of the marks 1–10. */
  private static boolean isPartOfMark(ScaleOutline scale) {
    List<CategoryOutline> scored = scale.scored();
    return scale.direction() == Direction.NONE
        && scored.size() > 1
        && scored.stream().allMatch(c -> c.label().in("en").equals(Integer.toString(c.code())))
        && scored.getFirst().score().getAsDouble() >= 1
        && scored.getLast().score().getAsDouble() > LEAST_TOP_MARK
        && scored.getLast().score().getAsDouble() <= BEST_MARK;
  }

  private static Fail below(ScaleOutline scale, double pass) {
    Set<Integer> codes =
        scale.scored().stream()
            .filter(c -> c.score().getAsDouble() < pass)
            .map(CategoryOutline::code)
            .collect(Collectors.toCollection(TreeSet::new));
    return new Codes(codes, label(scale, codes, mark().label()));
  }

  private static Fail named(Variable variable, List<String> words) {
    ScaleOutline scale = variable.scale();
    Set<Integer> codes = new TreeSet<>();
    words.forEach(word -> codes.addAll(codes(variable, word)));
    Text listed =
        Text.of("antwoord " + String.join(", ", words), "answer " + String.join(", ", words));
    return new Codes(codes, label(scale, codes, listed));
  }

  private static Set<Integer> codes(Variable variable, String word) {
    Set<Integer> found = new TreeSet<>();
    Matcher range = CODES.matcher(word);
    for (NetOutline net : variable.scale().nets()) {
      if (net.id().equals(word)) {
        found.addAll(net.codes());
      }
    }
    if (found.isEmpty() && range.matches()) {
      int first = Integer.parseInt(range.group(1));
      int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
      variable.scale().categories().stream()
          .map(CategoryOutline::code)
          .filter(code -> code >= first && code <= last)
          .forEach(found::add);
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          "option 'fail' has '"
              + word
              + "', expected codes or a net of question '"
              + variable.id()
              + "', such as 1-5");
    }
    return found;
  }

  /** A net of the study's own with just these codes gives them its name. */
  private static Text label(ScaleOutline scale, Set<Integer> codes, Text otherwise) {
    return scale.nets().stream()
        .filter(n -> Set.copyOf(n.codes()).equals(codes))
        .map(NetOutline::label)
        .findFirst()
        .orElse(otherwise);
  }
}
