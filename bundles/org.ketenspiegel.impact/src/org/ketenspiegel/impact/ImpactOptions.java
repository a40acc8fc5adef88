// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import java.util.List;
import org.ketenspiegel.analysis.options.Option;

/**
 * Which questions may carry which judgement.
 *
 * @param audience id of the audience; empty for the only or first one
 * @param agency id of the agency judged; empty when the questions name none
 * @param outcome the overall judgement: a question or variable
 * @param drivers the aspects: questions or variables
 */
public record ImpactOptions(
    @Option(nl = "Doelgroep", en = "Audience") String audience,
    @Option(nl = "Organisatie", en = "Agency") String agency,
    @Option(nl = "Totaaloordeel", en = "Outcome") String outcome,
    @Option(nl = "Aspecten", en = "Drivers") List<String> drivers) {

  public ImpactOptions {
    drivers = List.copyOf(drivers);
  }
}
