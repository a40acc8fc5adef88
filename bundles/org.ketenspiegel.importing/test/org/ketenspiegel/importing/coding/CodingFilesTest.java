// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.coding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketenspiegel.data.coding.AnswerTranslation;
import org.ketenspiegel.data.coding.Coding;
import org.ketenspiegel.data.coding.Codings;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.model.study.Audience;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.StudyFactory;
import org.ketenspiegel.model.study.Wave;

class CodingFilesTest {

  private static final StudyFactory MAKE = StudyFactory.eINSTANCE;

  @TempDir private Path folder;

  private static Fielding fielding(String wave, String audience) {
    Wave owner = MAKE.createWave();
    owner.setId(wave);
    Audience asked = MAKE.createAudience();
    asked.setId(audience);
    Fielding fielding = MAKE.createFielding();
    fielding.setAudience(asked);
    owner.getFieldings().add(fielding);
    return fielding;
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("x.csv"), text);
  }

  @Test
  void noIdLeadsOutOfTheFolder() {
    CodingFiles files = new CodingFiles(folder);
    for (String hostile : List.of("../..", "/etc/passwd", "a/b", "..\\..\\x", "c:x", "nul\0")) {
      Path place = files.codings(fielding(hostile, hostile), hostile);
      assertEquals(folder.resolve("codings"), place.getParent(), hostile);
    }
    assertNotEquals(
        files.codings(fielding("a.b", "c"), "d"), files.codings(fielding("a", "b.c"), "d"));
  }

  @Test
  void whatIsWrittenIsReadAgainAndLeavesNothingBeside() throws Exception {
    CodingFiles files = new CodingFiles(folder);
    Fielding fielding = fielding("w", "p");
    Codings codings =
        Codings.of(
            List.of(
                new Coding("=1+1", "beter@ind", "0123", "an, \"de eerste\"", List.of("b", "a")),
                new Coding("'r2", "beter@ind", "4567", "@bo", List.of("c\nd"))));
    files.write(fielding, "beter", codings);
    Path file = files.codings(fielding, "beter");
    assertEquals(codings, CodingTable.codings(file));
    byte[] first = Files.readAllBytes(file);
    files.write(fielding, "beter", CodingTable.codings(file));
    assertArrayEquals(first, Files.readAllBytes(file));
    try (var left = Files.list(file.getParent())) {
      assertEquals(List.of(file), left.toList());
    }
    assertTrue(new String(first, StandardCharsets.UTF_8).contains(",'=1+1,"));
  }

  @Test
  void translationsKeepWhoTranslated() throws Exception {
    CodingFiles files = new CodingFiles(folder);
    Fielding fielding = fielding("w", "p");
    List<AnswerTranslation> all =
        List.of(
            new AnswerTranslation("0123", "ar", "en", "Kind, \"very\" kind", "bureau"),
            new AnswerTranslation("0123", "ar", "nl", "Vriendelijk", "bureau"));
    files.write(fielding, all);
    assertEquals(all, CodingTable.translations(files.translations(fielding)));
  }

  @Test
  void aSpreadsheetsFileIsReadAsWell() throws Exception {
    Path file =
        Files.write(
            folder.resolve("x.csv"),
            ("\uFEFFCodes;Answer;Variable;Coder;note\r\n"
                    + "a|b;0123;beter;an;x\r\n\r\n"
                    + ";4567;beter;an;\r\n")
                .getBytes(StandardCharsets.UTF_8));
    assertEquals(
        List.of(new Coding("", "beter", "0123", "an", List.of("a", "b"))),
        CodingTable.codings(file).all());
  }

  @Test
  void whatIsNoFileOfCodingsIsRefusedWithItsPlace() throws Exception {
    for (String text :
        List.of(
            "",
            "variable,answer,coder\n",
            "version-9,variable,answer,coder,codes\n",
            "variable,answer,coder,codes\nbeter,0123, ,a\n",
            "variable,answer,coder,codes\nbeter,\"0123,an,a\n")) {
      Path file = file(text);
      var refused = assertThrows(ImportException.class, () -> CodingTable.codings(file), text);
      assertTrue(refused.getMessage().startsWith("x.csv"), refused.getMessage());
      assertFalse(refused.getMessage().contains("null"), refused.getMessage());
    }
  }
}
