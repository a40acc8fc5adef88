// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.block;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.chart.AgencyPalette;
import org.ketenspiegel.chart.ChartKind;
import org.ketenspiegel.chart.ChartStyle;
import org.ketenspiegel.chart.Charts;
import org.ketenspiegel.chart.Drawing;
import org.ketenspiegel.chart.Theme;
import org.ketenspiegel.report.html.Html;

/**
 * Draws results into the page for a broad and a narrow one, of which the style sheet shows the one
 * that fits: scaled down to a telephone letters are too small, and a bar that is cut off at its
 * edge looks like a whole one. Both have colours of which the page chooses light or dark.
 */
public final class Pictures {

  /** How broad the page is: the text beside the contents, or a telephone. */
  private enum Page {
    BROAD(808),
    NARROW(360);

    private final double width;

    Page(double width) {
      this.width = width;
    }
  }

  private final ChartStyle style;

  public Pictures(StudyOutline outline, String language) {
    // the page has a source line of its own
    this.style = ChartStyle.of(language, AgencyPalette.of(outline)).sourced("").in(Theme.EITHER);
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
      Drawing drawing = Charts.draw(result, kind.get(), style);
      for (Page page : Page.values()) {
        String look = page.name().toLowerCase(Locale.ROOT);
        html.open("div", "class", look).ours(drawing.svg(page.width)).closeLine();
      }
    } else if (result instanceof Composite composite && composite.parts().size() > 1) {
      composite.parts().forEach(part -> write(part, wanted, html));
    }
  }
}
