// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.block;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.chart.AgencyPalette;
import org.ketenspiegel.chart.ChartKind;
import org.ketenspiegel.chart.ChartStyle;
import org.ketenspiegel.chart.Charts;
import org.ketenspiegel.chart.Theme;
import org.ketenspiegel.report.html.Html;

/** Draws results into the page, once for each theme; the style sheet shows the one that fits. */
public final class Pictures {

  /** As wide as the text beside the contents. */
  private static final double WIDTH = 808;

  private final ChartStyle style;

  public Pictures(StudyOutline outline, String language) {
    // the page has a source line of its own
    this.style = ChartStyle.of(language, AgencyPalette.of(outline)).sourced("");
  }

  /** The kind that is asked for where it suits the result, else the one that suits it best. */
  void write(AnalysisResult result, String wanted, Html html) {
    List<ChartKind> fitting = ChartKind.fitting(result);
    Optional<ChartKind> kind =
        fitting.stream()
            .filter(k -> k.name().equalsIgnoreCase(wanted))
            .findFirst()
            .or(() -> fitting.stream().findFirst());
    if (kind.isPresent()) {
      draw(result, kind.get(), Theme.LIGHT, html);
      draw(result, kind.get(), Theme.DARK, html);
    } else if (result instanceof Composite composite && composite.parts().size() > 1) {
      composite.parts().forEach(part -> write(part, wanted, html));
    }
  }

  private void draw(AnalysisResult result, ChartKind kind, Theme theme, Html html) {
    html.open("div", "class", theme == Theme.LIGHT ? "light" : "dark");
    html.ours(Charts.draw(result, kind, style.in(theme)).svg(WIDTH)).closeLine();
  }
}
