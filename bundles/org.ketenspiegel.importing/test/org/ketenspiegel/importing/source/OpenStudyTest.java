// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.importing.Finding;
import org.ketenspiegel.importing.Severity;
import org.ketenspiegel.model.Contributions;

class OpenStudyTest {

  private static final String ROUTE =
      """
      <universe xsi:type="study:AnswerIs" question="%s"><words language="en" value="%s"/><codes>1</codes></universe>
      """;
  private static final String MARK = ROUTE.formatted("lawyer", "those who had a lawyer");
  private static final String AGAIN = ROUTE.formatted("mark", "those who gave a 1");

  @TempDir Path folder;

  private OpenStudy open(String mark, String again, String answers) throws Exception {
    Files.writeString(folder.resolve("route.study"), study(mark, again));
    Files.writeString(folder.resolve("route.csv"), "lawyer,mark,again\n" + answers);
    return OpenStudy.open(folder, new Contributions(List.of(), List.of()));
  }

  private static String study(String mark, String again) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <study:Study xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
        xmlns:study="https://ketenspiegel.org/study/1" id="route">
      <languages>en</languages>
      <audiences id="all"/>
      <instruments id="form" version="1" audience="all">
        <languages>en</languages>
        <scales id="s">
          <categories id="s.1" code="1" score="1.0"/>
          <categories id="s.2" code="2" score="2.0"/>
          <categories id="s.9" code="9" missing="dont-know"/>
        </scales>
        <sections id="part">
          <questions xsi:type="study:SingleChoice" id="lawyer" scale="s"/>
          <questions xsi:type="study:Rating" id="mark" scale="s">%s</questions>
          <questions xsi:type="study:SingleChoice" id="again" scale="s">%s</questions>
        </sections>
      </instruments>
      <waves id="once">
        <fieldings id="field" audience="all" instrument="form" responses="route.csv"/>
      </waves>
    </study:Study>
    """
        .formatted(mark, again);
  }

  private static Column column(OpenStudy open, String name) {
    return open.data().fieldings().getFirst().table().require(name);
  }

  private static List<String> warnings(OpenStudy open) {
    return open.findings().stream()
        .filter(f -> f.severity() == Severity.WARNING)
        .map(Finding::sentence)
        .map(t -> t.in("en"))
        .toList();
  }

  @Test
  void anAnswerOutsideTheRouteWasNotAskedAndIsFound() throws Exception {
    OpenStudy open = open(MARK, "", "1,2,1\n1,1,1\n2,2,1\n2,9,1\n2,,1\n1,,1\n");
    Column mark = column(open, "mark");
    assertEquals(2, mark.substantive().count());
    for (int row = 2; row < 5; row++) {
      assertEquals(Optional.of(Missing.NOT_ASKED_ROUTING), mark.missingAt(row));
    }
    assertEquals(Optional.of(Missing.NOT_ANSWERED), mark.missingAt(5));
    assertEquals(
        List.of(
            "route.csv (question mark): answers of respondents whom the route does not ask: 2"
                + " (the question is for: those who had a lawyer); they do not count"),
        warnings(open));
    assertEquals(6, column(open, "again").substantive().count());
  }

  @Test
  void whoseAnswerToTheFilterIsMissingKeepsTheAnswer() throws Exception {
    OpenStudy open = open(MARK, "", "1,2,1\n,1,1\n9,2,1\n");
    assertEquals(3, column(open, "mark").substantive().count());
    assertEquals(List.of(), warnings(open));
  }

  @Test
  void whatFollowsAnAnswerOutsideTheRouteIsOutsideToo() throws Exception {
    OpenStudy open = open(MARK, AGAIN, "1,1,1\n2,1,2\n1,2,\n");
    assertEquals(Optional.of(Missing.NOT_ASKED_ROUTING), column(open, "again").missingAt(1));
    assertEquals(1, column(open, "again").substantive().count());
    assertEquals(2, warnings(open).size(), () -> warnings(open).toString());
  }

  @Test
  void withoutRoutingNothingChanges() throws Exception {
    OpenStudy open = open("", "", "1,2,1\n2,2,1\n2,,2\n");
    assertEquals(2, column(open, "mark").substantive().count());
    assertEquals(Optional.of(Missing.NOT_ANSWERED), column(open, "mark").missingAt(2));
    assertEquals(List.of(), warnings(open));
  }

  @Test
  void theFileStaysAsItIs() throws Exception {
    open(MARK, "", "1,2,1\n2,2,1\n");
    assertEquals(
        "lawyer,mark,again\n1,2,1\n2,2,1\n", Files.readString(folder.resolve("route.csv")));
  }
}
