// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes as one writes them: {@code 4,5} or {@code 6-10}. */
public final class CodeList {

  private static final Pattern PART =
      Pattern.compile("(-?\\d{1,7})(?:\\s*(?:-|\\.\\.)\\s*(-?\\d{1,7}))?");
  private static final int MOST = 10_000;

  private CodeList() {}

  /** Throws a WordsException that names the flag. */
  public static List<Integer> parse(String flag, String text) {
    List<Integer> codes = new ArrayList<>();
    for (String part : Lists.parts(text)) {
      Matcher matcher = PART.matcher(part);
      if (!matcher.matches()) {
        throw wrong(flag, text);
      }
      int first = Integer.parseInt(matcher.group(1));
      int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
      if (last < first || last - first > MOST) {
        throw wrong(flag, text);
      }
      for (int code = first; code <= last; code++) {
        codes.add(code);
      }
    }
    if (codes.isEmpty()) {
      throw wrong(flag, text);
    }
    return codes;
  }

  private static WordsException wrong(String flag, String text) {
    return new WordsException(
        "--" + flag + " has the codes '" + text + "', expected such as 4,5 or 6-10");
  }
}
