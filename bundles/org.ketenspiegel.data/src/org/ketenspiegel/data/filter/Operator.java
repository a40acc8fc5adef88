// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.filter;

/** How a filter compares an answer with a value. */
public enum Operator {
  NOT_EQUAL("!="),
  AT_LEAST(">="),
  AT_MOST("<="),
  EQUAL("="),
  ABOVE(">"),
  BELOW("<");

  private final String sign;

  Operator(String sign) {
    this.sign = sign;
  }

  public String sign() {
    return sign;
  }

  /** Whether the operator compares sizes rather than identity. */
  public boolean orders() {
    return this != EQUAL && this != NOT_EQUAL;
  }

  boolean holds(double answer, double value) {
    return switch (this) {
      case EQUAL -> answer == value;
      case NOT_EQUAL -> answer != value;
      case AT_LEAST -> answer >= value;
      case AT_MOST -> answer <= value;
      case ABOVE -> answer > value;
      case BELOW -> answer < value;
    };
  }
}
