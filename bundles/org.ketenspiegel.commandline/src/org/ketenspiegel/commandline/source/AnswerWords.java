// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ketenspiegel.commandline.words.CodeList;
import org.ketenspiegel.commandline.words.Lists;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.commandline.words.WordsException;
import org.ketenspiegel.data.design.Design;
import org.ketenspiegel.data.design.Population;
import org.ketenspiegel.data.filter.Filter;
import org.ketenspiegel.importing.codebook.MissingCodes;
import org.ketenspiegel.importing.csv.CsvOptions;
import org.ketenspiegel.importing.csv.DecimalMark;
import org.ketenspiegel.importing.source.Adjustments;
import org.ketenspiegel.importing.source.Adjustments.Multiple;
import org.ketenspiegel.importing.source.Adjustments.Net;
import org.ketenspiegel.importing.source.Adjustments.Recommendations;
import org.ketenspiegel.importing.source.BareFile.ManyCodes;

/** What the flags say of answers: how to read them and how to see them. */
record AnswerWords(Words words) {

  private static final List<String> TAKEN = List.of("share", "mean", "nps", "net", "total");

  /** The whole of {@code --missing-codes}. */
  Optional<MissingCodes> missing() {
    List<String> said = words.values("missing-codes");
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(MissingCodes.parse(String.join(";", said)));
  }

  /** Whoever asks for shares of ages wants every age counted. */
  ManyCodes many() {
    boolean counted =
        words.has("net")
            || words.has("top")
            || words.list("statistic").stream().anyMatch(s -> !s.equals("mean"));
    return counted ? ManyCodes.CATEGORIES : ManyCodes.MEASURE;
  }

  Design design() {
    return new Design(
        words.value("weight"),
        words.value("strata"),
        words.value("clusters"),
        words.value("fpc").map(AnswerWords::population),
        words.value("panel"));
  }

  private static Population population(String word) {
    return word.matches("\\d+(\\.\\d+)?")
        ? new Population.Size(Double.parseDouble(word))
        : new Population.InColumn(word);
  }

  Adjustments adjustments(Optional<MissingCodes> codes) {
    List<Net> nets = new ArrayList<>();
    words.value("top").ifPresent(t -> nets.add(new Net("top2", CodeList.parse("top", t))));
    words.values("net").forEach(n -> nets.add(net(n)));
    checkNames(nets);
    return new Adjustments(
        words.values("where").stream().map(Filter::parse).toList(),
        design(),
        codes,
        words.list("reverse"),
        nets,
        words.values("multiple").stream().map(AnswerWords::multiple).toList(),
        words.list("statistic").contains("nps")
            ? Recommendations.ZERO_TO_TEN
            : Recommendations.AS_DETECTED);
  }

  /** Two nets of one name would hide one another, and a statistic's name is taken. */
  private static void checkNames(List<Net> nets) {
    List<String> names = nets.stream().map(Net::name).toList();
    for (String name : names) {
      if (TAKEN.contains(name)) {
        throw new WordsException(
            "--net '" + name + "' is the name of a statistic, expected another");
      }
      if (Collections.frequency(names, name) > 1) {
        throw new WordsException("--net '" + name + "' is given twice");
      }
    }
  }

  private static Net net(String word) {
    String[] parts = named("net", word, "pass=6-10");
    return new Net(parts[0], CodeList.parse("net", parts[1]));
  }

  private static Multiple multiple(String word) {
    String[] parts = named("multiple", word, "channels=q7_1,q7_2");
    return new Multiple(parts[0], Lists.parts(parts[1]));
  }

  private static String[] named(String flag, String word, String example) {
    int equals = word.indexOf('=');
    if (equals < 1 || equals == word.length() - 1) {
      throw new WordsException(
          "--" + flag + " is '" + word + "', expected a name and what it is, such as " + example);
    }
    return new String[] {word.substring(0, equals).strip(), word.substring(equals + 1)};
  }

  CsvOptions csv() {
    CsvOptions options = CsvOptions.withDefaults();
    if (words.has("delimiter")) {
      options = options.withDelimiter(delimiter(words.value("delimiter").orElseThrow()));
    }
    if (words.has("encoding")) {
      options = options.with(charset(words.value("encoding").orElseThrow()));
    }
    if (words.has("decimal")) {
      boolean comma = words.choice("decimal", ".", ",").orElseThrow().equals(",");
      options = options.with(comma ? DecimalMark.COMMA : DecimalMark.POINT);
    }
    return options;
  }

  private static char delimiter(String word) {
    String sign = word.equals("tab") || word.equals("\\t") ? "\t" : word;
    if (sign.length() != 1) {
      throw new WordsException("--delimiter is '" + word + "', expected one character or tab");
    }
    return sign.charAt(0);
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      WordsException refused =
          new WordsException(
              "--encoding is '" + name + "', expected such as utf-8 or windows-1252");
      refused.initCause(e);
      throw refused;
    }
  }
}
