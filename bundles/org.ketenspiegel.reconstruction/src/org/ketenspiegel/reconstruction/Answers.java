// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The columns drawn so far: per respondent a code, and beside it the score that enters means and
 * correlations.
 */
final class Answers {
  /** No answer: not asked or not answered. */
  static final int NONE = Integer.MIN_VALUE;

  private final int respondents;
  private final Map<String, int[]> codes = new HashMap<>();
  private final Map<String, double[]> scores = new HashMap<>();
  private final Map<String, String[]> texts = new HashMap<>();

  Answers(int respondents) {
    this.respondents = respondents;
  }

  int respondents() {
    return respondents;
  }

  boolean has(String column) {
    return codes.containsKey(column) || texts.containsKey(column);
  }

  int[] codes(String column) {
    return codes.get(column);
  }

  /** Scores per respondent; NaN where there is no answer or one without a score. */
  double[] scores(String column) {
    return scores.get(column);
  }

  void put(Column column, int[] drawn) {
    double[] score = new double[respondents];
    for (int row = 0; row < respondents; row++)
      score[row] = drawn[row] != NONE && column.scores(drawn[row]) ? drawn[row] : Double.NaN;
    codes.put(column.name(), drawn);
    scores.put(column.name(), score);
  }

  void putTexts(Column column, String[] written) {
    texts.put(column.name(), written);
  }

  void swap(String column, int a, int b) {
    int[] code = codes.get(column);
    double[] score = scores.get(column);
    int c = code[a];
    code[a] = code[b];
    code[b] = c;
    double s = score[a];
    score[a] = score[b];
    score[b] = s;
  }

  String cell(String column, int row) {
    if (texts.containsKey(column)) return texts.get(column)[row];
    int code = codes.get(column)[row];
    return code == NONE ? "" : Integer.toString(code);
  }

  static String[] blank(int respondents) {
    String[] cells = new String[respondents];
    Arrays.fill(cells, "");
    return cells;
  }
}
