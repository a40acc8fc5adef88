// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing;

import java.nio.file.Path;

/** A file cannot be read; nothing of it was taken over. The message is one sentence. */
public final class ImportException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  public ImportException(Finding finding) {
    super(finding.sentence());
    this.finding = finding;
  }

  public ImportException(Finding finding, Throwable cause) {
    super(finding.sentence(), cause);
    this.finding = finding;
  }

  public ImportException(Path file, String message) {
    this(Finding.of(Severity.ERROR, file, message));
  }

  public Finding finding() {
    return finding;
  }
}
