// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.words;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What was said to a command: its arguments, and the values of the flags that were given. */
public record Words(List<String> arguments, Map<String, List<String>> flags) {

  public Words {
    arguments = List.copyOf(arguments);
    flags = Map.copyOf(flags);
  }

  public String argument(int index) {
    return arguments.get(index);
  }

  public boolean has(String flag) {
    return flags.containsKey(flag);
  }

  /** The value of a flag, if it was given. */
  public Optional<String> value(String flag) {
    return values(flag).stream().findFirst();
  }

  /** The values of a flag that may be given several times. */
  public List<String> values(String flag) {
    return flags.getOrDefault(flag, List.of());
  }

  /** The parts of a value, which commas separate; a part with a comma stands in quotes. */
  public List<String> list(String flag) {
    return values(flag).stream().flatMap(v -> Lists.parts(v).stream()).toList();
  }

  /** A value that is a whole number above zero. */
  public OptionalInt count(String flag) {
    Optional<String> value = value(flag);
    if (value.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!value.get().matches("[1-9][0-9]{0,8}")) {
      throw wrong(flag, value.get(), "a whole number above zero");
    }
    return OptionalInt.of(Integer.parseInt(value.get()));
  }

  /** A value that is a number between 0 and 1. */
  public OptionalDouble fraction(String flag) {
    Optional<String> value = value(flag);
    if (value.isEmpty()) {
      return OptionalDouble.empty();
    }
    if (!value.get().matches("0?\\.[0-9]*[1-9][0-9]*")) {
      throw wrong(flag, value.get(), "a number between 0 and 1, such as 0.95");
    }
    return OptionalDouble.of(Double.parseDouble(value.get()));
  }

  /** A value that is one of a few words. */
  public Optional<String> choice(String flag, String... words) {
    return value(flag)
        .map(
            value -> {
              if (!Arrays.asList(words).contains(value)) {
                throw wrong(
                    flag, value, (words.length == 1 ? "" : "one of ") + String.join(", ", words));
              }
              return value;
            });
  }

  private static WordsException wrong(String flag, String value, String expected) {
    return new WordsException("--" + flag + " is '" + value + "', expected " + expected);
  }
}
