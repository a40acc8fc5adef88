// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact.ui.matrices;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ketenspiegel.analysis.options.OptionValues;
import org.ketenspiegel.analysis.placement.Quadrant;
import org.ketenspiegel.impact.Impact;
import org.ketenspiegel.impact.ImpactOptions;

/**
 * What a person does with the matrices that are looked at, kept in the study.
 *
 * @param matrices whose study is edited
 * @param title what is done, for the undo command
 */
public record Edits(Matrices matrices, String title) {

  /** Keeps the lines that a person moved. */
  public void keepLines() {
    matrices
        .study()
        .ifPresent(
            open -> {
              Keeping keeping = new Keeping(open, title);
              for (Entry entry : matrices.shown()) {
                keeping.options(entry, lines(entry));
              }
              matrices.release();
              keeping.execute();
            });
  }

  /** Where a person put the lines, as options; none where the study says where they stand. */
  private Map<String, String> lines(Entry entry) {
    return matrices.isMoved(entry)
        ? matrices.placement(entry).map(Keeping::lines).orElse(Map.of())
        : Map.of();
  }

  /** Changes the options of a matrix. */
  public void options(Entry entry, ImpactOptions now) {
    Map<String, String> before = OptionValues.write(entry.options());
    Map<String, String> changed = OptionValues.write(now);
    changed.entrySet().removeIf(option -> option.getValue().equals(before.get(option.getKey())));
    matrices.study().ifPresent(open -> new Keeping(open, title).options(entry, changed).execute());
  }

  /** Names a corner of all matrices of the study. */
  public void name(Quadrant corner, String words) {
    matrices.study().ifPresent(open -> new Keeping(open, title).corner(corner, words).execute());
  }

  /** Whether there is a report that matrices can be put into. */
  public static boolean isReportable(Matrices matrices) {
    return matrices.study().flatMap(open -> Keeping.chapter(open.study(), Impact.ID)).isPresent();
  }

  /**
   * Puts what is looked at into the report, with the lines where they stand.
   *
   * @param heading of each matrix
   */
  public void report(Function<Entry, String> heading) {
    matrices
        .study()
        .ifPresent(
            open -> {
              Keeping keeping = new Keeping(open, title);
              for (Entry entry : matrices.shown()) {
                Map<String, String> options = OptionValues.write(entry.options());
                options.putAll(lines(entry));
                keeping.report(Impact.ID, options, heading.apply(entry));
              }
              keeping.execute();
            });
  }

  /** Whether roles of questions give a matrix. */
  public static boolean canBegin(Matrices matrices) {
    return matrices.data().map(read -> !Roles.judged(read).isEmpty()).orElse(false);
  }

  /**
   * Makes a matrix of every audience and agency that roles of questions give one for.
   *
   * @param name of the matrix of an audience and an agency
   */
  public void begin(BiFunction<String, String, String> name) {
    matrices
        .study()
        .ifPresent(
            open -> {
              Keeping keeping = new Keeping(open, title);
              for (Roles.Judged judged : Roles.judged(matrices.data().orElseThrow())) {
                Map<String, String> options = new LinkedHashMap<>();
                options.put("audience", judged.audience());
                options.put("agency", judged.agency());
                options.put("outcome", judged.outcome());
                options.put("drivers", String.join(",", judged.drivers()));
                keeping.analysis(
                    Impact.ID, options, name.apply(judged.audience(), judged.agency()));
              }
              keeping.execute();
            });
  }
}
