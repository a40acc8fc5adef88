// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may be said to a command.
 *
 * @param arguments the words without dashes, in order; each is needed
 * @param flags its own flags, beside {@link Flags#COMMON}
 * @param examples whole command lines
 */
public record Syntax(
    String name, List<String> arguments, String summary, List<Flag> flags, List<String> examples) {

  public Syntax {
    arguments = List.copyOf(arguments);
    flags = List.copyOf(flags);
    examples = List.copyOf(examples);
  }

  /** Every flag that is understood. */
  public Stream<Flag> understood() {
    return Stream.concat(flags.stream(), Flags.COMMON.stream());
  }

  Optional<Flag> flag(String name) {
    return understood().filter(f -> f.name().equals(name)).findFirst();
  }
}
