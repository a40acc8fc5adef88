// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.look;

import java.util.Optional;
import org.ketenspiegel.model.AgencyContribution;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Agency;

/** How an agency is called and coloured: by the study, else by the bundle that contributes it. */
public record AgencyLook(String shortName, Text name, String colour) {

  /** For an agency that neither the study nor a bundle colours. */
  private static final String PLAIN = "#535353";

  public static AgencyLook of(Agency agency, Contributions contributions) {
    Optional<AgencyContribution> contributed =
        contributions.agencies().stream()
            .filter(a -> a.id().equals(agency.getContribution()))
            .findFirst();
    return new AgencyLook(
        set(agency.getShortName())
            .or(() -> contributed.map(AgencyContribution::shortName))
            .orElse(String.valueOf(agency.getId())),
        Text.of(agency.getName()).or(contributed.map(AgencyContribution::name).orElse(Text.NONE)),
        set(agency.getColour())
            .filter(c -> c.matches("#[0-9A-Fa-f]{6}"))
            .or(() -> contributed.map(AgencyContribution::colour))
            .orElse(PLAIN));
  }

  private static Optional<String> set(String value) {
    return Optional.ofNullable(value).filter(v -> !v.isBlank());
  }
}
