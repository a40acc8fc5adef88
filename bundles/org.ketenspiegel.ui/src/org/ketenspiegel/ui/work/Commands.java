// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.work;

import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** The commands of the window, by id; who handles one may be any bundle. */
public final class Commands {

  /** Opens what is selected: each kind of object has a handler of its own. */
  public static final String OPEN = "org.ketenspiegel.ui.open";

  /** Opens an example study, copied into the user's folder. */
  public static final String EXAMPLE = "org.ketenspiegel.ui.example";

  /** Its parameter: which example, by id; without it the first. */
  public static final String EXAMPLE_STUDY = "org.ketenspiegel.ui.example.study";

  /** Reads a file of answers. */
  public static final String IMPORT = "org.ketenspiegel.ui.import";

  /** Its parameter: the file to begin with; without it the person chooses one. */
  public static final String IMPORT_FILE = "org.ketenspiegel.ui.import.file";

  /** Makes a study with an empty questionnaire. */
  public static final String DESIGN = "org.ketenspiegel.ui.design";

  /** Writes the report of the study in hand. */
  public static final String REPORT = "org.ketenspiegel.ui.report";

  /** Its parameter: the report's language; without it the one the study is shown in. */
  public static final String REPORT_LANGUAGE = "org.ketenspiegel.ui.report.language";

  /** Renames what is selected. */
  public static final String RENAME = "org.ketenspiegel.ui.rename";

  private Commands() {}

  /** Whether somebody handles it, and it can be done now. */
  public static boolean enabled(IServiceLocator services, String command) {
    return services.getService(ICommandService.class).getCommand(command).isEnabled();
  }

  public static void run(IServiceLocator services, String command) {
    run(services, command, Map.of());
  }

  /** With values for its parameters, by id. */
  public static void run(IServiceLocator services, String command, Map<String, String> values) {
    if (!enabled(services, command)) {
      services.getService(ErrorDoor.class).show(unavailable());
      return;
    }
    try {
      Command defined = services.getService(ICommandService.class).getCommand(command);
      services
          .getService(IHandlerService.class)
          .executeCommand(ParameterizedCommand.generateCommand(defined, values), null);
    } catch (CommandException e) {
      services.getService(ErrorDoor.class).fault(e);
    }
  }

  private static Problem unavailable() {
    return new Problem(WorkMessages.unavailable_what, "", WorkMessages.unavailable_advice);
  }
}
