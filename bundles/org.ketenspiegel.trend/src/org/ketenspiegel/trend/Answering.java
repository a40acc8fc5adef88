// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.analysis.measure.Quantities;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.trend.TrendOptions.Convert;

/** Reads what was answered in each wave as one quantity, and notes where that cannot be. */
record Answering(TrendOptions options, Notes notes) {

  /**
   * Where nobody answered the question was not asked: what follows compares with the wave before.
   */
  List<Asked> of(Followed followed, Measure latest) {
    List<Asked> asked = new ArrayList<>();
    Map<ResponseTable, double[]> read = new IdentityHashMap<>();
    for (Asking asking : followed.askings()) {
      Optional<Measure> same = measure(asking.variable(), latest);
      if (same.isEmpty()) {
        notes.add(
            followed.label(),
            "in " + asking.moment().name().in("nl") + " kent de vraag deze uitkomst niet",
            "in " + asking.moment().name().in("en") + " the question does not have this statistic");
      }
      same.ifPresent(
          m -> {
            // waves of one file ask one question of one column
            double[] scores =
                read.computeIfAbsent(asking.fielded().table(), file -> scores(asking, m));
            asked.add(new Asked(asking, m, Responses.of(asking.sampling(), asking.rows(), scores)));
          });
    }
    tellScales(followed);
    alone(followed, asked);
    List<Asked> answered = asked.stream().filter(each -> each.n() > 0).toList();
    return answered.isEmpty() ? asked : answered;
  }

  /** The same quantity of an earlier version of the question, if it has it. */
  private Optional<Measure> measure(Variable variable, Measure latest) {
    return Quantities.of(options.statistic(), variable).stream()
        .filter(m -> m.line().key().equals(latest.line().key()))
        .filter(m -> !(m instanceof Measure.Share share) || isOffered(share, variable))
        .findFirst();
  }

  /** A net of answers that nobody could give is no share of 0%. */
  private static boolean isOffered(Measure.Share share, Variable variable) {
    return variable.scale().categories().isEmpty()
        || variable.scale().categories().stream().anyMatch(c -> share.codes().contains(c.code()));
  }

  private void alone(Followed followed, List<Asked> asked) {
    List<Asked> answered = asked.stream().filter(a -> a.n() > 0).toList();
    if (answered.size() == 1) {
      Text name = answered.getFirst().asking().moment().name();
      notes.add(
          followed.label(),
          "alleen in " + name.in("nl") + " gevraagd",
          "asked in " + name.in("en") + " only");
    }
  }

  /** Nobody converts what is not asked to be. */
  private void tellScales(Followed followed) {
    List<Ends> scales =
        followed.askings().stream()
            .flatMap(a -> Ends.of(a.variable()).stream())
            .distinct()
            .toList();
    if (scales.size() > 1 && options.convert() == Convert.OWN) {
      notes.add(
          followed.label(),
          "verschillende schalen ("
              + scales(scales, "nl", " en ")
              + ") staan naast elkaar, niet in"
              + " één lijn; omrekenen naar 0–100 kan op verzoek",
          "different scales ("
              + scales(scales, "en", " and ")
              + ") stand side by side, not in one"
              + " line; they can be converted to 0–100 on request");
    }
  }

  private static String scales(List<Ends> scales, String language, String and) {
    return scales.stream().map(e -> e.words(language)).collect(Collectors.joining(and));
  }

  private double[] scores(Asking asking, Measure measure) {
    double[] own = asking.scores(measure);
    return unit(measure) == Course.Unit.HUNDRED
        ? Ends.of(asking.variable()).map(e -> e.hundred(own)).orElse(own)
        : own;
  }

  Course.Unit unit(Measure measure) {
    return options.convert() == Convert.HUNDRED && measure instanceof Measure.Mean
        ? Course.Unit.HUNDRED
        : Course.Unit.OWN;
  }
}
