// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.analysis.AnalysisContribution;
import org.ketenspiegel.comparison.Comparison;
import org.ketenspiegel.comparison.claims.Claims;
import org.ketenspiegel.comparison.mirror.Mirror;
import org.ketenspiegel.impact.Impact;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.StudyContribution;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.openanswers.Quotes;
import org.ketenspiegel.openanswers.Themes;
import org.ketenspiegel.tabulation.Tabulation;
import org.ketenspiegel.tabulation.profile.Profile;
import org.ketenspiegel.tabulation.reliability.Battery;
import org.ketenspiegel.trend.Trend;

/** What a command line said and how it ended. */
record Invocation(ExitCode code, String out, String err) {

  private static final Contributions CONTRIBUTIONS =
      new Contributions(
          List.of(),
          List.of(
              new StudyContribution(
                  "example", Text.same("example"), Path.of("a.study"), 1, "a.bundle")));

  private static final List<AnalysisContribution> ANALYSES =
      List.of(
          new AnalysisContribution(Tabulation.ID, Text.NONE, 1, Tabulation::new),
          new AnalysisContribution(Impact.ID, Text.NONE, 2, Impact::new),
          new AnalysisContribution(Comparison.ID, Text.NONE, 3, Comparison::new),
          new AnalysisContribution(Mirror.ID, Text.NONE, 4, Mirror::new),
          new AnalysisContribution(Trend.ID, Text.NONE, 5, Trend::new),
          new AnalysisContribution(Battery.ID, Text.NONE, 6, Battery::new),
          new AnalysisContribution(Profile.ID, Text.NONE, 7, Profile::new),
          new AnalysisContribution(Themes.ID, Text.NONE, 8, Themes::new),
          new AnalysisContribution(Quotes.ID, Text.NONE, 9, Quotes::new),
          new AnalysisContribution(Claims.ID, Text.NONE, 10, Claims::new));

  /** Runs words with the commands of the application and more, in the folder of this bundle. */
  static Invocation of(List<Command> more, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Session session =
        new Session(
            () -> CONTRIBUTIONS,
            () -> ANALYSES,
            OurRules::all,
            stream(out),
            stream(err),
            Path.of("").toAbsolutePath());
    List<Command> commands = new ArrayList<>(CommandApplication.commands().all());
    commands.addAll(more);
    ExitCode code = new Commands(commands).run(session, words);
    return new Invocation(code, text(out), text(err));
  }

  static Invocation of(String... words) {
    return of(List.of(), words);
  }

  private static PrintStream stream(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream from) {
    return from.toString(StandardCharsets.UTF_8);
  }
}
