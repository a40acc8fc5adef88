// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.data.coding.Codings;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.coding.CodingFiles;
import org.ketenspiegel.importing.source.OpenStudy;
import org.ketenspiegel.model.Contributions;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.model.study.Fielding;

/** A study in a folder: forty respondents, one open question about two agencies, a code frame. */
final class Shelter {

  private static final String STUDY =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <study:Study xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:study="https://ketenspiegel.org/study/1" id="opvang">
        <name language="nl" value="opvang"/>
        <agencies id="ind"/>
        <agencies id="coa"/>
        <audiences id="bewoners"><name language="nl" value="bewoners"/>
          <segments id="noord"><name language="nl" value="noord"/>
            <condition xsi:type="study:AnswerIs"><question xsi:type="study:SingleChoice" href="lijst.instrument#plaats"/><codes>1</codes></condition>
          </segments>
        </audiences>
        <instruments href="lijst.instrument#lijst"/>
        <waves id="w1"><name language="nl" value="eerste"/>
          <fieldings id="f1" audience="bewoners" responses="antwoorden.csv" respondent="nr">
            <instrument href="lijst.instrument#lijst"/>
          </fieldings>
        </waves>
        <codeFrames id="kader"><name language="nl" value="wat beter kan"/>
          <questions href="lijst.instrument#beter"/>
          <codes id="telefoon"><name language="nl" value="telefoon"/><name language="en" value="telephone"/></codes>
          <codes id="uitleg"><name language="nl" value="uitleg"/><name language="en" value="explanation"/></codes>
          <codes id="snelheid"><name language="nl" value="snelheid"/><name language="en" value="speed"/></codes>
        </codeFrames>
        %s
      </study:Study>
      """;

  private static final String INSTRUMENT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <study:Instrument xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:study="https://ketenspiegel.org/study/1" id="lijst">
        <audience href="opvang.study#bewoners"/>
        <scales id="plaatsen">
          <categories id="p1" code="1"><label language="nl" value="Ter Apel"/></categories>
          <categories id="p2" code="2"><label language="nl" value="Budel"/></categories>
        </scales>
        <sections id="deel">
          <questions xsi:type="study:SingleChoice" id="plaats" scale="plaatsen"><name language="nl" value="plaats"/></questions>
          <questions xsi:type="study:NumberQuestion" id="leeftijd"><name language="nl" value="leeftijd"/></questions>
          <questions xsi:type="study:OpenText" id="beter"><name language="nl" value="wat beter kan"/><name language="en" value="what can improve"/>
            <agencies href="opvang.study#ind"/>
            <agencies href="opvang.study#coa"/>
          </questions>
        </sections>
      </study:Instrument>
      """;

  private static final List<String> SAID =
      List.of("Niemand neemt op.", "Leg het beter uit.", "Het duurt te lang.", "");

  private final Path folder;

  /** Written anew into a folder. */
  Shelter(Path folder) {
    this(folder, "");
  }

  /** With quotes or frames of its own. */
  Shelter(Path folder, String more) {
    this.folder = folder;
    write("opvang.study", STUDY.formatted(more));
    write("lijst.instrument", INSTRUMENT);
    StringBuilder answers = new StringBuilder("nr,plaats,leeftijd,beter_ind,beter_coa\n");
    for (int i = 1; i <= 40; i++) {
      answers.append(
          "r%d,%d,%d,%s,%s\n"
              .formatted(i, i <= 34 ? 1 : 2, 20 + i, SAID.get(i % 4), i <= 12 ? SAID.get(0) : ""));
    }
    answers(answers.toString());
  }

  void answers(String csv) {
    write("antwoorden.csv", csv);
  }

  String answers() throws IOException {
    return Files.readString(folder.resolve("antwoorden.csv"));
  }

  private void write(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  OpenStudy open() throws StudyFileException, ImportException {
    return OpenStudy.open(folder, Contributions.NONE);
  }

  StudyData data() throws StudyFileException, ImportException {
    return open().data();
  }

  Fielded fielded() throws StudyFileException, ImportException {
    return data().fieldings().getFirst();
  }

  Sheet sheet() throws StudyFileException, ImportException {
    StudyData data = data();
    return Sheet.of(data.outline(), data.fieldings().getFirst(), "beter");
  }

  CodingFiles files() {
    return new CodingFiles(folder);
  }

  Fielding fielding() throws StudyFileException, ImportException {
    return open().study().getWaves().getFirst().getFieldings().getFirst();
  }

  void keep(Codings codings) throws StudyFileException, ImportException, IOException {
    files().write(fielding(), "beter", codings);
  }

  /** By one coder, each answer by what it says. */
  static Codings coded(Sheet sheet, String coder) {
    Codings codings = sheet.codings();
    for (Answer answer : sheet.given()) {
      codings = CodingDesk.set(codings, answer, coder, List.of(code(answer.words())));
    }
    return codings;
  }

  private static String code(String words) {
    return words.contains("neemt op") ? "telefoon" : words.contains("uit") ? "uitleg" : "snelheid";
  }
}
