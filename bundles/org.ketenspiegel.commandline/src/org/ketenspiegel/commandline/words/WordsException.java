// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.words;

/** The words of a command are off: one sentence that says which and what was expected. */
public final class WordsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public WordsException(String message) {
    super(message);
  }

  /** What refused the words, kept for --debug. */
  public WordsException(String message, Exception cause) {
    super(message, cause);
  }
}
