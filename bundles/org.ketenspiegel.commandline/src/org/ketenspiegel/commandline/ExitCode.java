// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

/** What a command tells the shell. */
public enum ExitCode {
  DONE(0),
  FAULT_OF_OURS(1),
  WORDS_ARE_OFF(2),
  INPUT_IS_OFF(3),
  FINDINGS(4);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
