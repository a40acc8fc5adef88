// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.benchmarks;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words after {@code releng/benchmarks/run}. */
record Options(
    Pattern rows, int times, int threads, Duration limit, Set<String> without, boolean once) {

  static final String HELP =
      """
      releng/benchmarks/run [OPTION...]: times our work and, in the same run, what users have now
        --rows REGEX     only rows whose name has this in it; names: see --list
        --list           the names of the rows
        --times N        how often each is run after warming up (31; whole processes 5 or less)
        --threads N      the threads our work may use (one per processor)
        --limit SECONDS  a peer that takes longer is stopped (120)
        --no-peers       without peers
        --no-cold        without the same work once in a process of its own
      """;

  static Options parse(List<String> words) {
    var options =
        new Options(
            Pattern.compile(""),
            31,
            Runtime.getRuntime().availableProcessors(),
            Duration.ofSeconds(120),
            Set.of(),
            false);
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      options =
          switch (word) {
            case "--no-peers", "--no-cold" -> options.less(word.substring(5));
            case "--once" -> options.with(word, "");
            default -> {
              if (++i == words.size()) {
                throw new IllegalArgumentException(word + " is not known or lacks its value");
              }
              yield options.with(word, words.get(i));
            }
          };
    }
    return options;
  }

  boolean has(String part) {
    return !without.contains(part);
  }

  private Options less(String part) {
    var more = new HashSet<>(without);
    more.add(part);
    return new Options(rows, times, threads, limit, more, once);
  }

  private Options with(String word, String value) {
    return switch (word) {
      case "--rows" -> new Options(Pattern.compile(value), times, threads, limit, without, once);
      case "--times" -> new Options(rows, number(value), threads, limit, without, once);
      case "--threads" -> new Options(rows, times, number(value), limit, without, once);
      case "--limit" ->
          new Options(rows, times, threads, Duration.ofSeconds(number(value)), without, once);
      case "--once" -> new Options(rows, times, threads, limit, without, true);
      default -> throw new IllegalArgumentException(word + " is not known; see --help");
    };
  }

  private static int number(String value) {
    int number = Integer.parseInt(value);
    if (number < 1) {
      throw new IllegalArgumentException(value + " is not a number of 1 or more");
    }
    return number;
  }
}
