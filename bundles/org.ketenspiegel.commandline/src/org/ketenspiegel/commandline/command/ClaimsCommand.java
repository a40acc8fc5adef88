// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.command;

import java.util.List;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.commandline.Command;
import org.ketenspiegel.commandline.ExitCode;
import org.ketenspiegel.commandline.Session;
import org.ketenspiegel.commandline.output.GapsText;
import org.ketenspiegel.commandline.output.MirrorJson;
import org.ketenspiegel.commandline.source.Source;
import org.ketenspiegel.commandline.source.Sources;
import org.ketenspiegel.commandline.words.Syntax;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.comparison.claims.Claims;
import org.ketenspiegel.comparison.claims.ClaimsOptions;

/** Sets what was claimed of a study beside the figures that decide. */
public final class ClaimsCommand implements Command {

  @Override
  public Syntax syntax() {
    return new Syntax(
        "claims",
        List.of("STUDY"),
        "what was claimed of a study beside the figures that decide",
        List.of(),
        List.of(
            "ketenspiegel claims bzk-correspondentie",
            "ketenspiegel claims kleine-keten-2017 --json"));
  }

  @Override
  public ExitCode run(Words words, Session session) throws Exception {
    String language = words.choice("language", "nl", "en").orElse("en");
    Source source = new Sources(words, session).open(words.argument(0));
    Composite claims = session.computed(words, source.data(), Claims.ID, new ClaimsOptions());
    session.result(
        words,
        words.has("json")
            ? MirrorJson.of(claims, language)
            : GapsText.of(claims, source, language));
    return ExitCode.DONE;
  }
}
