// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction.spec;

import java.util.List;
import java.util.Map;

/**
 * One column of a spec: its codes from low to high, who is asked, how many answered, the printed
 * figures, the wanted shape, and what it has in common with other columns.
 *
 * @param name the column's name in the answer file
 * @param codes every code, ordered along what is measured (a code without a score stands where such
 *     people stand)
 * @param unscored codes that enter no mean and no correlation
 * @param asked condition under which the question is asked; empty for everybody
 * @param answered how many answered, per segment; {@code all} for everybody together; absent:
 *     everybody asked
 * @param silence columns with the same word here are left unanswered by the same people first
 * @param targets the printed figures, see {@link Target}
 * @param shape wanted share per code, any scale; the counts come as near to it as the figures allow
 * @param loadings weight of each factor
 * @param shifts how much higher (in standard deviations) a segment answers
 * @param intraclass lowest and highest intra-cluster correlation
 * @param held condition under which the first code is given whatever else holds ("none of these"
 *     ticked)
 * @param order {@code rows} when the codes follow each other down the file
 * @param texts texts for a column of open answers, one per respondent
 */
public record Column(
    String name,
    List<Integer> codes,
    List<Integer> unscored,
    String asked,
    Map<String, Integer> answered,
    String silence,
    List<String> targets,
    List<Double> shape,
    Map<String, Double> loadings,
    Map<String, Double> shifts,
    List<Double> intraclass,
    String held,
    String order,
    List<String> texts) {

  public Column {
    name = Defaults.text(name);
    codes = Defaults.list(codes);
    unscored = Defaults.list(unscored);
    asked = Defaults.text(asked);
    answered = Defaults.map(answered);
    silence = Defaults.text(silence).isEmpty() ? name : silence;
    targets = Defaults.list(targets);
    shape = Defaults.list(shape);
    loadings = Defaults.map(loadings);
    shifts = Defaults.map(shifts);
    intraclass = Defaults.list(intraclass);
    held = Defaults.text(held);
    order = Defaults.text(order);
    texts = Defaults.list(texts);
  }

  public boolean scores(int code) {
    return !unscored.contains(code);
  }

  public boolean open() {
    return codes.isEmpty();
  }

  public double[] weights() {
    double[] weights = new double[codes.size()];
    for (int k = 0; k < weights.length; k++) weights[k] = shape.isEmpty() ? 1 : shape.get(k);
    return weights;
  }
}
