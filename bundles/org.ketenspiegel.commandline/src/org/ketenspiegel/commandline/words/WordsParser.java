// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.words;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the words after a command's name: {@code --flag value} or {@code --flag=value}. */
public final class WordsParser {

  private final Syntax syntax;
  private final List<String> arguments = new ArrayList<>();
  private final Map<String, List<String>> flags = new LinkedHashMap<>();

  private WordsParser(Syntax syntax) {
    this.syntax = syntax;
  }

  /**
   * Reads the words that follow the command's name.
   *
   * @throws WordsException naming the word that is off
   */
  public static Words parse(Syntax syntax, List<String> words) {
    return new WordsParser(syntax).parse(words);
  }

  private Words parse(List<String> words) {
    Iterator<String> left = words.iterator();
    boolean onlyArguments = false;
    while (left.hasNext()) {
      String word = left.next();
      if (!onlyArguments && word.equals("--")) {
        onlyArguments = true;
      } else if (!onlyArguments && word.startsWith("--")) {
        flag(word.substring(2), left);
      } else if (!onlyArguments && word.matches("-[a-zA-Z]+")) {
        throw new WordsException("'" + word + "' is not understood: flags begin with two dashes");
      } else {
        arguments.add(word);
      }
    }
    if (!flags.containsKey("help")) {
      countArguments();
    }
    return new Words(arguments, flags);
  }

  private void flag(String word, Iterator<String> left) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    Flag flag =
        syntax
            .flag(name)
            .orElseThrow(
                () ->
                    new WordsException(
                        "'" + syntax.name() + "' has no flag --" + name + closest(name)));
    if (flag.isToggle() && equals >= 0) {
      throw new WordsException("--" + name + " takes no value");
    }
    if (flags.containsKey(name) && flag.times() == Flag.Times.ONCE) {
      throw new WordsException("--" + name + " is given twice");
    }
    flags
        .computeIfAbsent(name, n -> new ArrayList<>())
        .add(flag.isToggle() ? "" : value(flag, word, equals, left));
  }

  private String value(Flag flag, String word, int equals, Iterator<String> left) {
    String value = equals >= 0 ? word.substring(equals + 1) : left.hasNext() ? left.next() : "--";
    boolean another = value.startsWith("--") && syntax.flag(value.substring(2)).isPresent();
    if (value.isEmpty() || (equals < 0 && (another || value.equals("--")))) {
      throw new WordsException("--" + flag.name() + " needs a value: " + flag.written());
    }
    return value;
  }

  private String closest(String name) {
    return Nearest.of(name, syntax.understood().map(Flag::name).toList())
        .map(n -> "; did you mean --" + n + "?")
        .orElse("; see 'ketenspiegel " + syntax.name() + " --help'");
  }

  private void countArguments() {
    int expected = syntax.arguments().size();
    if (arguments.size() < expected) {
      throw new WordsException(
          "'"
              + syntax.name()
              + "' needs "
              + syntax.arguments().get(arguments.size())
              + "; see 'ketenspiegel "
              + syntax.name()
              + " --help'");
    }
    if (arguments.size() > expected) {
      throw new WordsException(
          "'" + arguments.get(expected) + "' is one word too many for '" + syntax.name() + "'");
    }
  }
}
