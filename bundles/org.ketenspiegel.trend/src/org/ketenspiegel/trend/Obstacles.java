// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.History.Moment;
import org.ketenspiegel.model.Text;

/** Why there is no trend. */
final class Obstacles {

  private Obstacles() {}

  /** What is wrong with the waves, whatever is asked of them. */
  static Optional<Text> of(Following following) {
    List<Fielded> waves = following.waves();
    if (waves.size() < 2) {
      return Optional.of(
          Text.of(
              "van deze doelgroep is er één meting; een trend heeft er twee nodig",
              "there is one wave of this audience; a trend needs two"));
    }
    for (int i = 1; i < waves.size(); i++) {
      for (int j = 0; j < i; j++) {
        Optional<Text> pair = pair(following, waves.get(j), waves.get(i));
        if (pair.isPresent()) {
          return pair;
        }
      }
    }
    if (!following.shares()) {
      return Optional.of(
          Text.of(
              "de metingen " + names(following, "nl") + " hebben geen vraag of begrip gemeen",
              "the waves " + names(following, "en") + " have no question or concept in common"));
    }
    return waves.stream().flatMap(w -> keyless(following, w).stream()).findFirst();
  }

  private static String names(Following following, String language) {
    return following.waves().stream()
        .map(w -> "‘" + following.moment(w).name().in(language) + "’")
        .collect(Collectors.joining(", "));
  }

  private static Optional<Text> pair(Following following, Fielded first, Fielded second) {
    Moment a = following.moment(first);
    Moment b = following.moment(second);
    if (first.wave().equals(second.wave())) {
      return Optional.of(
          Text.of(
              "de meting ‘" + a.name().in("nl") + "’ staat er twee keer",
              "the wave ‘" + a.name().in("en") + "’ is there twice"));
    }
    boolean copied =
        first.table() != second.table()
            && first.table().contentHash().equals(second.table().contentHash());
    if (copied) {
      return Optional.of(
          both(
              a,
              b,
              "de metingen %s en %s zijn dezelfde antwoorden, twee keer",
              "the waves %s and %s are the same answers, twice"));
    }
    return a.overlaps(b)
        ? Optional.of(
            both(
                a,
                b,
                "de perioden van %s en %s overlappen: welke meting eerder is, staat niet vast",
                "the periods of %s and %s overlap: it is not certain which wave was earlier"))
        : Optional.empty();
  }

  private static Text both(Moment a, Moment b, String dutch, String english) {
    return Text.of(
        dutch.formatted("‘" + a.name().in("nl") + "’", "‘" + b.name().in("nl") + "’"),
        english.formatted("‘" + a.name().in("en") + "’", "‘" + b.name().in("en") + "’"));
  }

  private static Optional<Text> keyless(Following following, Fielded wave) {
    return wave.design()
        .panel()
        .filter(column -> wave.table().column(column).isEmpty())
        .map(
            column ->
                Text.of(
                    "de antwoorden van ‘"
                        + following.moment(wave).name().in("nl")
                        + "’ hebben geen kolom ‘"
                        + column
                        + "’ met de sleutel van het panel",
                    "the answers of ‘"
                        + following.moment(wave).name().in("en")
                        + "’ have no column ‘"
                        + column
                        + "’ with the key of the panel"));
  }
}
