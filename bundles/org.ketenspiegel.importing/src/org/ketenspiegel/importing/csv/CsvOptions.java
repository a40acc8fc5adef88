// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How to read a file; whatever is empty is detected.
 *
 * @param headerRows 0 to 3
 * @param respondent the column that tells respondents apart; if empty one of the usual names
 * @param noAnswer cells that mean the same as an empty one
 * @param limits what a file may ask of memory
 */
public record CsvOptions(
    Optional<Character> delimiter,
    Optional<Charset> encoding,
    Optional<DecimalMark> decimal,
    OptionalInt headerRows,
    Optional<String> respondent,
    Identifiers identifiers,
    ExtraColumns extraColumns,
    ShortRows shortRows,
    Set<String> noAnswer,
    Limits limits) {

  /** What becomes of the respondent's id once duplicates have been looked for. */
  public enum Identifiers {
    LEAVE_OUT,
    /** Left out of the table and given beside it, for what is kept of single answers. */
    ASIDE,
    KEEP
  }

  /** What becomes of columns the study does not expect. */
  public enum ExtraColumns {
    LEAVE_OUT,
    KEEP
  }

  /** What becomes of rows with too few fields. */
  public enum ShortRows {
    REFUSE,
    FILL
  }

  /** The longest field and row in characters, and the most columns. */
  public record Limits(int field, int row, int columns) {}

  public CsvOptions {
    noAnswer = Set.copyOf(noAnswer);
  }

  /** Everything detected, identifiers and unexpected columns left out, ragged rows refused. */
  public static CsvOptions withDefaults() {
    return new CsvOptions(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Identifiers.LEAVE_OUT,
        ExtraColumns.LEAVE_OUT,
        ShortRows.REFUSE,
        Set.of("NA", "#NULL!"),
        new Limits(1 << 20, 4 << 20, 20_000));
  }

  public CsvOptions with(DecimalMark mark) {
    return new CsvOptions(
        delimiter,
        encoding,
        Optional.of(mark),
        headerRows,
        respondent,
        identifiers,
        extraColumns,
        shortRows,
        noAnswer,
        limits);
  }

  public CsvOptions with(Charset charset) {
    return new CsvOptions(
        delimiter,
        Optional.of(charset),
        decimal,
        headerRows,
        respondent,
        identifiers,
        extraColumns,
        shortRows,
        noAnswer,
        limits);
  }

  public CsvOptions with(Identifiers choice) {
    return new CsvOptions(
        delimiter,
        encoding,
        decimal,
        headerRows,
        respondent,
        choice,
        extraColumns,
        shortRows,
        noAnswer,
        limits);
  }

  public CsvOptions with(ExtraColumns choice) {
    return new CsvOptions(
        delimiter,
        encoding,
        decimal,
        headerRows,
        respondent,
        identifiers,
        choice,
        shortRows,
        noAnswer,
        limits);
  }

  public CsvOptions with(ShortRows choice) {
    return new CsvOptions(
        delimiter,
        encoding,
        decimal,
        headerRows,
        respondent,
        identifiers,
        extraColumns,
        choice,
        noAnswer,
        limits);
  }

  public CsvOptions with(Limits bounds) {
    return new CsvOptions(
        delimiter,
        encoding,
        decimal,
        headerRows,
        respondent,
        identifiers,
        extraColumns,
        shortRows,
        noAnswer,
        bounds);
  }

  public CsvOptions withDelimiter(char sign) {
    return new CsvOptions(
        Optional.of(sign),
        encoding,
        decimal,
        headerRows,
        respondent,
        identifiers,
        extraColumns,
        shortRows,
        noAnswer,
        limits);
  }

  public CsvOptions withHeaderRows(int rows) {
    if (rows < 0 || rows > 3) {
      throw new IllegalArgumentException("0 to 3 header rows are possible, not " + rows);
    }
    return new CsvOptions(
        delimiter,
        encoding,
        decimal,
        OptionalInt.of(rows),
        respondent,
        identifiers,
        extraColumns,
        shortRows,
        noAnswer,
        limits);
  }

  public CsvOptions withRespondent(String column) {
    return new CsvOptions(
        delimiter,
        encoding,
        decimal,
        headerRows,
        Optional.of(column),
        identifiers,
        extraColumns,
        shortRows,
        noAnswer,
        limits);
  }

  public CsvOptions withNoAnswer(Set<String> cells) {
    return new CsvOptions(
        delimiter,
        encoding,
        decimal,
        headerRows,
        respondent,
        identifiers,
        extraColumns,
        shortRows,
        cells,
        limits);
  }
}
