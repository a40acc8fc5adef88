// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.measure.Parts;
import org.ketenspiegel.analysis.options.OptionValues;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.commandline.Command;
import org.ketenspiegel.commandline.ExitCode;
import org.ketenspiegel.commandline.Session;
import org.ketenspiegel.commandline.output.ProfileJson;
import org.ketenspiegel.commandline.output.ProfileText;
import org.ketenspiegel.commandline.source.Source;
import org.ketenspiegel.commandline.source.Sources;
import org.ketenspiegel.commandline.words.Flag;
import org.ketenspiegel.commandline.words.Flags;
import org.ketenspiegel.commandline.words.Syntax;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.commandline.words.WordsException;
import org.ketenspiegel.tabulation.profile.Profile;
import org.ketenspiegel.tabulation.profile.ProfileOptions;

/** Who is most dissatisfied, by which characteristics, and which combinations stand out. */
public final class ProfileCommand implements Command {

  private static final String OUTCOME = "outcome";
  private static final String CHARACTERISTICS = "characteristics";

  @Override
  public Syntax syntax() {
    List<Flag> own =
        List.of(
            Flag.of(OUTCOME, "Q", "the judgement (default: the overall one)"),
            Flag.of(
                CHARACTERISTICS,
                "V,…",
                "background questions, segment, a segment's id (default: all of a study)"),
            Flag.of(
                "fail",
                "CODES|NET",
                "answers that are a fail (default: a mark below 5.5, 0-6 of a recommendation, the"
                    + " two worst of another scale)"),
            Flag.of(
                "combinations", "none|outstanding|all", "which pairs of characteristics are told"),
            Flag.of("minimum", "N", "smallest base of a combination (30)"));
    return new Syntax(
        "profile",
        List.of("SOURCE"),
        "who is most dissatisfied: fails and means by characteristic, part against the rest",
        Stream.concat(own.stream(), Flags.ANSWERS.stream()).toList(),
        List.of(
            "ketenspiegel profile ind-klanttevredenheid",
            "ketenspiegel profile answers.csv --outcome mark --characteristics reply,channel",
            "ketenspiegel profile answers.csv --outcome q1 --characteristics region --fail 1-2"
                + " --json"));
  }

  @Override
  public ExitCode run(Words words, Session session) throws Exception {
    String language = words.choice("language", "nl", "en").orElse("en");
    words.choice("combinations", "none", "outstanding", "all");
    Source source = new Sources(words, session).open(words.argument(0));
    if (source.data().outline().audiences().isEmpty()
        && !(words.has(OUTCOME) && words.has(CHARACTERISTICS))) {
      throw new WordsException("'profile' needs --outcome Q and --characteristics V,… for a file");
    }
    Fielded fielded = source.fielded(words.value("audience"), questions(words, source));
    StudyData data = new StudyData(source.data().outline(), List.of(fielded));
    Composite composite = session.computed(words, data, Profile.ID, options(words, fielded));
    session.result(
        words,
        words.has("json")
            ? ProfileJson.of(composite, language)
            : ProfileText.of(composite, source, language));
    return ExitCode.DONE;
  }

  /** What the audience must have been asked; segments are no questions. */
  private static List<String> questions(Words words, Source source) {
    List<String> asked = new ArrayList<>(words.list(OUTCOME));
    words.list(CHARACTERISTICS).stream()
        .filter(c -> !c.equals(Parts.SEGMENT))
        .filter(c -> source.data().fieldings().stream().noneMatch(f -> f.segments().containsKey(c)))
        .forEach(asked::add);
    return asked;
  }

  private static ProfileOptions options(Words words, Fielded fielded) {
    Map<String, String> plain = new HashMap<>();
    for (String name : List.of(CHARACTERISTICS, "fail")) {
      words.value(name).ifPresent(v -> plain.put(name, v));
    }
    words.value("combinations").ifPresent(v -> plain.put("combinations", v));
    words.value("minimum").ifPresent(v -> plain.put("minimum", v));
    words.fraction("confidence").ifPresent(c -> plain.put("confidence", Double.toString(c)));
    try {
      return OptionValues.read(
              new ProfileOptions(fielded.audience(), words.value(OUTCOME).orElse(""), List.of()),
              plain)
          .options();
    } catch (IllegalArgumentException e) {
      throw new WordsException(e.getMessage(), e);
    }
  }
}
