// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction.drawing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.ketenspiegel.reconstruction.spec.Column;
import org.ketenspiegel.reconstruction.spec.Condition;

/**
 * The columns drawn so far: per respondent a code, and beside it the score that enters means and
 * correlations.
 */
public final class Answers {
  /** No answer: not asked or not answered. */
  public static final int NONE = Integer.MIN_VALUE;

  private final int respondents;
  private final Map<String, int[]> codes = new HashMap<>();
  private final Map<String, double[]> scores = new HashMap<>();
  private final Map<String, String[]> texts = new HashMap<>();

  public Answers(int respondents) {
    this.respondents = respondents;
  }

  public int respondents() {
    return respondents;
  }

  public boolean has(String column) {
    return codes.containsKey(column) || texts.containsKey(column);
  }

  public int[] codes(String column) {
    return codes.get(column);
  }

  /** Whether a condition holds for a respondent. */
  public boolean in(Condition who, int row) {
    return who.holds(column -> codes.get(column)[row]);
  }

  /** The respondents for whom a condition holds. */
  public boolean[] members(Condition who) {
    boolean[] in = new boolean[respondents];
    for (int row = 0; row < respondents; row++) in[row] = in(who, row);
    return in;
  }

  /** Scores per respondent; NaN where there is no answer or one without a score. */
  public double[] scores(String column) {
    return scores.get(column);
  }

  public void put(Column column, int[] drawn) {
    double[] score = new double[respondents];
    for (int row = 0; row < respondents; row++)
      score[row] = drawn[row] != NONE && column.scores(drawn[row]) ? drawn[row] : Double.NaN;
    codes.put(column.name(), drawn);
    scores.put(column.name(), score);
  }

  public void putTexts(Column column, String[] written) {
    texts.put(column.name(), written);
  }

  public void swap(String column, int a, int b) {
    int[] code = codes.get(column);
    double[] score = scores.get(column);
    int c = code[a];
    code[a] = code[b];
    code[b] = c;
    double s = score[a];
    score[a] = score[b];
    score[b] = s;
  }

  public String cell(String column, int row) {
    if (texts.containsKey(column)) return texts.get(column)[row];
    int code = codes.get(column)[row];
    return code == NONE ? "" : Integer.toString(code);
  }

  public static String[] blank(int respondents) {
    String[] cells = new String[respondents];
    Arrays.fill(cells, "");
    return cells;
  }
}
