// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.ketenspiegel.analysis.AnalysisContributions;
import org.ketenspiegel.commandline.command.CheckCommand;
import org.ketenspiegel.commandline.command.ClaimsCommand;
import org.ketenspiegel.commandline.command.CompareCommand;
import org.ketenspiegel.commandline.command.DescribeCommand;
import org.ketenspiegel.commandline.command.DiffCommand;
import org.ketenspiegel.commandline.command.ExportCommand;
import org.ketenspiegel.commandline.command.FindingsCommand;
import org.ketenspiegel.commandline.command.ImpactCommand;
import org.ketenspiegel.commandline.command.ImportCommand;
import org.ketenspiegel.commandline.command.MirrorCommand;
import org.ketenspiegel.commandline.command.PlanCommand;
import org.ketenspiegel.commandline.command.ProfileCommand;
import org.ketenspiegel.commandline.command.ReconcileCommand;
import org.ketenspiegel.commandline.command.ReconstructCommand;
import org.ketenspiegel.commandline.command.ReliabilityCommand;
import org.ketenspiegel.commandline.command.ReportCommand;
import org.ketenspiegel.commandline.command.StudiesCommand;
import org.ketenspiegel.commandline.command.TabulateCommand;
import org.ketenspiegel.commandline.command.ThemesCommand;
import org.ketenspiegel.commandline.command.TrendCommand;
import org.ketenspiegel.commandline.command.WaveCommand;
import org.ketenspiegel.findings.Rules;
import org.ketenspiegel.model.Contributions;

/** What can be done without a window. */
public final class CommandApplication implements IApplication {

  @Override
  public Object start(IApplicationContext context) {
    String[] words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
    Session session =
        new Session(
            () -> Contributions.in(RegistryFactory.getRegistry()),
            () -> AnalysisContributions.in(RegistryFactory.getRegistry()),
            () -> Rules.in(RegistryFactory.getRegistry()),
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err),
            Path.of("").toAbsolutePath());
    return commands().run(session, words).number();
  }

  /** Every command there is, in the order of help. */
  static Commands commands() {
    return new Commands(
        List.of(
            new StudiesCommand(),
            new ReportCommand(),
            new FindingsCommand(),
            new ReconcileCommand(),
            new CheckCommand(),
            new DiffCommand(),
            new ImportCommand(),
            new DescribeCommand(),
            new TabulateCommand(),
            new ThemesCommand(),
            new ReliabilityCommand(),
            new ProfileCommand(),
            new ImpactCommand(),
            new CompareCommand(),
            new MirrorCommand(),
            new ClaimsCommand(),
            new TrendCommand(),
            new WaveCommand(),
            new PlanCommand(),
            new ReconstructCommand(),
            new ExportCommand()));
  }

  private static PrintStream utf8(FileDescriptor to) {
    return new PrintStream(new FileOutputStream(to), false, StandardCharsets.UTF_8);
  }

  @Override
  public void stop() {
    // one run, nothing to stop
  }
}
