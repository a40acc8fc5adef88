// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketenspiegel.model.study.Study;

class StudyFilesTest {

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <study:Study xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xmlns:study="https://ketenspiegel.org/study/1" id="klein">
      """;

  @TempDir Path place;

  private Path folder;
  private Path file;

  /** A folder with a blank, a letter with an accent and a percent sign in its name. */
  @BeforeEach
  void folder() throws IOException {
    folder = Files.createDirectory(place.resolve("mijn één 100%"));
    file = folder.resolve("klein.study");
  }

  @Test
  void aStudyThatIsSavedIsReadAgain() throws Exception {
    StudyFiles.create(Studies.small(), file);
    Study study = StudyFiles.load(file);
    assertEquals("Klein", Text.of(study.getName()).in("nl"));
    assertEquals("contact", Studies.question(study).getId());
    assertSame(study.getAgencies().getFirst(), Studies.question(study).getAgencies().getFirst());
    assertTrue(Files.exists(folder.resolve("instruments/vragenlijst.instrument")));
  }

  @Test
  void aRoundaboutWayToTheFileReadsItOnce() throws Exception {
    StudyFiles.create(Studies.small(), file);
    Study study =
        StudyFiles.load(folder.resolve("instruments").resolve("..").resolve("klein.study"));
    assertSame(study.getAgencies().getFirst(), Studies.question(study).getAgencies().getFirst());
  }

  @Test
  void savingWhatDidNotChangeTouchesNoFile() throws Exception {
    StudyFiles.create(Studies.small(), file);
    var before = Files.getLastModifiedTime(file);
    var inode = Files.getAttribute(file, "unix:ino");
    StudyFiles.save(StudyFiles.load(file));
    assertEquals(before, Files.getLastModifiedTime(file));
    assertEquals(inode, Files.getAttribute(file, "unix:ino"));
  }

  @Test
  void aStudyThatLostAnObjectItRefersToIsNotWritten() throws Exception {
    StudyFiles.create(Studies.small(), file);
    byte[] before = Files.readAllBytes(file);
    Study study = StudyFiles.load(file);
    study.getAgencies().clear();
    String told = assertThrows(StudyFileException.class, () -> StudyFiles.save(study)).getMessage();
    assertEquals(
        "vragenlijst.instrument, single choice 'contact': 'agencies' refers to 'ind',"
            + " which is no longer in the study",
        told);
    assertEquals(new String(before), Files.readString(file));
  }

  @Test
  void aMissingFileIsNamed() {
    assertEquals("klein.study: there is no such file", refusal());
  }

  @Test
  void brokenXmlIsToldWithLineAndColumn() throws Exception {
    Files.writeString(file, HEAD + "  <agencies id=\"ind\">\n</study:Study>\n");
    assertTrue(refusal().matches("klein.study, line 6, column \\d+: .*\"agencies\".*"), refusal());
  }

  @Test
  void anEmptyFileIsNoStudy() throws Exception {
    Files.writeString(file, "");
    assertEquals("klein.study, line 1, column 1: Premature end of file.", refusal());
  }

  @Test
  void bytesThatAreNoTextAreNoStudy() throws Exception {
    Files.write(file, new byte[] {'P', 'K', 3, 4, (byte) 0xff, 0});
    assertTrue(refusal().startsWith("klein.study, line 1, column 1: "), refusal());
  }

  @Test
  void anUnknownAttributeIsNamed() throws Exception {
    Files.writeString(file, HEAD + "  <agencies id=\"ind\" color=\"#000000\"/>\n</study:Study>\n");
    assertTrue(
        refusal().matches("klein.study, line 5, column \\d+: 'Agency' has no 'color'"), refusal());
  }

  @Test
  void anUnknownElementIsNamed() throws Exception {
    Files.writeString(file, HEAD + "  <agents id=\"ind\"/>\n</study:Study>\n");
    assertTrue(
        refusal().matches("klein.study, line 5, column \\d+: 'Study' has no 'agents'"), refusal());
  }

  @Test
  void anUnknownKindIsNamed() throws Exception {
    Files.writeString(file, HEAD + "  <agencies xsi:type=\"study:Spy\"/>\n</study:Study>\n");
    assertTrue(
        refusal().matches("klein.study, line 5, column \\d+: a study has no element 'Spy'"),
        refusal());
  }

  @Test
  void aWrongValueIsToldWithWhatWasExpected() throws Exception {
    Files.writeString(file, HEAD + "  <agencies id=\"ind\" order=\"first\"/>\n</study:Study>\n");
    assertTrue(
        refusal()
            .matches(
                "klein.study, line 5, column \\d+: 'order' is 'first', expected a whole number"),
        refusal());
  }

  @Test
  void anotherRootElementIsNoStudy() throws Exception {
    Files.writeString(file, "<html><body/></html>");
    assertEquals(
        "klein.study, line 1, column 7: namespace '' is not known,"
            + " expected 'https://ketenspiegel.org/study/1'",
        refusal());
  }

  @Test
  void anInstrumentIsNoStudy() throws Exception {
    Files.writeString(
        file, HEAD.replace("study:Study", "study:Instrument") + "</study:Instrument>\n");
    assertEquals("klein.study: expected one study as its root element", refusal());
  }

  @Test
  void aReferenceWithinTheFileThatLeadsNowhereIsTold() throws Exception {
    Files.writeString(
        file,
        HEAD
            + "  <waves id=\"w\">\n    <fieldings id=\"f\" audience=\"niemand\"/>\n  </waves>\n"
            + "</study:Study>\n");
    assertEquals(
        "klein.study, line 6, column 43: refers to 'niemand', which is not in the file", refusal());
  }

  @Test
  void aReferenceToAnotherFileThatLeadsNowhereIsTold() throws Exception {
    StudyFiles.create(Studies.small(), file);
    Path instrument = folder.resolve("instruments/vragenlijst.instrument");
    Files.writeString(
        instrument, Files.readString(instrument).replace("klein.study#ind", "klein.study#inds"));
    assertEquals(
        "vragenlijst.instrument, single choice 'contact': 'agencies' refers to"
            + " '../klein.study#inds', which is not in the study",
        refusal());
  }

  @Test
  void aMissingInstrumentIsTold() throws Exception {
    StudyFiles.create(Studies.small(), file);
    Files.delete(folder.resolve("instruments/vragenlijst.instrument"));
    assertEquals(
        "klein.study, study 'klein': 'instruments' refers to"
            + " 'instruments/vragenlijst.instrument#vragenlijst', which does not exist",
        refusal());
  }

  @Test
  void aFaultInAnInstrumentIsToldWithItsFileAndLine() throws Exception {
    StudyFiles.create(Studies.small(), file);
    Path instrument = folder.resolve("instruments/vragenlijst.instrument");
    Files.writeString(instrument, Files.readString(instrument).replace("<text", "<tekst"));
    Files.writeString(instrument, Files.readString(instrument).replace("code=\"2\"", "code=\"b\""));
    assertTrue(
        refusal()
            .matches(
                "vragenlijst.instrument, line \\d+, column \\d+:"
                    + " 'code' is 'b', expected a whole number"),
        refusal());
  }

  @Test
  void whatLiesTooDeepIsRefused() throws Exception {
    String deep =
        "<universe xsi:type=\"study:AllOf\">"
            + "<conditions xsi:type=\"study:AllOf\">".repeat(70)
            + "</conditions>".repeat(70)
            + "</universe>";
    Files.writeString(
        file,
        HEAD
            + "<instruments id=\"i\"><sections id=\"s\">\n<questions xsi:type=\"study:OpenText\">"
            + deep
            + "</questions></sections></instruments></study:Study>\n");
    assertTrue(
        refusal().matches("klein.study, line 6, column \\d+: elements lie more than 60 deep"),
        refusal());
  }

  @Test
  void aDoctypeIsRefused() throws Exception {
    Files.writeString(
        file,
        HEAD.replace(
                "<study:Study",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<study:Study")
            + "<name language=\"nl\" value=\"&e;\"/></study:Study>");
    assertTrue(refusal().startsWith("klein.study, line 2, column "), refusal());
    assertTrue(refusal().contains("DOCTYPE"), refusal());
  }

  @Test
  void noNamespaceSchemaOrAddressIsFetched() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(200);
      String away = "http://127.0.0.1:" + server.getLocalPort() + "/";
      Files.writeString(
          file, HEAD + "<agencies xmlns:z=\"" + away + "z\" xsi:type=\"z:Agency\"/></study:Study>");
      assertTrue(
          refusal()
              .contains(
                  "namespace '"
                      + away
                      + "z' is not known, expected 'https://ketenspiegel.org/study/1'"),
          refusal());
      for (String location : List.of("schemaLocation=\"urn:x ", "noNamespaceSchemaLocation=\"")) {
        Files.writeString(
            file,
            HEAD.replace("id=\"klein\"", "id=\"klein\" xsi:" + location + away + "x.ecore\"")
                + "</study:Study>");
        StudyFiles.load(file);
      }
      Files.writeString(
          file, HEAD + "<instruments href=\"" + away + "a.instrument#a\"/></study:Study>");
      assertEquals(
          "klein.study, study 'klein': 'instruments' refers to '"
              + away
              + "a.instrument#a', which is outside the study's folder and is not opened",
          refusal());
      assertThrows(
          SocketTimeoutException.class,
          () -> {
            try (Socket caller = server.accept()) {
              throw new AssertionError("somebody called from " + caller);
            }
          });
    }
  }

  @Test
  void aNamespaceThatNamesAClassRunsNothing() throws Exception {
    System.clearProperty(Trap.SPRUNG);
    Files.writeString(
        file,
        HEAD
            + "<agencies xmlns:z=\"java://"
            + Trap.class.getName()
            + "\" xsi:type=\"z:Agency\"/></study:Study>");
    assertTrue(refusal().contains("is not known"), refusal());
    assertEquals("no", System.getProperty(Trap.SPRUNG, "no"));
  }

  @Test
  void aReferenceOutOfTheFolderIsNotFollowed() throws Exception {
    Path other = place.resolve("ander.instrument");
    StudyFiles.create(Studies.small(), file);
    Files.copy(folder.resolve("instruments/vragenlijst.instrument"), other);
    for (String href :
        new String[] {
          "../ander.instrument#vragenlijst",
          other.toUri() + "#vragenlijst",
          "instruments/../../ander.instrument#vragenlijst",
          "archive:" + other.toUri() + "!/a#vragenlijst"
        }) {
      Files.writeString(file, HEAD + "<instruments href=\"" + href + "\"/></study:Study>");
      assertTrue(
          refusal().endsWith("which is outside the study's folder and is not opened"), refusal());
    }
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed() throws Exception {
    Path other = place.resolve("ander.instrument");
    StudyFiles.create(Studies.small(), file);
    Path instrument = folder.resolve("instruments/vragenlijst.instrument");
    Files.move(instrument, other);
    Files.createSymbolicLink(instrument, other);
    assertTrue(
        refusal().endsWith("which is outside the study's folder and is not opened"), refusal());
  }

  @Test
  void aFolderHoldsOneStudy() throws Exception {
    String told =
        assertThrows(StudyFileException.class, () -> StudyFiles.studyFile(folder)).getMessage();
    assertEquals("mijn één 100%: expected one .study file, found 0", told);
    StudyFiles.create(Studies.small(), file);
    assertEquals(file, StudyFiles.studyFile(folder));
  }

  private String refusal() {
    String told = assertThrows(StudyFileException.class, () -> StudyFiles.load(file)).getMessage();
    assertEquals(1, Stream.of(told.split("\n")).count(), told);
    return told;
  }

  /** Notices that its class was initialised. */
  static final class Trap {
    static final String SPRUNG = "trap.sprung";

    static {
      System.setProperty("trap.sprung", "yes");
    }

    private Trap() {}
  }
}
