// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.arithmetic;

/** The same sentence in both languages. */
public record Explanation(String dutch, String english) {

  /** The sentence in a language; English for any language but Dutch. */
  public String in(String language) {
    return language.equals("nl") ? dutch : english;
  }
}
