// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.commandline.words.WordsException;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.Wave;

/** Which wave and audience of a study get answers, as the flags say. */
record ImportPlace(Study study, Words words) {

  /**
   * The one that is named, or the only one without answers.
   *
   * @throws WordsException when there is none or more than one, or when it has answers and nobody
   *     said {@code --replace}
   */
  Fielding fielding() {
    List<Fielding> named = named();
    List<Fielding> open = named.stream().filter(f -> f.getResponses() == null).toList();
    List<Fielding> meant = named.size() == 1 ? named : open;
    if (meant.size() != 1) {
      throw new WordsException(
          (meant.isEmpty()
                  ? "no wave waits for answers; say which with --wave and --audience to --replace"
                      + " those it has: "
                  : "several waves wait for answers; say which with --wave and --audience: ")
              + places());
    }
    Fielding fielding = meant.getFirst();
    if (fielding.getResponses() != null && !words.has("replace")) {
      throw new WordsException(
          "%s has answers already: %s; --replace lets these take their place"
              .formatted(place(fielding), fielding.getResponses()));
    }
    return fielding;
  }

  private List<Fielding> named() {
    Optional<String> wave = words.value("wave");
    Optional<String> audience = words.value("audience");
    wave.ifPresent(w -> require("wave", w, study.getWaves().stream().map(Wave::getId)));
    audience.ifPresent(
        a -> require("audience", a, study.getAudiences().stream().map(each -> each.getId())));
    List<Fielding> named =
        all()
            .filter(f -> wave.map(wave(f).getId()::equals).orElse(true))
            .filter(f -> audience.map(f.getAudience().getId()::equals).orElse(true))
            .toList();
    if (named.isEmpty()) {
      throw new WordsException("that audience has no part in that wave; there are " + places());
    }
    return named;
  }

  private static void require(String what, String id, Stream<String> ids) {
    List<String> known = ids.toList();
    if (!known.contains(id)) {
      throw new WordsException(
          "there is no %s '%s'; there are %s".formatted(what, id, String.join(", ", known)));
    }
  }

  private Stream<Fielding> all() {
    return study.getWaves().stream().flatMap(w -> w.getFieldings().stream());
  }

  private String places() {
    return String.join(", ", all().map(ImportPlace::place).toList());
  }

  private static Wave wave(Fielding fielding) {
    return (Wave) fielding.eContainer();
  }

  /** A wave and an audience in one word. */
  static String place(Fielding fielding) {
    return wave(fielding).getId() + " / " + fielding.getAudience().getId();
  }
}
