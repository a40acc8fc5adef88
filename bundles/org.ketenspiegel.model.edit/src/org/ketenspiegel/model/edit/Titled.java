// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.model.edit;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

/** A command under the name a person knows it by. */
final class Titled extends CompoundCommand {

  Titled(String title, Command command) {
    super(title);
    append(command);
  }
}
