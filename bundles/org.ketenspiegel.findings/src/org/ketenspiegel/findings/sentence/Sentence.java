// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ketenspiegel.findings.sentence.Part.Name;
import org.ketenspiegel.findings.sentence.Part.Number;
import org.ketenspiegel.findings.sentence.Part.Reason;
import org.ketenspiegel.findings.sentence.Part.Remark;
import org.ketenspiegel.findings.sentence.Part.Words;

/** A sentence in one language, in parts. */
public record Sentence(List<Part> parts) {

  private static final Pattern BLANK = Pattern.compile("\\{([a-z]+|[0-9]+)}");

  public Sentence {
    parts = List.copyOf(parts);
  }

  /**
   * Fills blanks: {@code {0}} with the number of the first cell, {@code {name}} with parts.
   *
   * @throws IllegalArgumentException when a blank has no parts
   */
  public static Sentence of(String pattern, Map<String, List<Part>> blanks) {
    List<Part> parts = new ArrayList<>();
    Matcher matcher = BLANK.matcher(pattern);
    int from = 0;
    while (matcher.find()) {
      words(pattern.substring(from, matcher.start()), parts);
      String blank = matcher.group(1);
      if (Character.isDigit(blank.charAt(0))) {
        parts.add(new Number(Integer.parseInt(blank)));
      } else if (blanks.containsKey(blank)) {
        parts.addAll(blanks.get(blank));
      } else {
        throw new IllegalArgumentException("no parts for {" + blank + "} in '" + pattern + "'");
      }
      from = matcher.end();
    }
    words(pattern.substring(from), parts);
    return new Sentence(parts);
  }

  private static void words(String text, List<Part> parts) {
    if (!text.isEmpty()) {
      parts.add(new Words(text));
    }
  }

  /** With words that the numbers ask for. */
  public Sentence and(Reason reason, String text) {
    List<Part> more = new ArrayList<>(parts);
    more.add(new Remark(reason, " " + text));
    return new Sentence(more);
  }

  /** With a remark that goes on in names and words. */
  public Sentence and(Reason reason, String text, List<Part> more) {
    List<Part> all = new ArrayList<>(and(reason, text).parts);
    all.addAll(more);
    return new Sentence(all);
  }

  public boolean says(Reason reason) {
    return parts.stream().anyMatch(p -> p instanceof Remark r && r.reason() == reason);
  }

  /** With a capital at the beginning and its numbers as they are given. */
  public String text(IntFunction<String> numbers) {
    return capital(parts.stream().map(p -> text(p, numbers)).collect(Collectors.joining()));
  }

  /** What is said without numbers, as it stands within a sentence. */
  public String words() {
    return parts.stream().map(p -> text(p, cell -> "")).collect(Collectors.joining());
  }

  private static String text(Part part, IntFunction<String> numbers) {
    return switch (part) {
      case Words words -> words.text();
      case Name name -> name.text();
      case Number number -> numbers.apply(number.cell());
      case Remark remark -> remark.text();
    };
  }

  /** The parts as they are read: the first letter is a capital, within quotes too. */
  public List<Part> read() {
    List<Part> read = new ArrayList<>(parts);
    for (int i = 0; i < read.size(); i++) {
      Part part = read.get(i);
      if (part instanceof Number) {
        return read;
      }
      String text = text(part, cell -> "");
      String capital = capital(text);
      if (text.chars().anyMatch(Character::isLetter)) {
        read.set(i, part instanceof Name ? new Name(capital) : new Words(capital));
        return read;
      }
    }
    return read;
  }

  private static String capital(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return text;
      }
      if (Character.isLetter(text.charAt(i))) {
        return text.substring(0, i) + Character.toUpperCase(text.charAt(i)) + text.substring(i + 1);
      }
    }
    return text;
  }
}
