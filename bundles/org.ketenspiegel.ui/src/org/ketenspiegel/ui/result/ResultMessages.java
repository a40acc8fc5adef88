// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.result;

import org.eclipse.osgi.util.NLS;
import org.ketenspiegel.chart.ChartKind;

final class ResultMessages extends NLS {

  public static String chart_bars;
  public static String chart_dots;
  public static String chart_dumbbells;
  public static String chart_heat;
  public static String chart_trend;
  public static String chart_likert;
  public static String chart_matrix;
  public static String chart_means;
  public static String chart_nps;
  public static String chart_profile;
  public static String drawing;
  public static String format_csv;
  public static String format_png;
  public static String format_svg;
  public static String not_written;
  public static String save_title;
  public static String saving;
  public static String sort_hint;
  public static String table_name;

  static {
    NLS.initializeMessages("org.ketenspiegel.ui.result.messages", ResultMessages.class);
  }

  private ResultMessages() {}

  static String name(ChartKind kind) {
    return switch (kind) {
      case LIKERT -> chart_likert;
      case DOTS -> chart_dots;
      case MEANS -> chart_means;
      case NPS -> chart_nps;
      case BARS -> chart_bars;
      case MATRIX -> chart_matrix;
      case PROFILE -> chart_profile;
      case HEAT -> chart_heat;
      case TREND -> chart_trend;
      case DUMBBELLS -> chart_dumbbells;
    };
  }

  static String name(Format format) {
    return switch (format) {
      case PNG -> format_png;
      case SVG -> format_svg;
      case CSV -> format_csv;
    };
  }
}
