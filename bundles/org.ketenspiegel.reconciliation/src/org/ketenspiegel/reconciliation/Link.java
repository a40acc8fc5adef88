// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.model.study.MeasureKind;

/**
 * What a figure is called in the study.
 *
 * @param question empty for the respondents themselves
 * @param category label of the category that is meant
 * @param segments none for everybody, two for their comparison
 * @param wave id of the wave; empty for the latest of the audience
 */
record Link(
    String audience,
    Optional<String> question,
    Optional<String> item,
    MeasureKind measure,
    String category,
    List<String> segments,
    Optional<String> wave) {

  Link {
    segments = List.copyOf(segments);
  }

  /** The same cell of everybody. */
  Link everybody() {
    return new Link(audience, question, item, measure, category, List.of(), wave);
  }
}
