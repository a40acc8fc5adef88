// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.words;

/** The words of a command are off: one sentence that says which and what was expected. */
public final class WordsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public WordsException(String message) {
    super(message);
  }
}
