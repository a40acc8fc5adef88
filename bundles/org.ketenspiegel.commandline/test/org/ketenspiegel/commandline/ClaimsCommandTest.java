// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What was claimed of the example studies, with and without a mirror. */
class ClaimsCommandTest {

  private static final String STUDIES = "../org.ketenspiegel.samples/studies/";

  @Test
  void aRiseThatNoTestShowsIsUndecided() throws Exception {
    assertEquals(
        Map.of(
            "bewering-gelijk", "undecided",
            "bewering-inhoud", "undecided",
            "bewering-bejegening", "undecided",
            "bewering-proces", "undecided",
            "bewering-nadeel", "supported",
            "bewering-klacht", "supported",
            "bewering-kanaal", "supported",
            "bewering-eerder", "supported"),
        verdicts(claims("bzk-correspondentie")));
  }

  @Test
  void aClaimOfAChangeRestsOnThatChange() throws Exception {
    JsonNode content =
        StreamSupport.stream(claims("bzk-correspondentie").spliterator(), false)
            .filter(each -> each.get("id").textValue().equals("bewering-inhoud"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        "oordeel_inhoud@bzk/total/meting-2017-meting-2015", content.get("gaps").get(0).textValue());
    String told = Invocation.of("claims", STUDIES + "bzk-correspondentie").out();
    assertTrue(told.contains("6.1 against 5.9, p = 0.093"), told);
  }

  @Test
  void claimsOfAMirrorAreThoseTheMirrorShows() throws Exception {
    JsonNode mirror = read("mirror", "kleine-keten-2017").get("claims");
    assertEquals(mirror, claims("kleine-keten-2017"));
  }

  @Test
  void ofAStudyWithoutClaimsItSaysSo() {
    Invocation none = Invocation.of("claims", STUDIES + "sociale-dienst-2017");
    assertEquals(ExitCode.WORDS_ARE_OFF, none.code());
    assertTrue(none.err().contains("nothing was claimed of this study"), none.err());
  }

  private static Map<String, String> verdicts(JsonNode claims) {
    return StreamSupport.stream(claims.spliterator(), false)
        .collect(
            Collectors.toMap(
                each -> each.get("id").textValue(), each -> each.get("support").textValue()));
  }

  private static JsonNode claims(String study) throws Exception {
    return read("claims", study).get("claims");
  }

  private static JsonNode read(String command, String study) throws Exception {
    Invocation found = Invocation.of(command, STUDIES + study, "--json");
    assertEquals(ExitCode.DONE, found.code(), found.err());
    return new JsonMapper().readTree(found.out());
  }
}
