// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ketenspiegel.commandline.Command;
import org.ketenspiegel.commandline.ExitCode;
import org.ketenspiegel.commandline.Session;
import org.ketenspiegel.commandline.words.Syntax;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.commandline.words.WordsException;
import org.ketenspiegel.reconstruction.Reconstruction;
import org.ketenspiegel.reconstruction.spec.Spec;

/** Makes answers that give published figures. */
public final class ReconstructCommand implements Command {

  @Override
  public Syntax syntax() {
    return new Syntax(
        "reconstruct",
        List.of("SPEC"),
        "make answers that give published figures (--out FILE.csv)",
        List.of(),
        List.of("ketenspiegel reconstruct spec.json --out answers.csv"));
  }

  @Override
  public ExitCode run(Words words, Session session) throws Exception {
    Path out =
        session.path(
            words
                .value("out")
                .orElseThrow(() -> new WordsException("'reconstruct' needs --out FILE.csv")));
    Reconstruction made = made(session.path(words.argument(0)));
    made.write(out);
    made.report().text().forEach(session.out()::println);
    return made.report().unmet().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private static Reconstruction made(Path spec) throws IOException {
    try {
      return Reconstruction.of(Spec.read(spec));
    } catch (IllegalArgumentException e) {
      throw new IOException(spec.getFileName() + ": " + e.getMessage(), e);
    }
  }
}
