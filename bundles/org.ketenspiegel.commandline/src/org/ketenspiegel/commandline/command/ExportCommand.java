// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.command;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.commandline.Command;
import org.ketenspiegel.commandline.ExitCode;
import org.ketenspiegel.commandline.Session;
import org.ketenspiegel.commandline.source.Sources;
import org.ketenspiegel.commandline.source.Sources.Purpose;
import org.ketenspiegel.commandline.words.Flag;
import org.ketenspiegel.commandline.words.Flags;
import org.ketenspiegel.commandline.words.Syntax;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.commandline.words.WordsException;
import org.ketenspiegel.importing.csv.CsvExport;

/** Writes answers for other programs. */
public final class ExportCommand implements Command {

  private static final List<String> READING =
      List.of("wave", "audience", "missing-codes", "codebook", "delimiter", "encoding", "decimal");

  @Override
  public Syntax syntax() {
    return new Syntax(
        "export",
        List.of("SOURCE"),
        "write answers for other programs",
        Stream.concat(
                Stream.of(Flag.of("format", "csv", "what to write (default: csv)")),
                Flags.ANSWERS.stream().filter(f -> READING.contains(f.name())))
            .toList(),
        List.of(
            "ketenspiegel export kleine-keten-2017 --audience asielzoekers --format csv --out"
                + " a.csv"));
  }

  @Override
  public ExitCode run(Words words, Session session) throws Exception {
    words.choice("format", "csv");
    if (words.has("json")) {
      throw new WordsException("'export' writes CSV: --json has no meaning here");
    }
    var source = new Sources(words, session).open(words.argument(0), Purpose.LOOK);
    if (source.data().fieldings().size() > 1 && !words.has("audience")) {
      throw new WordsException(
          "the study has several audiences; say which with --audience "
              + String.join(
                  "|", source.data().fieldings().stream().map(Fielded::audience).toList()));
    }
    Fielded fielded = source.fielded(words.value("audience"), List.of());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CsvExport.withDefaults().write(fielded.table(), bytes);
    session.result(words, bytes.toString(StandardCharsets.UTF_8));
    return ExitCode.DONE;
  }
}
