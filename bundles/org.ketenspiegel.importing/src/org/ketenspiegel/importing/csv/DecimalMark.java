// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

/** The sign between whole and fraction. */
public enum DecimalMark {
  POINT('.'),
  COMMA(',');

  private final char sign;

  DecimalMark(char sign) {
    this.sign = sign;
  }

  public char sign() {
    return sign;
  }
}
