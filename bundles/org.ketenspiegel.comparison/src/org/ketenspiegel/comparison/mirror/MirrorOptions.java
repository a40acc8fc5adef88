// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.mirror;

import org.ketenspiegel.analysis.options.Option;
import org.ketenspiegel.analysis.options.Option.Group;
import org.ketenspiegel.analysis.outline.Relevance;

/**
 * What is held before the mirror.
 *
 * @param agency id of the agency; empty for every one
 * @param show what of it
 * @param scale the smallest gap of interest on a scale, in points of the scale
 * @param share the smallest gap of interest between shares, 0 to 1
 * @param confidence level of the intervals, between 0 and 1
 * @param replicates number of bootstrap replicates behind the places of aspects, 1 or more
 * @param seed of all draws
 */
public record MirrorOptions(
    @Option(nl = "Organisatie", en = "Agency") String agency,
    @Option(nl = "Toon", en = "Show") Show show,
    @Option(nl = "Kleinste kloof van belang (schaal)", en = "Smallest gap of interest (scale)")
        double scale,
    @Option(nl = "Kleinste kloof van belang (aandeel)", en = "Smallest gap of interest (share)")
        double share,
    @Option(nl = "Betrouwbaarheid", en = "Confidence", group = Group.MORE) double confidence,
    @Option(nl = "Herhalingen", en = "Replicates", group = Group.MORE) int replicates,
    @Option(nl = "Begin van de trekking", en = "Seed", group = Group.MORE) int seed) {

  /** What of a mirror is shown. */
  public enum Show {
    /** Gaps, and claims when no agency is chosen. */
    ALL,
    /** Gaps alone. */
    GAPS,
    /** What was claimed, beside its figures. */
    CLAIMS
  }

  private static final int MOST_REPLICATES = 100_000;

  public MirrorOptions {
    if (!(confidence > 0 && confidence < 1)) {
      throw wrong("confidence", confidence, "a number between 0 and 1");
    }
    if (!(scale > 0)) {
      throw wrong("scale", scale, "a number above 0");
    }
    if (!(share > 0 && share < 1)) {
      throw wrong("share", share, "a number between 0 and 1");
    }
    if (replicates < 1 || replicates > MOST_REPLICATES) {
      throw wrong("replicates", replicates, "a whole number from 1 to " + MOST_REPLICATES);
    }
  }

  /** Gaps matter from where the study says, 2,000 replicates. */
  public MirrorOptions(String agency, Relevance relevance) {
    this(agency, Show.ALL, relevance.mean(), relevance.share(), 0.95, 2000, 1);
  }

  /** The same for the gaps of one agency. */
  MirrorOptions gapsOf(String one) {
    return new MirrorOptions(one, Show.GAPS, scale, share, confidence, replicates, seed);
  }

  private static IllegalArgumentException wrong(String name, Object value, String expected) {
    return new IllegalArgumentException(
        "option '" + name + "' is '" + value + "', expected " + expected);
  }
}
