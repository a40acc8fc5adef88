// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ketenspiegel.data.NumberColumn;
import org.ketenspiegel.importing.ImportException;

class DetectionTest {

  private static CsvFormat detect(Source source) throws ImportException {
    return Detector.detect(source, Texts.DEFAULTS);
  }

  private static CsvFormat detect(String text) throws ImportException {
    return detect(Texts.source(text));
  }

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t', '|'})
  void delimiterIsTheSignThatDividesEvenly(char sign) throws ImportException {
    var text =
        "name_\"one, two; three\"_age\nann_\"4|5\"_30\nbob_\"a,b,c\"_31\n".replace('_', sign);
    assertEquals(sign, detect(text).delimiter());
  }

  @Test
  void decimalCommasDoNotMakeACommaTheDelimiter() throws ImportException {
    var format = detect("naam;cijfer;gewicht\na;7,5;1,25\nb;6,0;0,75\n");
    assertEquals(';', format.delimiter());
    assertEquals(DecimalMark.COMMA, format.decimal());
    var table = Texts.read("naam;cijfer;gewicht\na;7,5;1,25\nb;6,0;0,75\n").table();
    assertEquals(0.75, ((NumberColumn) table.require("gewicht")).value(1));
  }

  @Test
  void thousandsAreNoDecimals() throws ImportException {
    assertEquals(DecimalMark.POINT, detect("a;b\n1,234;x\n12,345,678;y\n").decimal());
  }

  @Test
  void byteOrderMarkIsNoPartOfTheFirstName() throws ImportException {
    assertEquals(List.of("a", "b"), names("\uFEFFa,b\n1,2\n", "UTF-8"));
    assertEquals(List.of("a", "b"), names("\uFEFFa,b\n1,2\n", "UTF-16LE"));
    assertEquals(List.of("a", "b"), names("\uFEFFa,b\n1,2\n", "UTF-16BE"));
  }

  private static List<String> names(String text, String charset) throws ImportException {
    var source = Texts.source(text, Charset.forName(charset));
    return Header.read(source, detect(source), Texts.DEFAULTS).names();
  }

  @Test
  void bytesThatAreNoUtf8AreWindows1252() throws ImportException {
    var text = "gemeente,n\nSúdwest-Fryslân,1\n’s-Hertogenbosch,2\n";
    assertEquals(StandardCharsets.UTF_8, detect(text).encoding());
    var windows = Texts.source(text, Encodings.WINDOWS);
    assertEquals(Encodings.WINDOWS, detect(windows).encoding());
    var read = new CsvImporter(Texts.DEFAULTS).read(windows, List.of());
    assertEquals(
        List.of("Súdwest-Fryslân", "’s-Hertogenbosch"),
        Texts.cells(read.table().require("gemeente")));
  }

  @Test
  void accentFarDownTheFileStillDecidesTheEncoding() throws ImportException {
    var text = "n,open\n" + "1,plain words\n".repeat(30_000) + "2,één\n";
    for (var charset : List.of(Encodings.WINDOWS, StandardCharsets.UTF_8)) {
      var read = new CsvImporter(Texts.DEFAULTS).read(Texts.source(text, charset), List.of());
      var open = read.table().requireCodes("open");
      assertEquals(
          List.of("plain words", "één"),
          open.entries().stream().map(entry -> entry.label().orElse("")).toList());
      assertTrue(read.findings().getFirst().message().in("en").contains(charset.name()));
    }
  }

  @Test
  void charactersMayBeCutByTheEndOfThePrefix() throws ImportException {
    for (int shift = 0; shift < 3; shift++) {
      var text = "a,b\n" + "x".repeat(shift) + "€,1\n".repeat(60_000);
      assertEquals(StandardCharsets.UTF_8, detect(text).encoding());
    }
  }

  @Test
  void rowOfNumbersIsNoHeader() throws ImportException {
    assertEquals(0, detect("1,5,north\n2,4,south\n3,5,north\n").headerRows());
    var table = Texts.read("1,5,north\n2,4,south\n3,5,north\n").table();
    assertEquals(3, table.rows());
    assertEquals("column 2", table.columns().get(1).name());
  }

  @Test
  void wordsThatRecurBelowAreNoHeader() throws ImportException {
    assertEquals(0, detect("yes,no\nno,no\nyes,yes\nno,yes\n").headerRows());
    assertEquals(1, detect("smokes,drinks\nno,no\nyes,yes\nno,yes\n").headerRows());
  }

  @Test
  void optionsUnderQuestionsAreASecondHeader() throws ImportException {
    var text =
        "RespondentID,Do you smoke?,Which do you read?,,Age\n"
            + ",Response,Papers,Magazines,Response\n"
            + "101,Yes,Papers chosen,,30\n102,No,,Mags chosen,31\n103,No,,,32\n"
            + "104,Yes,Papers chosen,,33\n105,Yes,,Mags chosen,34\n106,No,,,35\n";
    assertEquals(2, detect(text).headerRows());
    var read = Texts.read(text);
    assertEquals(6, read.table().rows());
    assertEquals(
        List.of(
            "Do you smoke?", "Which do you read?: Papers", "Which do you read?: Magazines", "Age"),
        read.table().columns().stream().map(c -> c.name()).toList());
    assertTrue(read.findings().getFirst().message().in("en").contains("2 header rows"));
  }

  @Test
  void ordinaryFirstRespondentIsNoSecondHeader() throws ImportException {
    var text = "id,remark,age\n1,good,30\n2,bad,31\n3,poor,32\n4,fine,33\n5,well,34\n6,so-so,35\n";
    assertEquals(1, detect(text).headerRows());
  }

  @Test
  void qualtricsHasThreeHeaderRows() throws ImportException {
    var text =
        "Q1,Q2\nHow old are you?,Where?\n\"{\"\"ImportId\"\":\"\"QID1\"\"}\","
            + "\"{\"\"ImportId\"\":\"\"QID2\"\"}\"\n30,north\n31,south\n";
    assertEquals(3, detect(text).headerRows());
    var read = Texts.read(text);
    assertEquals(2, read.table().rows());
    assertEquals("How old are you?", read.codebook().column("Q1").orElseThrow().label());
  }

  @Test
  void separatorLineOfExcelIsObeyed() throws ImportException {
    var text = "sep=;\na;b\n1;2,5\n3;4,5\n";
    assertEquals(1, detect(text).leadingLines());
    assertEquals(List.of("1", "3"), Texts.cells(Texts.read(text).table().require("a")));
  }

  @Test
  void toldIsStrongerThanDetected() throws ImportException {
    var options =
        Texts.DEFAULTS
            .withDelimiter(';')
            .with(DecimalMark.COMMA)
            .with(StandardCharsets.ISO_8859_1)
            .withHeaderRows(0);
    var format = Detector.detect(Texts.source("a,b\n1,2\n"), options);
    assertEquals(
        new CsvFormat(StandardCharsets.ISO_8859_1, 0, 0, ';', DecimalMark.COMMA, 0), format);
  }

  @Test
  void detectionReadsABoundedPrefix() throws ImportException {
    var bytes = new byte[4 << 20];
    Arrays.fill(bytes, (byte) 'é');
    Arrays.fill(bytes, 0, 300_000, (byte) '\n');
    var head = "a;b\n1;é\n".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(head, 0, bytes, 0, head.length);
    assertEquals(StandardCharsets.UTF_8, detect(Texts.source(bytes)).encoding());
  }
}
