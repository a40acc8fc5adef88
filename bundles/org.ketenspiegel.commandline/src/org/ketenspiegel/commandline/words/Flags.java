// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.words;

import static org.ketenspiegel.commandline.words.Flag.of;
import static org.ketenspiegel.commandline.words.Flag.repeated;
import static org.ketenspiegel.commandline.words.Flag.toggle;

import java.util.List;

/** The flags that several commands understand. */
public final class Flags {

  /** Understood by every command. */
  public static final List<Flag> COMMON =
      List.of(
          toggle("json", "one JSON document on stdout, nothing else"),
          of("out", "PATH", "write there instead of to stdout"),
          of("language", "nl|en", "language of labels and reports"),
          toggle("quiet", "say nothing on stderr but errors"),
          toggle("debug", "show where a fault came from"),
          toggle("help", "this help"));

  /** What commands that compute understand of the answers. */
  public static final List<Flag> ANSWERS =
      List.of(
          of("wave", "ID", "the wave of a study (default: the latest)"),
          of("audience", "ID", "the audience of a study"),
          repeated("where", "COND", "only these respondents, as in 'q1=1|2 & age>=30'"),
          of("weight", "COLUMN", "weights"),
          of("strata", "COLUMN", "strata the sample was drawn in"),
          of("clusters", "COLUMN", "first-stage units the sample was drawn by"),
          of("fpc", "COLUMN|N", "number of first-stage units to draw from"),
          repeated(
              "missing-codes", "[Q:]CODE,…", "codes that are no answer; ';' between questions"),
          of("base", "substantive|asked", "whether don't know counts in shares"),
          of("reverse", "Q,…", "questions whose scale runs the other way"),
          of("top", "CODES", "codes of the top net, as in 4,5 or 9-10"),
          repeated("net", "NAME=CODES", "codes counted together, as in pass=6-10"),
          repeated("multiple", "NAME=Q,…", "columns that are the options of one question"),
          of("codebook", "FILE", "labels, codes, kinds of missing (CSV or JSON)"),
          of("delimiter", "CHAR", "between the cells of a CSV file"),
          of("encoding", "NAME", "of a CSV file, as in windows-1252"),
          of("decimal", "CHAR", "decimal sign in a CSV file: . or ,"),
          toggle("no-suppression", "show small bases too (for one's own eyes)"),
          of("confidence", "LEVEL", "of intervals (default 0.95)"),
          of("threads", "N", "processors to use"),
          of("seed", "N", "start of random numbers"));

  private Flags() {}

  /**
   * Looks at values that every command reads alike, also where it has no use for them.
   *
   * @throws WordsException naming the flag whose value is off
   */
  public static void check(Words said) {
    said.count("threads");
    said.fraction("confidence");
    said.value("seed")
        .filter(seed -> !seed.matches("-?[0-9]{1,18}"))
        .ifPresent(
            seed -> {
              throw new WordsException("--seed is '" + seed + "', expected a whole number");
            });
  }
}
