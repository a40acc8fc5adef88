// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

import org.ketenspiegel.commandline.words.Syntax;
import org.ketenspiegel.commandline.words.Words;

/** One thing the command line can do. */
public interface Command {

  /** Its name, its words and its examples: for the parser and for {@code --help}. */
  Syntax syntax();

  /**
   * Does it.
   *
   * @throws Exception which {@link Door} turns into one sentence and an exit code
   */
  ExitCode run(Words words, Session session) throws Exception;
}
