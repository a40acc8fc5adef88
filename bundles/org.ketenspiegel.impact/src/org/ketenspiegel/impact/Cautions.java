// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.data.design.Units.FirstStage;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.statistics.drivers.DriverReplicates;
import org.ketenspiegel.statistics.drivers.DriverResult;
import org.ketenspiegel.statistics.drivers.DriverResult.Caution;
import org.ketenspiegel.statistics.resampling.Bootstrap;

/** What to tell before anybody reads a dot. */
final class Cautions {

  private static final int FEW_CLUSTERS = 20;
  private static final double MANY_FAILED = 0.01;

  private Cautions() {}

  static List<Text> of(
      DriverResult.Fitted fitted, Answers answers, Optional<DriverReplicates> replicates) {
    List<Text> cautions = new ArrayList<>();
    int p = answers.drivers().size();
    if (fitted.cautions().contains(Caution.FEW_ROWS_PER_DRIVER)) {
      cautions.add(
          Text.of(
              fitted.n() + " respondenten is minder dan tien per aspect (" + p + " aspecten)",
              fitted.n() + " respondents are fewer than ten for each of " + p + " aspects"));
    } else if (fitted.cautions().contains(Caution.FEW_ROWS)) {
      cautions.add(
          Text.of(
              "minder dan honderd respondenten: lees de plaatsen als aanwijzing",
              "fewer than a hundred respondents: read the places as a hint"));
    }
    if (fitted.cautions().contains(Caution.HALO)) {
      cautions.add(Impact.HALO);
    }
    if (fitted.cautions().contains(Caution.NEAREST_CORRELATIONS)) {
      cautions.add(
          Text.of(
              "de paarsgewijze samenhangen spreken elkaar tegen; de dichtstbijzijnde die dat niet"
                  + " doen zijn genomen",
              "the pairwise correlations contradict one another; the nearest that do not were"
                  + " taken"));
    }
    int units = answers.sample().strata().psus();
    if (replicates.isPresent() && answers.unit() == FirstStage.CLUSTERS && units < FEW_CLUSTERS) {
      cautions.add(
          Text.of(
              "maar " + units + " clusters: intervallen en aandelen zijn zelf onzeker",
              "only " + units + " clusters: intervals and shares are uncertain themselves"));
    }
    int alone = Bootstrap.alone(answers.sample().strata());
    if (replicates.isPresent() && alone > 0) {
      cautions.add(alone(alone, answers.unit() == FirstStage.CLUSTERS));
    }
    replicates
        .filter(r -> r.failed() > MANY_FAILED * (r.failed() + r.size()))
        .ifPresent(
            r ->
                cautions.add(
                    Text.of(
                        r.failed() + " herhalingen konden niet worden berekend",
                        r.failed() + " replicates could not be computed")));
    return cautions;
  }

  private static Text alone(int units, boolean clusters) {
    return Text.of(
        units
            + (clusters ? " cluster(s)" : " respondent(en)")
            + " als enige uit hun stratum getrokken: die staan in elke herhaling stil, dus"
            + " intervallen zijn te smal",
        units
            + (clusters ? " cluster(s)" : " respondent(s)")
            + " drawn alone from a stratum: they stand still in every replicate, so intervals are"
            + " too narrow");
  }
}
