// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.mirror;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.estimation.Responses;
import org.ketenspiegel.analysis.gap.Contrast;
import org.ketenspiegel.analysis.gap.Gap;
import org.ketenspiegel.analysis.gap.Profile;
import org.ketenspiegel.analysis.measure.Measure;
import org.ketenspiegel.comparison.mirror.SameScale.Pair;

/** How the expected profile of an agency goes with the one experienced. */
final class Profiles {

  private static final double HALF = 0.5;
  private static final int LEAST = 3;

  private Profiles() {}

  /** Over the means of all concepts that were compared; empty when none was. */
  static Optional<Profile> of(List<Gap> gaps, List<Pair> pairs) {
    List<Contrast> means =
        gaps.stream()
            .filter(Contrast.class::isInstance)
            .map(Contrast.class::cast)
            .filter(c -> c.measure().equals("mean"))
            .toList();
    if (means.isEmpty()) {
      return Optional.empty();
    }
    double[] differences = means.stream().mapToDouble(Contrast::estimate).toArray();
    return Optional.of(
        new Profile(
            means.size(),
            correlation(means),
            IntStream.range(0, differences.length)
                .mapToDouble(i -> differences[i])
                .average()
                .orElseThrow(),
            IntStream.range(0, differences.length)
                .mapToDouble(i -> Math.abs(differences[i]))
                .average()
                .orElseThrow(),
            Math.sqrt(
                IntStream.range(0, differences.length)
                    .mapToDouble(i -> differences[i] * differences[i])
                    .average()
                    .orElseThrow()),
            hits(means, pairs)));
  }

  private static OptionalDouble correlation(List<Contrast> means) {
    if (means.size() < LEAST) {
      return OptionalDouble.empty();
    }
    double[] expected = Thirds.places(means.stream().mapToDouble(c -> c.first().value()).toArray());
    double[] experienced =
        Thirds.places(means.stream().mapToDouble(c -> c.second().value()).toArray());
    double middle = (means.size() + 1) / 2.0;
    double rho =
        product(expected, experienced, middle)
            / Math.sqrt(
                product(expected, expected, middle) * product(experienced, experienced, middle));
    return Double.isNaN(rho) ? OptionalDouble.empty() : OptionalDouble.of(rho);
  }

  private static double product(double[] a, double[] b, double middle) {
    return IntStream.range(0, a.length).mapToDouble(i -> (a[i] - middle) * (b[i] - middle)).sum();
  }

  /** The weighted share of expectations that come near the mean experienced. */
  private static double hits(List<Contrast> means, List<Pair> pairs) {
    double near = 0;
    double all = 0;
    for (Contrast mean : means) {
      Pair pair =
          pairs.stream()
              .filter(p -> p.expects().variable().id().equals(mean.first().question()))
              .filter(p -> p.experiences().variable().id().equals(mean.second().question()))
              .findFirst()
              .orElseThrow();
      Responses expected = pair.expects().responses(Measure.mean());
      for (int row : expected.rows()) {
        double weight = expected.sampling().weight(row);
        all += weight;
        near += Math.abs(expected.values()[row] - mean.second().value()) <= HALF ? weight : 0;
      }
    }
    return near / all;
  }
}
