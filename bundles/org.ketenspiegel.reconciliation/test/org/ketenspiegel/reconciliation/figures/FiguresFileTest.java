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

  private static final String WITH_MEANING =
      "population,agency,topic,subgroup,statistic,category,value,meaning,n\n";

  private Statistic statistic(String row) throws Exception {
    return read(WITH_MEANING + row).getFirst().statistic();
  }

  @Test
  void aWordStandsForWhatTheFileReadsItAs() throws Exception {
    assertEquals(
        new Statistic.Judgement("bare pass", Span.parse("[5.5, 6.5)").orElseThrow()),
        statistic("p,A,t,all,judgement,,bare pass,\"[5.5, 6.5)\",\n"));
    assertEquals(
        new Statistic.Change("a rise", Span.parse("> 0").orElseThrow()),
        statistic("p,A,t,2015-2017,change,,a rise,> 0,\n"));
    assertEquals(
        new Statistic.Foremost("listen; answer", List.of("listen", "answer")),
        statistic("p,A,t,all,order of impact,,listen; answer,\"listen, answer\",\n"));
  }

  @Test
  void aPrintedChangeStandsForWhatRoundsToIt() throws Exception {
    var change = (Statistic.Change) statistic("p,A,t,2015-2017,change,,+0.2,,\n");
    assertTrue(change.meaning().contains(0.15) && change.meaning().contains(0.2499));
    assertTrue(!change.meaning().contains(0.2501) && !change.meaning().contains(0.1499));
  }

  @Test
  void aWordWithoutAMeaningIsOnlyAWord() throws Exception {
    assertEquals(new Statistic.Words("bare pass"), statistic("p,A,t,all,judgement,,bare pass,,\n"));
    assertEquals(
        "figures.csv, line 2, column meaning: \"a rise\" is a word: what it stands for was"
            + " expected, such as > 0",
        fault(WITH_MEANING + "p,A,t,2015-2017,change,,a rise,,\n"));
  }

  @Test
  void aMeaningThatIsNoIntervalIsNamedWithItsPlace() throws IOException {
    for (var meaning : List.of("about 6", "[6.5, 5.5)", "(6, 6)", "5.5-6.5")) {
      assertEquals(
          "figures.csv, line 2, column meaning: an interval such as [5.5, 6.5), < 4.5 or > 0 was"
              + " expected, not \""
              + meaning
              + "\"",
          fault(WITH_MEANING + "p,A,t,all,judgement,,bare pass,\"" + meaning + "\",\n"));
    }
  }

  @Test
  void aWordCannotMeanTwoThings() throws IOException {
    assertEquals(
        "figures.csv, line 3, column meaning: \"bare pass\" is read as [5, 6) here and as"
            + " [5.5, 6.5) in line 2",
        fault(
            WITH_MEANING
                + "p,A,t,2015,judgement,,bare pass,\"[5.5, 6.5)\",\n"
                + "p,A,t,2017,judgement,,bare pass,\"[5, 6)\",\n"));
  }

  @Test
  void itemsThatAreMissingOrNamedTwiceAreSaidToBe() throws IOException {
    assertEquals(
        "figures.csv, line 2, column meaning: the ids of the items that are meant were expected,"
            + " with commas between them",
        fault(WITH_MEANING + "p,A,t,all,order of impact,,listen,,\n"));
    assertEquals(
        "figures.csv, line 2, column meaning: \"listen\" is named twice",
        fault(WITH_MEANING + "p,A,t,all,members of quadrant,c,l,\"listen, listen\",\n"));
  }
}
