// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a file is written, as a study remembers it: only what somebody said, the rest is detected
 * again each time.
 */
public final class CsvWords {

  private static final String DELIMITER = "delimiter";
  private static final String ENCODING = "encoding";
  private static final String DECIMAL = "decimal";
  private static final String HEADER = "header-rows";
  private static final String TAB = "tab";

  private CsvWords() {}

  /** What was said, by name. */
  public static Map<String, String> of(CsvOptions options) {
    Map<String, String> words = new TreeMap<>();
    options
        .delimiter()
        .ifPresent(sign -> words.put(DELIMITER, sign == '\t' ? TAB : String.valueOf(sign)));
    options.encoding().ifPresent(charset -> words.put(ENCODING, charset.name()));
    options.decimal().ifPresent(mark -> words.put(DECIMAL, String.valueOf(mark.sign())));
    options.headerRows().ifPresent(rows -> words.put(HEADER, String.valueOf(rows)));
    return words;
  }

  /**
   * The options with what the words say.
   *
   * @throws IllegalArgumentException when a word is none of these or says nothing that is possible
   */
  public static CsvOptions read(CsvOptions options, Map<String, String> words) {
    CsvOptions read = options;
    for (var word : words.entrySet()) {
      read = read(read, word.getKey(), word.getValue());
    }
    return read;
  }

  private static CsvOptions read(CsvOptions options, String name, String value) {
    return switch (name) {
      case DELIMITER -> options.withDelimiter(delimiter(value));
      case ENCODING -> options.with(charset(value));
      case DECIMAL -> options.with(decimal(value));
      case HEADER -> options.withHeaderRows(headerRows(value));
      default -> throw wrong(name, value, "delimiter, encoding, decimal or header-rows");
    };
  }

  private static char delimiter(String value) {
    if (value.length() != 1 && !value.equals(TAB)) {
      throw wrong(DELIMITER, value, "one character or tab");
    }
    return value.equals(TAB) ? '\t' : value.charAt(0);
  }

  private static Charset charset(String value) {
    try {
      return Charset.forName(value);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IllegalArgumentException(
          "encoding is '" + value + "', expected such as utf-8 or windows-1252", e);
    }
  }

  private static DecimalMark decimal(String value) {
    return switch (value) {
      case "." -> DecimalMark.POINT;
      case "," -> DecimalMark.COMMA;
      default -> throw wrong(DECIMAL, value, ". or ,");
    };
  }

  private static int headerRows(String value) {
    if (!value.matches("[0-3]")) {
      throw wrong(HEADER, value, "0 to 3");
    }
    return Integer.parseInt(value);
  }

  private static IllegalArgumentException wrong(String name, String value, String expected) {
    return new IllegalArgumentException(name + " is '" + value + "', expected " + expected);
  }
}
