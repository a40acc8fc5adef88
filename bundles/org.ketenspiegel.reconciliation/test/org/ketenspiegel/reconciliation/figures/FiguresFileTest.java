// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconciliation.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresFileTest {

  private static final String HEADER =
      "document,page,population,agency,topic,subgroup,statistic,category,value,unit,n,note\n";

  @TempDir Path folder;

  private List<Figure> read(String text) throws IOException, FiguresException {
    return FiguresFile.read(Files.writeString(folder.resolve("figures.csv"), text));
  }

  private String fault(String text) throws IOException {
    var file = Files.writeString(folder.resolve("figures.csv"), text);
    return assertThrows(FiguresException.class, () -> FiguresFile.read(file)).getMessage();
  }

  @Test
  void everyKindOfFigureIsRead() throws Exception {
    var figures =
        read(
            HEADER
                + "1,1,p,A,t,alle,share,ja,33,%,194,\n"
                + "1,1,p,A,t,alle,mean,1-5,3.7,score,162-164,\n"
                + "1,1,p,A,t,alle,nps,pro - con,-34,points,247,\n"
                + "1,1,p,,,,n,,200,,,\n"
                + "1,1,p,,t,alle,range of share over A/B,ja,76-81,%,,\n"
                + "1,1,p,A,t,alle,quadrant,vasthouden,yes,,,\n"
                + "1,1,p,A,t,alle,judgement,,krappe voldoende,,,\n");
    assertEquals(new Statistic.Share(new Printed(33, 0)), figures.get(0).statistic());
    assertEquals(
        new Statistic.Mean(new Printed(37, 1), Optional.of(new Base(1, 5))),
        figures.get(1).statistic());
    assertEquals(Optional.of(new Base(162, 164)), figures.get(1).base());
    assertEquals(new Statistic.NetPromoters(new Printed(-34, 0)), figures.get(2).statistic());
    assertEquals(new Statistic.Size(200), figures.get(3).statistic());
    assertEquals(
        new Statistic.ShareRange(new Printed(76, 0), new Printed(81, 0), List.of("A", "B")),
        figures.get(4).statistic());
    assertEquals(new Statistic.Quadrant("vasthouden", "yes"), figures.get(5).statistic());
    assertEquals(new Statistic.Words("krappe voldoende"), figures.get(6).statistic());
  }

  @Test
  void semicolonsSeparateToo() throws Exception {
    var figures =
        read(
            "population;agency;topic;subgroup;statistic;category;value;n\np;A;t;;mean;1-5;3,7;9\n");
    assertEquals("3,7", figures.getFirst().printed());
    assertTrue(figures.getFirst().everybody());
  }

  @Test
  void anUnreadableValueIsNamedWithItsPlace() throws Exception {
    assertEquals(
        "figures.csv, line 3, column value: a number was expected, not \"veel\"",
        fault(HEADER + "1,1,p,A,t,alle,share,ja,33,%,194,\n1,1,p,A,t,alle,share,ja,veel,%,1,\n"));
  }

  @Test
  void anUnreadableBaseIsNamedWithItsPlace() throws Exception {
    assertEquals(
        "figures.csv, line 2, column n: a number or a range such as 162-164 was expected,"
            + " not \"ca. 20\"",
        fault(HEADER + "1,1,p,A,t,alle,share,ja,33,%,ca. 20,\n"));
  }

  @Test
  void aMissingColumnIsNamed() throws Exception {
    assertTrue(
        fault("topic,value\nt,3\n")
            .startsWith("figures.csv, line 1, column population: the column"));
  }

  @Test
  void anEmptyFileIsNoFiguresFile() throws Exception {
    assertEquals("figures.csv: holds no figures; a header and rows were expected", fault(""));
  }

  @Test
  void aMissingFileIsSaid() {
    var fault =
        assertThrows(FiguresException.class, () -> FiguresFile.read(folder.resolve("nowhere.csv")));
    assertTrue(fault.getMessage().startsWith("nowhere.csv: there is no such file"));
  }

  @Test
  void anotherEncodingIsSaid() throws Exception {
    var file = folder.resolve("latin.csv");
    Files.write(
        file, (HEADER + "1,1,p,A,één,alle,n,,3,,,\n").getBytes(StandardCharsets.ISO_8859_1));
    var fault = assertThrows(FiguresException.class, () -> FiguresFile.read(file));
    assertTrue(fault.getMessage().contains("not UTF-8"), fault.getMessage());
  }

  @Test
  void anUnclosedQuoteIsOneSentence() throws Exception {
    assertTrue(fault(HEADER + "1,1,p,A,\"t,alle,n,,3,,,\n").startsWith("figures.csv"));
  }

  @Test
  void aShortRowIsNamedWithItsLine() throws Exception {
    assertTrue(fault(HEADER + "1,1,p,A\n").startsWith("figures.csv, line 2, column"));
  }
}
