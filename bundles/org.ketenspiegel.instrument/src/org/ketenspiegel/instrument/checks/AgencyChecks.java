// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ketenspiegel.instrument.checks.Check.Fault;
import org.ketenspiegel.model.AgencyContribution;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Agency;

/** Agencies: known, named, and each in a colour of its own. */
final class AgencyChecks {

  static final List<Check> ALL =
      List.of(
          Check.error("agency-unknown", AgencyChecks::unknown),
          Check.warning("agency-without-name", AgencyChecks::unnamed),
          Check.error("agency-colour", AgencyChecks::colour),
          Check.warning("agency-colour-twice", AgencyChecks::sameColour));

  private AgencyChecks() {}

  private static Stream<Fault> unknown(Checked study) {
    return study.contributions().stream()
        .flatMap(
            contributions ->
                study
                    .all(Agency.class)
                    .filter(a -> a.getContribution() != null)
                    .filter(a -> contribution(study, a).isEmpty())
                    .map(a -> unknown(a, contributions)));
  }

  private static Fault unknown(Agency agency, Contributions contributions) {
    String from = "‘" + agency.getContribution() + "’";
    return contributions.skipped().stream()
        .filter(s -> s.id().equals(Optional.of(agency.getContribution())))
        .findFirst()
        .map(
            s ->
                new Fault(
                    agency,
                    "komt van " + from + ", dat is overgeslagen: " + where(s),
                    "comes from " + from + ", which is skipped: " + where(s)))
        .orElseGet(
            () ->
                new Fault(
                    agency,
                    "komt van " + from + ", dat geen bundel bijdraagt",
                    "comes from " + from + ", which no bundle contributes"));
  }

  /** In the words of the log, which are those of plugin.xml. */
  private static String where(Contributions.Skipped skipped) {
    return "plugin.xml (" + skipped.bundle() + "): " + skipped.why();
  }

  private static Stream<Fault> unnamed(Checked study) {
    return study
        .all(Agency.class)
        .filter(a -> a.getContribution() == null && Text.of(a.getName()).isEmpty())
        .map(a -> new Fault(a, "heeft geen naam", "has no name"));
  }

  private static Stream<Fault> colour(Checked study) {
    return study
        .all(Agency.class)
        .filter(a -> a.getColour() != null && !a.getColour().matches("#[0-9A-Fa-f]{6}"))
        .map(
            a ->
                new Fault(
                    a,
                    "heeft kleur ‘" + a.getColour() + "’, verwacht #RRGGBB",
                    "has colour ‘" + a.getColour() + "’, expected #RRGGBB"));
  }

  private static Stream<Fault> sameColour(Checked study) {
    Map<String, String> taken = new HashMap<>();
    return study
        .all(Agency.class)
        .flatMap(
            a ->
                colourOf(study, a)
                    .map(c -> taken.putIfAbsent(c.toLowerCase(Locale.ROOT), a.getId()))
                    .map(
                        other ->
                            new Fault(
                                a,
                                "heeft dezelfde kleur als ‘" + other + "’",
                                "has the same colour as ‘" + other + "’"))
                    .stream());
  }

  private static Optional<String> colourOf(Checked study, Agency agency) {
    return Optional.ofNullable(agency.getColour())
        .or(() -> contribution(study, agency).map(AgencyContribution::colour));
  }

  private static Optional<AgencyContribution> contribution(Checked study, Agency agency) {
    return study.contributions().stream()
        .flatMap(c -> c.agencies().stream())
        .filter(c -> c.id().equals(agency.getContribution()))
        .findFirst();
  }
}
