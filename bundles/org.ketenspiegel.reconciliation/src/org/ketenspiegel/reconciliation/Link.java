// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.model.study.MeasureKind;

/**
 * What a figure is called in the study.
 *
 * @param question empty for the respondents themselves
 * @param category label of the category that is meant
 * @param segments none for everybody, two for their comparison
 * @param wave id of the wave; empty for the latest of the audience
 * @param matrix the saved analysis that gives the impact matrix which is meant
 */
record Link(
    String audience,
    Optional<String> question,
    Optional<String> item,
    MeasureKind measure,
    String category,
    List<String> segments,
    Optional<String> wave,
    Optional<Saved> matrix) {

  /** An analysis with its options, as saved in the study. */
  record Saved(String id, String analysis, Map<String, String> options) {
    Saved {
      options = Map.copyOf(options);
    }
  }

  Link {
    segments = List.copyOf(segments);
  }

  /** The same cell of everybody. */
  Link everybody() {
    return new Link(audience, question, item, measure, category, List.of(), wave, matrix);
  }
}
