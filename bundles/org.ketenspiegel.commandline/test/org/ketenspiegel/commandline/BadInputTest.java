// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person reads who gives a command a file that is off: one sentence, exit code 3. */
class BadInputTest {

  private static final Path STUDY =
      Path.of("../org.ketenspiegel.samples/studies/kleine-keten-2017").toAbsolutePath();
  private static final String FILE = "kleine-keten-2017.study";
  private static final Path ANSWERS = Path.of("answers/asielzoekers.csv");

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> all = Files.walk(STUDY)) {
      for (Path from : all.toList()) {
        Path to = folder.resolve(STUDY.relativize(from).toString());
        if (Files.isDirectory(from)) {
          Files.createDirectories(to);
        } else {
          Files.copy(from, to);
        }
      }
    }
  }

  @Test
  void aStudyThatIsCutOff() throws IOException {
    String text = Files.readString(folder.resolve(FILE));
    Files.writeString(folder.resolve(FILE), text.substring(0, text.length() - 300));
    refused("kleine-keten-2017.study, line \\d+, column \\d+: the file ends before its last .*");
  }

  @Test
  void aDoctype() throws IOException {
    replace(
        FILE,
        "<study:Study",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><study:Study");
    refused("kleine-keten-2017.study, line 2, column 10: a DOCTYPE stands here, which .*");
  }

  @Test
  void aFileThatIsNoStudy() throws IOException {
    Files.writeString(folder.resolve(FILE), "a,b\n1,2\n");
    refused("kleine-keten-2017.study, line 1, column 1: this is no XML, where a file of a .*");
  }

  @Test
  void aReferenceThatLeadsNowhere() throws IOException {
    replace(FILE, "asielzoekers.instrument#uitkomst", "asielzoekers.instrument#nergens");
    refused(
        "kleine-keten-2017.study, segment 'afwijzend': 'question' refers to"
            + " 'instruments/asielzoekers.instrument#nergens', which is not in the study");
  }

  @Test
  void aReferenceOutOfTheFolder() throws IOException {
    replace(FILE, "href=\"instruments/asielzoekers", "href=\"../../etc/asielzoekers");
    refused(".*'question' refers to .*, which is outside the study's folder and is not opened");
  }

  @Test
  void aMissingColumn() throws IOException {
    replace(ANSWERS.toString(), "oordeel_ind", "oordeel_xyz");
    refused(
        "asielzoekers.csv, column \"oordeel_ind\" \\(question oordeel\\): the file has no such"
            + " column, but the study expects it");
  }

  @Test
  void anEmptyFileOfAnswers() throws IOException {
    Files.writeString(folder.resolve(ANSWERS), "");
    refused("asielzoekers.csv: the file is empty, where a header and rows are expected");
  }

  @Test
  void aFileOfAnswersThatIsNotThere() throws IOException {
    Files.delete(folder.resolve(ANSWERS));
    refused("asielzoekers.csv: there is no such file of answers");
  }

  @Test
  void aWrongCodeAndARespondentWhoOccursTwiceAreSaidAndTheRestIsComputed() throws IOException {
    String[] lines = Files.readString(folder.resolve(ANSWERS)).split("\n");
    int column = List.of(lines[0].split(",")).indexOf("oordeel_ind");
    String[] cells = lines[1].split(",", -1);
    cells[column] = "77";
    lines[1] = String.join(",", cells);
    Files.writeString(folder.resolve(ANSWERS), String.join("\n", lines) + "\n" + lines[2] + "\n");
    Invocation run = tabulate();
    assertEquals(ExitCode.DONE, run.code(), run.err());
    assertTrue(
        run.err()
            .contains(
                "asielzoekers.csv, line 2, column \"oordeel_ind\" (question oordeel): \"77\", where"
                    + " one of 1, 2, 3, 4, 5 is expected; it counts as not answered"),
        run.err());
    assertTrue(run.err().contains("the same respondent stands in line 3 already"), run.err());
  }

  @Test
  void anotherEncoding() throws IOException {
    Path csv = folder.resolve("latin.csv");
    Files.write(csv, "id,naam,q\n1,Zoë,3\n2,An,4\n".getBytes(StandardCharsets.ISO_8859_1));
    Invocation run =
        Invocation.of("tabulate", csv.toString(), "--questions", "q", "--encoding", "utf-8");
    assertEquals(ExitCode.INPUT_IS_OFF, run.code());
    assertEquals(
        "ketenspiegel: latin.csv, line 2: bytes that are no UTF-8; another encoding is expected",
        run.err().strip());
  }

  @Test
  void aStudySaysItselfHowItsFilesAreRead() {
    Invocation run =
        Invocation.of("tabulate", folder.toString(), "--questions", "oordeel", "--delimiter", ";");
    assertEquals(ExitCode.WORDS_ARE_OFF, run.code());
    assertTrue(run.err().startsWith("ketenspiegel: --delimiter tells how to read"), run.err());
  }

  private void replace(String file, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertTrue(text.contains(from), file + " has no " + from);
    Files.writeString(
        folder.resolve(file), text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
  }

  private Invocation tabulate() {
    return Invocation.of(
        "tabulate", folder.toString(), "--questions", "oordeel", "--audience", "asielzoekers");
  }

  private void refused(String expected) {
    Invocation run = tabulate();
    assertEquals(ExitCode.INPUT_IS_OFF, run.code(), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().strip().matches("ketenspiegel: " + expected), run.err());
    assertEquals("", run.out());
  }
}
