// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.options.OptionValues;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.commandline.Command;
import org.ketenspiegel.commandline.ExitCode;
import org.ketenspiegel.commandline.Session;
import org.ketenspiegel.commandline.output.GapsText;
import org.ketenspiegel.commandline.output.MirrorJson;
import org.ketenspiegel.commandline.source.Source;
import org.ketenspiegel.commandline.source.Sources;
import org.ketenspiegel.commandline.words.Flag;
import org.ketenspiegel.commandline.words.Flags;
import org.ketenspiegel.commandline.words.Syntax;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.commandline.words.WordsException;
import org.ketenspiegel.comparison.mirror.Mirror;
import org.ketenspiegel.comparison.mirror.MirrorOptions;

/** What staff expect beside what clients experience. */
public final class MirrorCommand implements Command {

  @Override
  public Syntax syntax() {
    List<Flag> own =
        List.of(
            Flag.of("agency", "ID", "only this agency"),
            Flag.of("scale", "D", "smallest gap of interest on a scale (default 0.3)"),
            Flag.of("share", "D", "smallest gap of interest between shares (default 0.1)"),
            Flag.of("bootstrap", "N", "number of replicates (default 2000)"));
    return new Syntax(
        "mirror",
        List.of("STUDY"),
        "what some expect beside what others experience: blind spots and needless worries",
        Stream.concat(own.stream(), Flags.ANSWERS.stream()).toList(),
        List.of(
            "ketenspiegel mirror kleine-keten-2017",
            "ketenspiegel mirror kleine-keten-2017 --agency coa --json"));
  }

  @Override
  public ExitCode run(Words words, Session session) throws Exception {
    String language = words.choice("language", "nl", "en").orElse("en");
    Source source = new Sources(words, session).open(words.argument(0));
    if (source.data().outline().audiences().isEmpty()) {
      throw new WordsException(
          "'" + words.argument(0) + "' is no study: a mirror needs two audiences");
    }
    Composite composite = session.computed(words, source.data(), Mirror.ID, options(words, source));
    session.result(
        words,
        words.has("json")
            ? MirrorJson.of(composite, language)
            : GapsText.of(composite, source, language));
    return ExitCode.DONE;
  }

  private static MirrorOptions options(Words words, Source source) {
    String agency = words.value("agency").orElse("");
    if (!agency.isEmpty() && source.data().outline().agency(agency).isEmpty()) {
      throw new WordsException(
          "there is no agency '"
              + agency
              + "'; there are "
              + String.join(
                  ", ", source.data().outline().agencies().stream().map(a -> a.id()).toList()));
    }
    Map<String, String> plain = new HashMap<>();
    for (String name : List.of("scale", "share", "seed")) {
      words.value(name).ifPresent(v -> plain.put(name, v));
    }
    words.value("bootstrap").ifPresent(v -> plain.put("replicates", v));
    words.fraction("confidence").ifPresent(c -> plain.put("confidence", Double.toString(c)));
    try {
      return OptionValues.read(
              new MirrorOptions(agency, source.data().outline().relevance()), plain)
          .options();
    } catch (IllegalArgumentException e) {
      throw new WordsException(e.getMessage().replace("'replicates'", "'bootstrap'"), e);
    }
  }
}
