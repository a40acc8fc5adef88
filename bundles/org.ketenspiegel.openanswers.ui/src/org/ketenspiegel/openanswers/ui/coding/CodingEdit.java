// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.coding;

import java.nio.file.Path;
import org.eclipse.emf.common.command.AbstractCommand;
import org.ketenspiegel.data.coding.Codings;

/**
 * Other codings of one file as an edit that can be undone. They are on disk at once, so the study
 * has nothing to save for it.
 */
final class CodingEdit extends AbstractCommand implements AbstractCommand.NonDirtying {

  private final OpenCodings open;
  private final Path path;
  private final Codings before;
  private final Codings after;

  CodingEdit(String title, OpenCodings open, Path path, Codings before, Codings after) {
    super(title);
    this.open = open;
    this.path = path;
    this.before = before;
    this.after = after;
  }

  @Override
  protected boolean prepare() {
    return true;
  }

  @Override
  public void execute() {
    open.put(path, before, after);
  }

  @Override
  public void undo() {
    open.put(path, after, before);
  }

  @Override
  public void redo() {
    execute();
  }
}
