// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing;

import java.util.Arrays;
import org.ketenspiegel.model.Text;

/** What is said of files that are read, in Dutch and English. */
public enum ImportWords {
  ANOTHER_LABEL(
      "code %s van kolom \"%s\" is zowel \"%s\" als \"%s\"; één label wordt verwacht",
      "code %s of column \"%s\" is both \"%s\" and \"%s\", where one label is expected"),
  ARRAY_EXPECTED("een lijst van kolommen wordt verwacht", "an array of columns is expected"),
  ANSWERED_UNASKED(
      "antwoorden van respondenten aan wie de route de vraag niet stelt: %s (de vraag is voor: %s);"
          + " ze tellen niet mee",
      "answers of respondents whom the route does not ask: %s (the question is for: %s); they do"
          + " not count"),
  AWAY_LEFT_OUT(
      "; de lege aan het eind zijn weggelaten", "; the empty ones at the end are left out"),
  AWAY_NOT_ANSWERED("; de rest telt als niet beantwoord", "; the rest counts as not answered"),
  BYTES(
      "bytes die geen %s zijn; een andere codering wordt verwacht",
      "bytes that are no %s; another encoding is expected"),
  CELL(
      "\"%s\"; %s wordt verwacht; het telt als niet beantwoord",
      "\"%s\", where %s is expected; it counts as not answered"),
  CODE(
      "kolom \"%s\" heeft de code \"%s\"; een geheel getal wordt verwacht",
      "column \"%s\" has the code \"%s\", where a whole number is expected"),
  CODEBOOK_COLUMNS(
      "de kolommen zijn %s; ten minste \"name\" wordt verwacht",
      "the columns are %s, where at least \"name\" is expected"),
  CODEBOOK_LARGE("het codeboek is groter dan 64 MB", "the codebook is larger than 64 MB"),
  CODEBOOK_NAMELESS(
      "in het codeboek staat een kolom zonder \"name\"",
      "a column without \"name\" stands in the codebook"),
  CODEBOOK_UNKNOWN(
      "het codeboek beschrijft deze kolom, maar het bestand heeft haar niet",
      "the codebook describes this column, but the file does not have it"),
  CODING_COLUMN(
      "de kolom \"%s\" ontbreekt in dit bestand met coderingen",
      "this file of codings lacks the column \"%s\""),
  CODING_LINE(
      "dit is geen codering: een vraag, een antwoord, een codeur en ten minste één code worden"
          + " verwacht",
      "this is no coding, where a question, an answer, a coder and at least one code are"
          + " expected"),
  CODING_VERSION(
      "dit bestand zegt versie %s te zijn; versie %s wordt verwacht",
      "this file says it is version %s, where version %s is expected"),
  DESCRIBED_TWICE("kolom \"%s\" is twee keer beschreven", "column \"%s\" is described twice"),
  DIRECTION(
      "kolom \"%s\" heeft de richting \"%s\"; high-is-good, low-is-good of none wordt verwacht",
      "column \"%s\" has the direction \"%s\", where high-is-good, low-is-good or none is"
          + " expected"),
  EMPTY(
      "het bestand is leeg; een kopregel en rijen worden verwacht",
      "the file is empty, where a header and rows are expected"),
  FIELDS_MANY("de rij heeft meer dan %s velden", "the row has more than %s fields"),
  FIELD_LONG(
      "een veld is langer dan %s tekens; ontbreekt er een sluitend aanhalingsteken?",
      "a field is longer than %s characters; is a closing quote missing?"),
  FOLDER(
      "dit is een map; een bestand wordt verwacht", "this is a folder, where a file is expected"),
  HEADER_EXPECTED(
      "het bestand heeft %s rijen; een kopregel wordt verwacht",
      "the file has %s rows, where a header is expected"),
  KEPT("bewaard", "kept"),
  LAST_OF("de laatste van nog %s van deze soort: %s", "the last of %s more of this kind: %s"),
  LEFT_OUT("weggelaten", "left out"),
  LEFT_OUT_OF_TABLE("uit de tabel gelaten", "left out of the table"),
  MISSING_KIND(
      "kolom \"%s\" heeft de soort ontbrekend \"%s\"; een van don't know, not applicable, refused,"
          + " not answered, not asked routing, not asked version wordt verwacht",
      "column \"%s\" has the kind of missing \"%s\", where one of don't know, not applicable,"
          + " refused, not answered, not asked routing, not asked version is expected"),
  NOBODY_ASKED(
      "het bestand heeft deze kolom niet; niemand is het gevraagd",
      "the file has no such column; nobody was asked"),
  NOT_CLOSED(
      "in deze rij opent een aanhalingsteken dat in de rest van het bestand niet sluit; een"
          + " sluitend aanhalingsteken wordt verwacht",
      "a quote opens in this row and is not closed in the rest of the file, where a closing quote"
          + " is expected"),
  NOT_COPIED("kan niet in %s worden gezet: %s", "cannot be copied into %s: %s"),
  NOT_EXPECTED(
      "de studie verwacht deze kolom niet; ze is %s",
      "the study does not expect this column; it is %s"),
  NOT_MADE("kan geen studie worden in %s: %s", "cannot be made a study in %s: %s"),
  NO_ANSWERS("dit bestand met antwoorden is er niet", "there is no such file of answers"),
  NO_COLUMN(
      "het bestand heeft deze kolom niet, maar de studie verwacht haar",
      "the file has no such column, but the study expects it"),
  NO_FILE("dit bestand is er niet", "there is no such file"),
  NO_JSON("dit is geen JSON: %s", "this is no JSON: %s"),
  NO_NAME("rij %s heeft geen naam van een kolom", "row %s has no name of a column"),
  NO_ROWS("onder de kopregel staan geen rijen", "there are no rows below the header"),
  NUL(
      "hier staat een NUL-byte; tekst wordt verwacht; is het bestand UTF-16 of geen tekst?",
      "a NUL byte stands here, where text is expected; is the file UTF-16 or no text?"),
  NUMBER("een getal", "a number"),
  NUMBER_MISSING(
      "deze kolom is een getal; een studie bewaart daarvan geen codes die geen antwoord zijn",
      "this column is a number, of which a study keeps no codes that are no answer"),
  OCCURS_TWICE(
      "kolom \"%s\" komt meer dan eens voor; één wordt verwacht",
      "column \"%s\" occurs more than once, where one is expected"),
  ONE_OF("een van %s", "one of %s"),
  OUTSIDE("ligt buiten de map van de studie", "lies outside the folder of the study"),
  READ_AS("gelezen als %s", "read as %s"),
  RENAMED(
      "de naam komt meer dan eens voor; kolom %s heet nu \"%s\"",
      "the name occurs more than once; column %s is now \"%s\""),
  RESPONDENTS(
      "onderscheidt respondenten: op dubbele gezocht en %s",
      "tells respondents apart: searched for duplicates and %s"),
  RESPONDENT_NAMELESS(
      "de respondent heeft geen nummer; er wordt een verwacht",
      "the respondent has no id, where one is expected"),
  RESPONDENT_TWICE(
      "dezelfde respondent staat al in regel %s; elke respondent wordt één keer verwacht",
      "the same respondent stands in line %s already, where each is expected once"),
  ROW_LONG("de rij is langer dan %s tekens", "the row is longer than %s characters"),
  SCORE(
      "kolom \"%s\" heeft de score \"%s\"; een getal wordt verwacht",
      "column \"%s\" has the score \"%s\", where a number is expected"),
  STRAY_WORDS(
      "%s van %s cellen zijn geen getal, de eerste hier; daarom is de kolom als woorden gelezen",
      "%s of %s cells are no numbers, the first here, so the column is read as words"),
  TEXT_AFTER_QUOTE(
      "na een sluitend aanhalingsteken volgt tekst; het scheidingsteken of het eind van de rij"
          + " wordt verwacht",
      "text follows a closing quote, where the delimiter or the end of the row is expected"),
  TRANSLATION_LINE(
      "dit is geen vertaling: een antwoord, een taal en woorden worden verwacht",
      "this is no translation, where an answer, a language and words are expected"),
  UNREADABLE("het bestand kan niet worden gelezen (%s)", "the file cannot be read (%s)"),
  WHOLE_NUMBER("een geheel getal", "a whole number"),
  WIDTH(
      "de rij heeft %s velden; er worden er %s verwacht",
      "the row has %s fields, where %s are expected"),
  WRITTEN(
      "zo kan het bestand niet geschreven zijn: %s",
      "how the study says it is written cannot be: %s");

  private final String nl;
  private final String en;

  ImportWords(String nl, String en) {
    this.nl = nl;
    this.en = en;
  }

  /** With the values put in; a text among them in its own language. */
  public Text with(Object... values) {
    return Text.of(filled(nl, "nl", values), filled(en, "en", values));
  }

  private static String filled(String words, String language, Object... values) {
    Object[] said =
        Arrays.stream(values).map(v -> v instanceof Text text ? text.in(language) : v).toArray();
    return words.formatted(said);
  }
}
