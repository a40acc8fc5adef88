// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.words;

/**
 * A word that begins with two dashes.
 *
 * @param name without the dashes
 * @param value what follows it, as help shows it; empty for a switch
 * @param help what it does, in half a sentence
 */
public record Flag(String name, String value, String help, Times times) {

  /** Whether a flag may be given again. */
  public enum Times {
    ONCE,
    AGAIN
  }

  /** A flag that stands alone. */
  public static Flag toggle(String name, String help) {
    return new Flag(name, "", help, Times.ONCE);
  }

  /** A flag with one value. */
  public static Flag of(String name, String value, String help) {
    return new Flag(name, value, help, Times.ONCE);
  }

  /** A flag with a value that may be given several times. */
  public static Flag repeated(String name, String value, String help) {
    return new Flag(name, value, help, Times.AGAIN);
  }

  public boolean isToggle() {
    return value.isEmpty();
  }

  /** As one writes it: {@code --name VALUE}. */
  public String written() {
    return "--" + name + (isToggle() ? "" : " " + value);
  }
}
