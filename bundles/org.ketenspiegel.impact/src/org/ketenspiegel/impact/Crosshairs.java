// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.placement.Cut;
import org.ketenspiegel.impact.ImpactOptions.Performance;
import org.ketenspiegel.model.Text;

/**
 * Where the lines of a matrix stand.
 *
 * @param across the line across importance
 * @param up the line across judgement
 */
public record Crosshairs(Cut across, Cut up) {

  /** What a line at the midpoint of the scale is called. */
  public static final Text MIDPOINT = Text.of("midden van de schaal", "midpoint of the scale");

  /**
   * As the options say.
   *
   * @param previous the lines of the wave before; needed when the options ask for them
   */
  static Crosshairs of(
      ImpactOptions options, List<Variable> drivers, Optional<Crosshairs> previous) {
    return new Crosshairs(across(options, previous), up(options, drivers, previous));
  }

  private static Cut across(ImpactOptions options, Optional<Crosshairs> previous) {
    return switch (options.importanceCrosshair()) {
      case "" ->
          switch (options.crosshair()) {
            case "median" -> Cut.MEDIAN;
            case "previous" -> previous.orElseThrow().across();
            default -> Cut.MEAN;
          };
      case "mean" -> Cut.MEAN;
      case "median" -> Cut.MEDIAN;
      case "previous" -> previous.orElseThrow().across();
      default -> target(options.importanceCrosshair());
    };
  }

  private static Cut up(
      ImpactOptions options, List<Variable> drivers, Optional<Crosshairs> previous) {
    return switch (options.crosshair()) {
      case "mean" -> Cut.MEAN;
      case "median" -> Cut.MEDIAN;
      case "midpoint" -> midpoint(options.performance(), drivers);
      case "previous" -> previous.orElseThrow().up();
      default -> target(options.crosshair());
    };
  }

  private static Cut target(String value) {
    return new Cut.At(
        Double.parseDouble(value), Text.of("streefwaarde " + value, "target " + value));
  }

  /** Whether they need the wave before. */
  static boolean needPrevious(ImpactOptions options) {
    return options.crosshair().equals("previous")
        || options.importanceCrosshair().equals("previous");
  }

  /** Of the scale; where questions have none there is no middle and the mean serves. */
  public static Cut midpoint(Performance performance, List<Variable> drivers) {
    if (performance == Performance.TOP2) {
      return new Cut.At(0.5, MIDPOINT);
    }
    DoubleSummaryStatistics scores =
        drivers.stream()
            .flatMap(d -> d.scale().scored().stream())
            .mapToDouble(c -> c.score().orElseThrow())
            .summaryStatistics();
    return scores.getCount() == 0
        ? Cut.MEAN
        : new Cut.At((scores.getMin() + scores.getMax()) / 2, MIDPOINT);
  }
}
