// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.placement.Fragility;
import org.ketenspiegel.analysis.placement.Importance;
import org.ketenspiegel.analysis.placement.Measure;
import org.ketenspiegel.analysis.placement.Standings.Standing;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Placement.Point;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.commandline.output.PlacementJson.Part;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.Interval;

/** Impact matrices as text for a terminal, the weightiest driver first. */
public final class PlacementText {

  private static final Text HEAD =
      Text.of(
          "aspect|n|oordeel|impact|Johnson|r|β|VIF|kwadrant|zeker|omslag",
          "aspect|n|judgement|impact|Johnson|r|β|VIF|quadrant|certainty|flips at");

  private final String language;

  private PlacementText(String language) {
    this.language = language;
  }

  public static String of(List<Part> parts, String language) {
    PlacementText writer = new PlacementText(language);
    return parts.stream().map(writer::part).collect(Collectors.joining("\n"));
  }

  private String part(Part part) {
    String label = part.label().isEmpty() ? "" : part.label().in(language) + "\n";
    return label
        + switch (part.result()) {
          case Placement placement -> placement(placement);
          case Unanswered unanswered -> unanswered.reason().in(language) + "\n";
          default -> throw new IllegalArgumentException("no matrix: " + part.result().getClass());
        };
  }

  private String placement(Placement placement) {
    List<Standing> standings = placement.standings();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(HEAD.in(language).split("\\|")));
    IntStream.range(0, standings.size())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -placement.points().get(i).x()))
        .forEach(i -> rows.add(row(placement, placement.points().get(i), standings.get(i))));
    StringBuilder text = new StringBuilder(placement.title().in(language)).append('\n');
    text.append(placement.basis().base().in(language))
        .append(", n = ")
        .append(placement.n())
        .append("; R² ")
        .append(decimal(placement.r2()))
        .append('\n');
    text.append(placement.basis().method().in(language)).append("\n\n").append(Aligned.of(rows));
    placement.evidence().cautions().forEach(c -> text.append("! " + c.in(language) + "\n"));
    placement.points().forEach(point -> flags(point, text));
    String notice = placement.provenance().notice().in(language);
    return notice.isEmpty() ? text.toString() : text + notice + "\n";
  }

  private void flags(Point point, StringBuilder text) {
    point.flags().stream()
        .sorted()
        .forEach(
            flag ->
                text.append("! ")
                    .append(point.label().in(language))
                    .append(": ")
                    .append(flag.words().in(language))
                    .append('\n'));
  }

  private List<String> row(Placement placement, Point point, Standing standing) {
    List<String> row = new ArrayList<>();
    row.add(point.label().in(language));
    row.add(Long.toString(point.n()));
    if (point.importance().isEmpty()) {
      row.addAll(List.of(decimal(point.y()), decimal(point.x()), "", "", "", ""));
    } else {
      Importance known = point.importance().get();
      row.add(measured(point.y(), known, Measure.PERFORMANCE));
      row.add(measured(known.lmg(), known, Measure.LMG));
      row.add(decimal(known.johnson()));
      row.add(decimal(known.correlation()));
      row.add(decimal(known.beta()));
      row.add(decimal(known.vif()));
    }
    row.add(placement.name(standing.quadrant()).in(language));
    row.add(
        standing
            .verdict()
            .map(
                verdict ->
                    verdict.words().in(language)
                        + String.format(
                            Locale.ROOT, " %.0f %%", 100 * standing.share(standing.quadrant())))
            .orElse(""));
    row.add(
        placement
            .fragility(point)
            .map(Fragility.Count::smallest)
            .filter(OptionalInt::isPresent)
            .map(count -> Integer.toString(count.getAsInt()))
            .orElse(""));
    return row;
  }

  private String measured(double value, Importance importance, Measure measure) {
    Interval interval = importance.intervals().get(measure);
    return interval == null
        ? decimal(value)
        : decimal(value) + " [" + decimal(interval.low()) + "–" + decimal(interval.high()) + "]";
  }

  private String decimal(double value) {
    return String.format(Locale.forLanguageTag(language), "%.2f", value);
  }
}
