// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.reconstruction.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecTest {
  private static final Path LIBRARY = Path.of("test/org/ketenspiegel/reconstruction/library.json");
  @TempDir Path folder;

  @Test
  void aTemplateGivesWhatTheColumnDoesNotSayItself() throws IOException {
    Column building =
        Spec.read(LIBRARY).columns().stream()
            .filter(c -> c.name().equals("building"))
            .findFirst()
            .orElseThrow();
    assertEquals(7, building.codes().size());
    assertEquals(0.7, building.loadings().get("content"));
  }

  @Test
  void anUnknownTemplateIsNamed() {
    refused(
        "\"like\": \"seven\", \"asked\"",
        "\"like\": \"eight\", \"asked\"",
        "column \"books\" is like \"eight\", but templates has no such name");
  }

  @Test
  void anUnknownColumnInAConditionIsNamed() {
    refused(
        "\"asked\": \"member=1\"",
        "\"asked\": \"membr=1\"",
        "column \"books\" asked: \"membr\" is not there");
  }

  @Test
  void aConditionThatCannotBeReadIsQuoted() {
    refused(
        "member=1\", \"ans",
        "member is 1\", \"ans",
        "column \"books\" asked: \"member is 1\" is no condition; expected column=1|2 or"
            + " column!=5");
  }

  @Test
  void aTargetThatCannotBeReadIsQuoted() {
    refused(
        "share 1 = 55",
        "share = 55",
        "column \"uses_1\": \"share = 55\" is no target; expected share 4|5 = 78, mean = 3.7, nps ="
            + " -34 or count 2 = 41, each optionally in SEGMENT");
  }

  @Test
  void aTargetOfACodeTheColumnDoesNotHaveIsNamed() {
    refused(
        "share 1 = 55",
        "share 2 = 55",
        "column \"uses_1\": target \"share 2 = 55\" names code 2, not among its codes");
  }

  @Test
  void anUnknownSegmentIsNamed() {
    refused(
        "5.4 in village",
        "5.4 in city",
        "column \"staff\" target mean = 5.4 in city: there is no segment \"city\"");
  }

  @Test
  void aShapeOfTheWrongLengthIsCounted() {
    refused("22, 13]", "22]", "column \"staff\": shape has 6 numbers, expected 7, one per code");
  }

  @Test
  void loadingsThatLeaveNothingOfItsOwnAreRefused() {
    refused(
        "\"content\": 0.6",
        "\"content\": 1.2",
        "column \"recommend\": the squares of its loadings sum to 1.44, expected at most 1");
  }

  @Test
  void intraclassCorrelationNeedsClusters() {
    refused(
        "{\"name\": \"uses_1\", ",
        "{\"name\": \"uses_1\", \"intraclass\": [0, 0.1], ",
        "column \"uses_1\": it has an intraclass correlation, but the spec has no clusters");
  }

  @Test
  void anOpenColumnCanDecideNothing() {
    refused(
        "\"town\": \"branch=1\"",
        "\"town\": \"remark=1\"",
        "segment town: \"remark\" is not there");
  }

  @Test
  void aVerdictThatIsMissingIsAskedFor() {
    String sentence = refusal(", \"verdict\": \"NOT_SIGNIFICANT\"", "");
    assertEquals(
        "spec.json, differences [1]: verdict is missing, expected significant or not_significant",
        sentence);
  }

  @Test
  void aWordThatNoSpecHasIsNamedWithItsPlace() {
    String sentence = refusal("\"seed\": 7", "\"seed\": 7, \"sead\": 8");
    assertEquals(
        "spec.json, sead: Unrecognized field \"sead\"",
        sentence.substring(0, sentence.indexOf(" (")));
  }

  @Test
  void brokenJsonIsNamedWithItsLine() {
    String sentence = refusal("\"seed\": 7,", "\"seed\": 7");
    assertEquals("spec.json, line 4: ", sentence.substring(0, 19));
  }

  private void refused(String part, String replacement, String reason) {
    String sentence = refusal(part, replacement);
    assertEquals("spec.json: " + reason, sentence);
  }

  private String refusal(String part, String replacement) {
    Path file = folder.resolve("spec.json");
    return assertThrows(
            IOException.class,
            () -> {
              String text = Files.readString(LIBRARY);
              assertTrue(text.contains(part), part);
              Files.writeString(file, text.replace(part, replacement));
              Spec.read(file);
            })
        .getMessage();
  }
}
