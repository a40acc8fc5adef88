// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation;

import java.util.List;
import org.ketenspiegel.fieldwork.ResponseRate;
import org.ketenspiegel.model.study.Disposition;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.Study;

/** The response that the dispositions of a study's samples give. */
record Responses(Study study) {

  private static final Computed UNRECORDED =
      new Computed.Nothing(
          "De studie legt niet vast wie niet antwoordde.",
          "The study does not record who did not answer.");

  /** In per cent of those approached, in the wave of a link. */
  Computed rate(Link link) {
    return study.getWaves().reversed().stream()
        .filter(wave -> link.wave().isEmpty() || link.wave().get().equals(wave.getId()))
        .flatMap(wave -> wave.getFieldings().stream())
        .filter(
            each -> each.getAudience().getId().equals(link.audience()) && each.getSample() != null)
        .findFirst()
        .map(Responses::rate)
        .orElse(UNRECORDED);
  }

  private static Computed rate(Fielding fielding) {
    List<Disposition> dispositions = fielding.getSample().getDispositions();
    long approached = dispositions.stream().mapToLong(Disposition::getCount).sum();
    return ResponseRate.of(dispositions).stream()
        .<Computed>mapToObj(rate -> new Computed.Value(100 * rate, approached))
        .findFirst()
        .orElse(UNRECORDED);
  }
}
