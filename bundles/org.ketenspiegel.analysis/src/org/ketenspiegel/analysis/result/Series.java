// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.result;

import java.util.List;
import org.ketenspiegel.analysis.series.Course;
import org.ketenspiegel.model.Text;

/**
 * Figures through the waves, with what may and may not be compared.
 *
 * @param title short label of what is shown
 * @param subtitle the question as it was asked
 * @param cautions what to tell before anybody reads a line
 */
public record Series(
    Text title,
    Text subtitle,
    List<Course> courses,
    List<Text> cautions,
    Basis basis,
    Provenance provenance)
    implements AnalysisResult {

  public Series {
    courses = List.copyOf(courses);
    cautions = List.copyOf(cautions);
  }
}
