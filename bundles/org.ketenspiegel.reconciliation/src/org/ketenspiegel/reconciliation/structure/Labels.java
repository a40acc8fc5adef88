// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads from a label whether it is a net, the sum of single categories. Three forms are nets:
 *
 * <ul>
 *   <li>an optional word in parentheses before the rest, {@code (zeker) wel}: <em>zeker wel</em>
 *       and <em>wel</em>;
 *   <li>a choice in parentheses after the rest, {@code ja (vaak of soms)} or {@code yes (often or
 *       sometimes)}: <em>ja, vaak</em> and <em>ja, soms</em>;
 *   <li>labels with a stroke between them, {@code ja / ik denk het wel}: each of them.
 * </ul>
 *
 * Labels are compared without regard to capitals, punctuation (other than parentheses and strokes)
 * and blanks.
 */
public final class Labels {

  private static final Pattern OPTIONAL = Pattern.compile("\\(([^()]+)\\)\\s*([^()]+)");
  private static final Pattern CHOICE = Pattern.compile("([^()]+?)\\s*\\(([^()]+)\\)");
  private static final Pattern OR = Pattern.compile("\\s*,\\s*|\\s+(?:of|or)\\s+");
  private static final Pattern STROKE = Pattern.compile("\\s+/\\s+");

  private Labels() {}

  /** The form in which labels are compared. */
  public static String normal(String label) {
    return label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}+()/]+", " ").strip();
  }

  /** The labels of the categories that make the net; empty when the label is no net. */
  public static List<String> parts(String label) {
    var optional = OPTIONAL.matcher(label.strip());
    if (optional.matches()) {
      return List.of(optional.group(1) + " " + optional.group(2), optional.group(2));
    }
    var choice = CHOICE.matcher(label.strip());
    if (choice.matches() && choice.group(2).matches(".*\\s(of|or)\\s.*")) {
      return Arrays.stream(OR.split(choice.group(2)))
          .map(each -> choice.group(1) + ", " + each)
          .toList();
    }
    var listed = STROKE.split(label.strip());
    return listed.length > 1 ? List.of(listed) : List.of();
  }
}
