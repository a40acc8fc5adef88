// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing;

import java.nio.file.Path;
import java.util.Locale;
import org.ketenspiegel.model.Text;

/**
 * A file cannot be read; nothing of it was taken over. The message is one sentence, in English; the
 * localised one is in the language of the interface.
 */
public final class ImportException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  public ImportException(Finding finding) {
    super(finding.sentence().in("en"));
    this.finding = finding;
  }

  public ImportException(Finding finding, Throwable cause) {
    super(finding.sentence().in("en"), cause);
    this.finding = finding;
  }

  public ImportException(Path file, Text message) {
    this(Finding.of(Severity.ERROR, file, message));
  }

  public Finding finding() {
    return finding;
  }

  @Override
  public String getLocalizedMessage() {
    return finding.sentence().in(Locale.getDefault().getLanguage());
  }
}
