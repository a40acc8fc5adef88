// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.chart.AgencyPalette;
import org.ketenspiegel.chart.ChartKind;
import org.ketenspiegel.chart.ChartStyle;
import org.ketenspiegel.chart.Charts;
import org.ketenspiegel.chart.Drawing;
import org.ketenspiegel.chart.Theme;
import org.ketenspiegel.report.words.BaseLine;
import org.ketenspiegel.ui.look.Look;

/**
 * A result on a page.
 *
 * @param heading what is shown, in words
 * @param language of all words of the result
 */
public record Shown(AnalysisResult result, String heading, String language, StudyOutline outline) {

  List<Grid> grids() {
    return Grids.of(result, language);
  }

  /** Why there are no figures; empty when there are. */
  String reason() {
    return Grids.reasons(result, language);
  }

  /** How the figures came about; empty when there are none. */
  String account() {
    return new Accounts(language).of(result);
  }

  String base() {
    return new BaseLine(language).of(result);
  }

  String notice() {
    return outline.notice().in(language);
  }

  Map<String, String> agencies() {
    Map<String, String> colours = new HashMap<>();
    outline.agencies().forEach(a -> colours.put(a.id(), a.colour()));
    return colours;
  }

  List<ChartKind> charts() {
    return ChartKind.fitting(result);
  }

  /** Without a line of its source: the page says it. */
  Drawing draw(ChartKind kind, Look look) {
    return Charts.draw(result, kind, style(look).sourced(""));
  }

  /** As it leaves the window, with its source. */
  Drawing drawSourced(ChartKind kind) {
    return Charts.draw(result, kind, style(Look.LIGHT));
  }

  private ChartStyle style(Look look) {
    return ChartStyle.of(language, AgencyPalette.of(outline))
        .in(look == Look.DARK ? Theme.DARK : Theme.LIGHT);
  }
}
