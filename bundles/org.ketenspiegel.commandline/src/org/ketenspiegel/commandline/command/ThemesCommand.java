// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.options.OptionValues;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.commandline.Command;
import org.ketenspiegel.commandline.ExitCode;
import org.ketenspiegel.commandline.Session;
import org.ketenspiegel.commandline.output.GapsText;
import org.ketenspiegel.commandline.output.ThemesJson;
import org.ketenspiegel.commandline.source.Source;
import org.ketenspiegel.commandline.source.Sources;
import org.ketenspiegel.commandline.words.Flag;
import org.ketenspiegel.commandline.words.Flags;
import org.ketenspiegel.commandline.words.Syntax;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.commandline.words.WordsException;
import org.ketenspiegel.openanswers.Themes;
import org.ketenspiegel.openanswers.ThemesOptions;
import org.ketenspiegel.openanswers.ThemesOptions.Show;

/** What respondents say in their own words; and codings out of a study and into it. */
public final class ThemesCommand implements Command {

  private static final List<String> ANSWERS =
      List.of(
          "wave",
          "audience",
          "where",
          "weight",
          "strata",
          "clusters",
          "fpc",
          "no-suppression",
          "confidence",
          "threads",
          "seed");

  @Override
  public Syntax syntax() {
    List<Flag> own =
        List.of(
            Flag.of("questions", "Q,…", "open questions (default: all with a code frame)"),
            Flag.of("by", "V,…", "agency, segment, a segment's id, or a variable"),
            Flag.of("base", "answered|asked|both", "of whom the shares are (default: both)"),
            Flag.of("most", "N", "only the N themes that most name"),
            Flag.toggle("agreement", "only how well coders agree (Krippendorff's alpha)"),
            Flag.toggle("quotes", "only the answers that are marked for quoting"),
            Flag.of("coder", "NAME", "whose codes count; with --sheet: who is to code"),
            Flag.of("bootstrap", "N", "replicates behind the interval of the agreement"),
            Flag.toggle("sheet", "the answers to one question as CSV, to be coded (not published)"),
            Flag.of("sample", "SHARE", "with --sheet: of the coded answers, for a second coder"),
            Flag.of("take", "FILE", "take the codings of such a sheet into the study"));
    return new Syntax(
        "themes",
        List.of("STUDY"),
        "themes in open answers, agreement of coders, quotes",
        Stream.concat(own.stream(), Flags.ANSWERS.stream().filter(f -> ANSWERS.contains(f.name())))
            .toList(),
        List.of(
            "ketenspiegel themes sociale-dienst-2017",
            "ketenspiegel themes sociale-dienst-2017 --questions beter --by segment --json",
            "ketenspiegel themes my-study --questions advies --sheet --coder bo --sample 0.2"
                + " --out bo.csv",
            "ketenspiegel themes my-study --take bo.csv"));
  }

  @Override
  public ExitCode run(Words words, Session session) throws Exception {
    words.choice("base", "answered", "asked", "both");
    if (Stream.of("agreement", "quotes", "sheet", "take").filter(words::has).count() > 1) {
      throw new WordsException("--agreement, --quotes, --sheet and --take go one at a time");
    }
    if (words.has("sample") && !words.has("sheet")) {
      throw new WordsException("--sample goes with --sheet");
    }
    if (words.has("take")) {
      return new CodingTaking(words, session).run();
    }
    Source source = new Sources(words, session).open(words.argument(0));
    if (source.data().outline().audiences().isEmpty()) {
      throw new WordsException("'" + words.argument(0) + "' is no study: it has no code frames");
    }
    if (words.has("sheet")) {
      return new CodingSheet(words, session).write(source);
    }
    String language = words.choice("language", "nl", "en").orElse("en");
    Fielded fielded = source.fielded(words.value("audience"), words.list("questions"));
    StudyData data = source.data().with(List.of(fielded));
    Composite composite = session.computed(words, data, Themes.ID, options(words, fielded));
    session.result(
        words,
        words.has("json")
            ? ThemesJson.of(composite, source, language)
            : GapsText.of(composite, source, language));
    return ExitCode.DONE;
  }

  private static ThemesOptions options(Words words, Fielded fielded) {
    Map<String, String> plain = new HashMap<>();
    for (String name : List.of("base", "most", "coder", "seed")) {
      words.value(name).ifPresent(v -> plain.put(name, v));
    }
    words.value("bootstrap").ifPresent(v -> plain.put("replicates", v));
    words.fraction("confidence").ifPresent(c -> plain.put("confidence", Double.toString(c)));
    ThemesOptions start =
        new ThemesOptions(fielded.audience(), words.list("questions"))
            .by(words.list("by").toArray(String[]::new))
            .with(
                words.has("agreement")
                    ? Show.AGREEMENT
                    : words.has("quotes") ? Show.QUOTES : Show.ALL);
    try {
      return OptionValues.read(start, plain).options();
    } catch (IllegalArgumentException e) {
      throw new WordsException(e.getMessage().replace("'replicates'", "'bootstrap'"), e);
    }
  }
}
