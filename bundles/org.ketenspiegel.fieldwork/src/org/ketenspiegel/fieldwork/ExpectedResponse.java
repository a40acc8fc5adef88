// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.fieldwork;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.ketenspiegel.model.Text;

/**
 * What share of those invited is expected to answer.
 *
 * @param overall above 0, at most 1; empty when everybody answers
 * @param ofGroups of groups by key or label, such as a language
 */
public record ExpectedResponse(OptionalDouble overall, Map<String, Double> ofGroups) {

  /** Everybody answers. */
  public static final ExpectedResponse ALL = new ExpectedResponse(OptionalDouble.empty(), Map.of());

  public ExpectedResponse {
    ofGroups = Map.copyOf(ofGroups);
  }

  /**
   * Reads {@code 60} or {@code 60, Arabic=40, Farsi=35}, in percent.
   *
   * @throws IllegalArgumentException naming what was expected
   */
  public static ExpectedResponse percent(String words) {
    return read(words, 100);
  }

  /**
   * Reads {@code 0.6} or {@code 0.6,ar=0.4}.
   *
   * @throws IllegalArgumentException naming what was expected
   */
  public static ExpectedResponse share(String words) {
    return read(words, 1);
  }

  private static ExpectedResponse read(String words, double unit) {
    OptionalDouble overall = OptionalDouble.empty();
    Map<String, Double> groups = new LinkedHashMap<>();
    // a decimal comma is none between groups
    for (String part : words.split(",(?!\\d+\\s*(?:,|$))|;")) {
      if (part.isBlank()) {
        continue;
      }
      int sign = part.lastIndexOf('=');
      double share = share(part.substring(sign + 1), words, unit);
      if (sign < 0) {
        overall = OptionalDouble.of(share);
      } else {
        groups.put(part.substring(0, sign).strip(), share);
      }
    }
    return new ExpectedResponse(overall, groups);
  }

  private static double share(String number, String words, double unit) {
    String plain = number.strip().replace(',', '.').replaceFirst("%$", "");
    double share =
        plain.matches("\\d{1,3}(\\.\\d{1,6})?") ? Double.parseDouble(plain) / unit : Double.NaN;
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "response is '"
              + words
              + "', expected such as "
              + (unit == 1 ? "0.6 or 0.6,ar=0.4" : "60 or 60, ar=40"));
    }
    return share;
  }

  /** Of a group: its own, else that of all; 1 when nothing is expected. */
  public double of(String key, Text label) {
    return ofGroups.entrySet().stream()
        .filter(
            e ->
                e.getKey().equals(key)
                    || label.words().values().stream().anyMatch(e.getKey()::equalsIgnoreCase))
        .mapToDouble(Map.Entry::getValue)
        .findFirst()
        .orElse(overall.orElse(1));
  }
}
