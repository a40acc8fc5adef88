// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.AbstractCommand;
import org.ketenspiegel.data.coding.AnswerTranslation;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.coding.CodingTable;
import org.ketenspiegel.model.AtomicFile;

/**
 * Another translation of one answer as an edit that can be undone and is on disk at once. Of the
 * file it changes only that translation, whatever else somebody wrote there meanwhile.
 */
final class TranslationEdit extends AbstractCommand implements AbstractCommand.NonDirtying {

  private final Path path;
  private final List<AnswerTranslation> before;
  private final List<AnswerTranslation> after;
  private final Consumer<Exception> troubled;

  /**
   * @param before what goes, none or one
   * @param after what comes, none or one
   */
  TranslationEdit(
      String title,
      Path path,
      List<AnswerTranslation> before,
      List<AnswerTranslation> after,
      Consumer<Exception> troubled) {
    super(title);
    this.path = path;
    this.before = before;
    this.after = after;
    this.troubled = troubled;
  }

  @Override
  protected boolean prepare() {
    return true;
  }

  @Override
  public void execute() {
    replace(before, after);
  }

  @Override
  public void undo() {
    replace(after, before);
  }

  @Override
  public void redo() {
    execute();
  }

  private void replace(List<AnswerTranslation> old, List<AnswerTranslation> now) {
    try {
      List<AnswerTranslation> all =
          new ArrayList<>(Files.exists(path) ? CodingTable.translations(path) : List.of());
      all.removeAll(old);
      all.addAll(now);
      AtomicFile.sweep(path.getParent());
      AtomicFile.write(path, CodingTable.bytes(all));
    } catch (IOException | ImportException e) {
      troubled.accept(e);
    }
  }
}
