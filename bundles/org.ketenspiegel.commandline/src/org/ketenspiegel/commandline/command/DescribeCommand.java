// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.command;

import java.util.List;
import java.util.stream.Stream;
import org.ketenspiegel.commandline.Command;
import org.ketenspiegel.commandline.ExitCode;
import org.ketenspiegel.commandline.Session;
import org.ketenspiegel.commandline.output.Description;
import org.ketenspiegel.commandline.output.DescriptionJson;
import org.ketenspiegel.commandline.output.DescriptionText;
import org.ketenspiegel.commandline.source.Source;
import org.ketenspiegel.commandline.source.Sources;
import org.ketenspiegel.commandline.source.Sources.Purpose;
import org.ketenspiegel.commandline.words.Flag;
import org.ketenspiegel.commandline.words.Flags;
import org.ketenspiegel.commandline.words.Syntax;
import org.ketenspiegel.commandline.words.Words;

/** Tells what is in a file of answers, or in those of a study. */
public final class DescribeCommand implements Command {

  private static final List<String> READING =
      List.of("missing-codes", "codebook", "delimiter", "encoding", "decimal");

  private static final List<Flag> OF_STUDY =
      List.of(
          Flag.of("wave", "ID", "only this wave of a study (default: every wave with answers)"),
          Flag.of("audience", "ID", "only this audience of a study (default: all)"));

  @Override
  public Syntax syntax() {
    return new Syntax(
        "describe",
        List.of("SOURCE"),
        "columns, codes, labels, scales, shares, candidates for missing codes",
        Stream.concat(
                OF_STUDY.stream(), Flags.ANSWERS.stream().filter(f -> READING.contains(f.name())))
            .toList(),
        List.of(
            "ketenspiegel describe answers.csv",
            "ketenspiegel describe kleine-keten-2017 --audience asielzoekers --json"));
  }

  @Override
  public ExitCode run(Words words, Session session) throws Exception {
    Source source = new Sources(words, session).open(words.argument(0), Purpose.LOOK);
    Stream<Description> all =
        source.data().fieldings().stream()
            .filter(f -> words.value("audience").map(f.audience()::equals).orElse(true))
            .map(Description::of);
    List<Description> described = all.toList();
    String language = words.choice("language", "nl", "en").orElse("en");
    session.result(
        words,
        words.has("json")
            ? DescriptionJson.of(described, language)
            : DescriptionText.of(described, language));
    return ExitCode.DONE;
  }
}
