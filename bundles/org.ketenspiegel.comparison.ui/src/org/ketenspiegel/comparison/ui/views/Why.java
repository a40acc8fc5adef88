// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.ketenspiegel.analysis.gap.Claimed;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Order;
import org.ketenspiegel.analysis.gap.Ranked;
import org.ketenspiegel.analysis.gap.Reading;
import org.ketenspiegel.analysis.gap.Side;
import org.ketenspiegel.analysis.gap.Untold;
import org.ketenspiegel.analysis.result.Gaps;
import org.ketenspiegel.analysis.result.Line;
import org.ketenspiegel.analysis.words.Numbers;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors;
import org.ketenspiegel.comparison.ui.mirrors.Mirrors.Chosen;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.Interval;

/** Why a gap has its verdict, in plain words: figures, test, family, equivalence, base. */
final class Why {

  private final String language;
  private final Numbers numbers;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  /** Some words under a heading, which may be empty. */
  record Paragraph(String heading, String words) {}

  private Why(String language) {
    this.language = language;
    this.numbers = new Numbers(language);
  }

  static List<Paragraph> of(Chosen chosen, String language) {
    Why why = new Why(language);
    why.tell(chosen.gap(), chosen.pane().gaps());
    return why.paragraphs;
  }

  /** The verdict, the test and the base, without the figures that stand beside it already. */
  static List<Paragraph> tested(Chosen chosen, String language) {
    return of(chosen, language).stream()
        .filter(p -> !p.heading().equals(ViewMessages.why_figures))
        .map(p -> p.heading().isEmpty() ? new Paragraph(ViewMessages.column_verdict, p.words()) : p)
        .toList();
  }

  /** The selected gap and its verdict on one line. */
  static String summary(Mirrors mirrors) {
    return mirrors
        .chosen()
        .map(
            c ->
                Names.words(mirrors, c.gap().label())
                    + ": "
                    + of(c, Names.language(mirrors)).getFirst().words())
        .orElse("");
  }

  private void tell(Gap gap, Gaps gaps) {
    switch (gap) {
      case Contrast c -> contrast(c, gaps);
      case Order o -> order(o, gaps);
      case Claimed c -> claimed(c, gaps);
      case Untold u -> add("", sentence(words(u.reason())));
    }
  }

  private void contrast(Contrast c, Gaps gaps) {
    add("", verdict(c.verdict(), meaning(c.verdict()), c.priority().map(p -> p.name())));
    add(
        ViewMessages.why_figures,
        NLS.bind(ViewMessages.why_expected, side(c, c.first()))
            + "\n"
            + NLS.bind(ViewMessages.why_experienced, side(c, c.second()))
            + "\n"
            + NLS.bind(ViewMessages.why_gap, amount(c, c.estimate()), interval(c, c.interval())));
    add(ViewMessages.why_test, test(c));
    add(
        ViewMessages.why_family,
        c.tested().family() == 1
            ? NLS.bind(ViewMessages.why_alone, p(c.tested().p()))
            : NLS.bind(
                ViewMessages.why_adjusted,
                new Object[] {c.tested().family(), p(c.tested().p()), p(c.tested().adjusted())}));
    c.equivalence()
        .ifPresent(
            e ->
                add(
                    ViewMessages.why_equivalence,
                    NLS.bind(
                        e.adjusted() < Reading.LEVEL
                            ? ViewMessages.why_equivalent
                            : ViewMessages.why_not_equivalent,
                        new Object[] {size(c, e.bound()), p(e.adjusted())})));
    c.fragility().ifPresent(f -> add(ViewMessages.why_fragile, sentence(words(f.words()))));
    add(
        ViewMessages.why_beside,
        c.alternatives().stream()
            .map(a -> sentence(words(a.words()) + ": " + amount(c, a.estimate()) + ", " + p(a.p())))
            .collect(Collectors.joining("\n")));
    remarks(c.remarks());
    base(gaps);
  }

  private String test(Contrast c) {
    String df = Double.isInfinite(c.tested().df()) ? "" : ", df = " + number(c.tested().df(), 1);
    return sentence(words(c.tested().test().words()))
        + " "
        + sentence(words(c.tested().why()))
        + "\n"
        + (Double.isInfinite(c.tested().df()) ? "z" : "t")
        + " = "
        + number(c.tested().statistic(), 2)
        + df
        + ", "
        + p(c.tested().p());
  }

  private void order(Order o, Gaps gaps) {
    String meaning =
        o.verdict() == Reading.BLIND_SPOT
            ? ViewMessages.means_blind_spot_named
            : meaning(o.verdict());
    add("", verdict(o.verdict(), meaning, o.priority().map(p -> p.name())));
    List<String> places = new ArrayList<>();
    places.add(NLS.bind(ViewMessages.why_judged, ranked(o, o.experienced())));
    places.add(NLS.bind(ViewMessages.why_criticised, ranked(o, o.criticised())));
    o.praised().ifPresent(r -> places.add(NLS.bind(ViewMessages.why_praised, ranked(o, r))));
    add(ViewMessages.why_figures, String.join("\n", places));
    add(
        ViewMessages.why_test,
        ViewMessages.why_order_rule
            + "\n"
            + NLS.bind(
                ViewMessages.why_order_found,
                new Object[] {
                  numbers.percent(o.blindSpot()),
                  numbers.percent(o.needlessWorry()),
                  numbers.percent(o.seen())
                }));
    add(ViewMessages.why_family, ViewMessages.why_order_family);
    add(ViewMessages.why_equivalence, ViewMessages.why_order_equivalence);
    o.priority()
        .ifPresent(
            p ->
                add(
                    ViewMessages.why_weight,
                    NLS.bind(
                        ViewMessages.why_priority,
                        new Object[] {p.rank(), words(p.name()), numbers.percent(p.firmness())})));
    remarks(o.remarks());
    base(gaps);
  }

  private void claimed(Claimed c, Gaps gaps) {
    add("", sentence(words(c.support().words())));
    add(ViewMessages.why_source, words(c.source()));
    add(
        ViewMessages.why_figures,
        c.evidence().stream().map(this::evidence).collect(Collectors.joining("\n")));
    base(gaps);
  }

  private String evidence(Gap gap) {
    String label = words(gap.label());
    return switch (gap) {
      case Contrast c ->
          label
              + ": "
              + side(c, c.first())
              + "; "
              + side(c, c.second())
              + "; "
              + p(c.tested().adjusted())
              + " – "
              + words(c.verdict().words());
      case Order o ->
          label
              + ": "
              + NLS.bind(
                  ViewMessages.why_order_found,
                  new Object[] {
                    numbers.percent(o.blindSpot()),
                    numbers.percent(o.needlessWorry()),
                    numbers.percent(o.seen())
                  });
      case Untold u -> label + ": " + words(u.reason());
      case Claimed other -> label;
    };
  }

  private static String meaning(Reading reading) {
    return switch (reading) {
      case BLIND_SPOT -> ViewMessages.means_blind_spot;
      case HIDDEN_STRENGTH -> ViewMessages.means_hidden_strength;
      case NEEDLESS_WORRY -> ViewMessages.means_needless_worry;
      case SHARED_VIEW, EQUIVALENT -> ViewMessages.means_shared_view;
      case SMALL -> ViewMessages.means_small;
      case UNDECIDED -> ViewMessages.means_undecided;
      case RELEVANT, DIFFERENT -> ViewMessages.means_different;
    };
  }

  private String verdict(Reading reading, String meaning, Optional<Text> quadrant) {
    return sentence(words(reading.words()))
        + " "
        + meaning
        + quadrant.map(q -> " " + NLS.bind(ViewMessages.why_quadrant, words(q))).orElse("");
  }

  private void remarks(List<Text> remarks) {
    add(
        ViewMessages.why_remarks,
        remarks.stream().map(this::words).map(Why::sentence).collect(Collectors.joining("\n")));
  }

  private void base(Gaps gaps) {
    List<String> lines = new ArrayList<>();
    if (!gaps.basis().base().isEmpty()) {
      lines.add(
          sentence(
              NLS.bind(ViewMessages.base, words(gaps.basis().base()), Long.toString(gaps.n()))));
    }
    lines.add(sentence(words(gaps.basis().method())));
    lines.add(sentence(words(gaps.basis().test())));
    lines.add(gaps.provenance().design());
    lines.add(words(gaps.provenance().notice()));
    add(
        ViewMessages.why_base,
        lines.stream().filter(l -> !l.isBlank()).collect(Collectors.joining("\n")));
  }

  private void add(String heading, String words) {
    if (!words.isBlank()) {
      paragraphs.add(new Paragraph(heading, words));
    }
  }

  private String side(Contrast c, Side side) {
    return words(side.label())
        + " "
        + value(c, side.value())
        + " ("
        + value(c, side.interval().low())
        + " – "
        + value(c, side.interval().high())
        + ", n = "
        + side.n()
        + ")";
  }

  private String ranked(Order o, Ranked r) {
    return NLS.bind(
        ViewMessages.why_place,
        new Object[] {
          numbers.percent(r.share()),
          place(r.rank()),
          o.aspects(),
          place(r.interval().low()) + " – " + place(r.interval().high()),
          r.n()
        });
  }

  private String place(double rank) {
    return number(rank, rank == Math.rint(rank) ? 0 : 1);
  }

  private static boolean isShare(Contrast c) {
    return c.kind() == Line.Kind.CATEGORY || c.kind() == Line.Kind.NET;
  }

  private String value(Contrast c, double value) {
    return isShare(c) ? numbers.percent(value) : number(value, 2);
  }

  private String size(Contrast c, double value) {
    return isShare(c) ? NLS.bind(ViewMessages.points, number(100 * value, 0)) : number(value, 2);
  }

  private String amount(Contrast c, double value) {
    String sign = value < 0 ? "−" : "+";
    return sign + size(c, Math.abs(value));
  }

  private String interval(Contrast c, Interval interval) {
    return amount(c, interval.low()) + " – " + amount(c, interval.high());
  }

  private String p(double p) {
    return p(numbers, p);
  }

  static String p(Numbers numbers, double p) {
    return p < 0.001 ? "p < " + numbers.decimal(0.001, 3) : "p = " + numbers.decimal(p, 3);
  }

  private String number(double value, int decimals) {
    return numbers.decimal(value, decimals);
  }

  private String words(Text text) {
    return text.in(language);
  }

  static String sentence(String words) {
    boolean ended = words.isEmpty() || words.endsWith(".");
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase() + words.substring(1) + (ended ? "" : ".");
  }
}
