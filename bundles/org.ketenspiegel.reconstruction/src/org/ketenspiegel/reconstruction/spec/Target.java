// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction.spec;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One printed figure of a column: {@code share 4|5 = 78}, {@code mean = 3.7 in inside}, {@code nps
 * = -34}, {@code count 2 = 41}. The number of decimals printed says how far it was rounded (half
 * up). The base of a share is everybody who answered.
 */
public record Target(Kind kind, Set<Integer> codes, BigDecimal value, String segment) {
  public static final String ALL = "all";
  private static final Pattern TEXT =
      Pattern.compile(
          "(share|mean|nps|count)(?:\\s+(-?\\d+(?:\\|-?\\d+)*))?\\s*=\\s*(-?\\d+(?:\\.\\d+)?)(?:\\s+in\\s+([\\w-]+))?");

  public enum Kind {
    SHARE,
    MEAN,
    NPS,
    COUNT
  }

  static Target parse(String text) {
    Matcher m = TEXT.matcher(text.strip());
    if (!m.matches() || needsCodes(m.group(1)) != (m.group(2) != null))
      throw new IllegalArgumentException(
          "\""
              + text
              + "\" is no target; expected share 4|5 = 78, mean = 3.7, nps = -34 or count 2 = 41,"
              + " each optionally in SEGMENT");
    Set<Integer> codes = m.group(2) == null ? new TreeSet<>() : Condition.codes(m.group(2));
    String segment = m.group(4) == null ? ALL : m.group(4);
    return new Target(
        Kind.valueOf(m.group(1).toUpperCase()), codes, new BigDecimal(m.group(3)), segment);
  }

  private static boolean needsCodes(String kind) {
    return kind.equals("share") || kind.equals("count");
  }

  /** The figure is the sum of these over answers divided by the sum of {@link #divisor}. */
  public double numerator(int code, Column column) {
    return switch (kind) {
      case SHARE -> codes.contains(code) ? 100 : 0;
      case COUNT -> codes.contains(code) ? 1 : 0;
      case MEAN -> column.scores(code) ? code : 0;
      case NPS -> !column.scores(code) ? 0 : code >= 9 ? 100 : code <= 6 ? -100 : 0;
    };
  }

  public double divisor(int code, Column column) {
    return kind == Kind.COUNT ? 0 : kind == Kind.SHARE || column.scores(code) ? 1 : 0;
  }

  public double constantDivisor() {
    return kind == Kind.COUNT ? 1 : 0;
  }

  public double half() {
    return 0.5 / Math.pow(10, value.scale());
  }

  /** The figure as it would be printed. */
  public BigDecimal printed(double numerator, double divisor) {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(divisor), value.scale(), RoundingMode.HALF_UP);
  }

  public String name() {
    String of =
        codes.isEmpty() ? "" : " " + String.join("|", codes.stream().map(String::valueOf).toList());
    return kind.name().toLowerCase() + of + (segment.equals(ALL) ? "" : " in " + segment);
  }

  public static List<Target> parse(List<String> texts) {
    return texts.stream().map(Target::parse).toList();
  }
}
