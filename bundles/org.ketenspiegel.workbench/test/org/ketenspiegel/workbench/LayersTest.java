// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The laws of the house, read from manifests and sources. */
class LayersTest {

  /** From the ground up; a new bundle is written here first. */
  private static final List<String> STOREYS =
      List.of(
          "model statistics",
          "data model.edit",
          "analysis versions",
          "instrument importing fieldwork reconstruction tabulation impact comparison trend"
              + " openanswers chart",
          // a report is written from findings, and they from any topic's results
          "findings",
          "report reconciliation",
          "commandline",
          "ui",
          "instrument.ui importing.ui openanswers.ui tabulation.ui impact.ui comparison.ui trend.ui"
              + " report.ui fieldwork.ui",
          "workbench");

  private static final int LINE = 7;
  private static final Pattern WINDOW =
      Pattern.compile("org\\.eclipse\\.(swt|jface|ui|e4\\.ui)\\b.*");
  private static final Map<String, Integer> STOREY = new HashMap<>();
  private static List<Manifest> bundles;

  @BeforeAll
  static void readTheHouse() throws IOException {
    for (int storey = 0; storey < STOREYS.size(); storey++) {
      for (String topic : STOREYS.get(storey).split(" ")) {
        STOREY.put(topic, storey);
      }
    }
    bundles = Manifest.all();
    assertTrue(bundles.size() > 10, "the other bundles are beside this one");
  }

  @Test
  void everyBundleHasAStorey() {
    assertNone(b -> !STOREY.containsKey(b.topic()) && !isData(b) && !isTesting(b), bundles);
  }

  @Test
  void aBundleNeedsOnlyBundlesOnLowerStoreys() {
    List<String> faults = new ArrayList<>();
    for (Manifest bundle : bundles) {
      for (String need : bundle.needs()) {
        if (need.startsWith(Manifest.OURS)
            && !isTesting(bundle)
            && storeyOf(need) >= storey(bundle.topic())) {
          faults.add(bundle.name() + " needs " + need);
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void belowTheLineNothingNamesAWindow() {
    List<String> faults = new ArrayList<>();
    for (Manifest bundle : bundles) {
      if (storey(bundle.topic()) < LINE) {
        bundle.needs().stream()
            .filter(need -> WINDOW.matcher(need).matches())
            .forEach(need -> faults.add(bundle.name() + " needs " + need));
        faults.addAll(sourcesThat(bundle, source -> source.contains("import org.eclipse.swt.")));
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void nothingActivatesBuddiesOrIsOptional() {
    for (String entry : List.of("Bundle-Activator", "Eclipse-BuddyPolicy", "Bundle-ClassPath")) {
      assertNone(b -> !b.entry(entry).isEmpty(), bundles);
    }
    assertNone(
        b -> (b.entry("Require-Bundle") + b.entry("Import-Package")).contains(":=optional"),
        bundles);
  }

  @Test
  void onlyEmfIsReexportedAndOnlyByTheModel() {
    for (Manifest bundle : bundles) {
      String again = bundle.entry("Require-Bundle").replaceAll("[^,]*;visibility:=reexport", "*");
      int reexports = again.length() - again.replace("*", "").length();
      assertEquals(bundle.topic().equals("model") ? 1 : 0, reexports, bundle.name());
    }
  }

  @Test
  void examplesAndAgenciesAreNeededByNobodyAndAgenciesHaveNoJava() {
    assertNone(
        b -> b.needs().stream().anyMatch(n -> n.matches("org\\.ketenspiegel\\.(agency|samples).*")),
        bundles);
    assertNone(b -> isData(b) && !b.files(".", ".java").isEmpty(), bundles);
  }

  @Test
  void mainSourcesDoNotUseWhatTestsUse() {
    List<String> faults = new ArrayList<>();
    for (Manifest bundle : bundles) {
      faults.addAll(
          sourcesThat(bundle, s -> s.contains("org.ketenspiegel.testing") && !isTesting(bundle)));
      faults.addAll(sourcesThat(bundle, s -> s.contains("import org.junit.")));
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void nothingHandsOutItselfAsTheOnlyOne() {
    Pattern singleton = Pattern.compile("static [\\w<>]+ (getDefault|getInstance)\\(");
    List<String> faults = new ArrayList<>();
    for (Manifest bundle : bundles) {
      faults.addAll(sourcesThat(bundle, source -> singleton.matcher(source).find()));
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void oneClassOfABundleReadsTheExtensionRegistry() {
    for (Manifest bundle : bundles) {
      int readers = sourcesThat(bundle, s -> s.contains("getConfigurationElementsFor(")).size();
      assertTrue(readers <= 1, bundle.name() + " reads the registry in " + readers + " classes");
    }
  }

  @Test
  void everySourceTellsItsLicence() {
    for (Manifest bundle : bundles) {
      for (String folder : List.of("src", "test")) {
        for (Path source : bundle.files(folder, ".java")) {
          assertTrue(
              text(source).startsWith("// SPDX-License-Identifier: EPL-2.0\n"), source.toString());
        }
      }
    }
  }

  private static int storeyOf(String need) {
    String rest = need.substring(Manifest.OURS.length());
    while (!STOREY.containsKey(rest)) { // a package is on the storey of its bundle
      assertFalse(rest.indexOf('.') < 0, need + " is on no storey");
      rest = rest.substring(0, rest.lastIndexOf('.'));
    }
    return STOREY.get(rest);
  }

  private static int storey(String topic) {
    return STOREY.getOrDefault(topic, 0);
  }

  private static boolean isData(Manifest bundle) {
    return bundle.topic().startsWith("agency.") || bundle.topic().equals("samples");
  }

  private static boolean isTesting(Manifest bundle) {
    return bundle.topic().equals("testing");
  }

  private static List<String> sourcesThat(Manifest bundle, Predicate<String> hold) {
    return bundle.sources().stream()
        .filter(file -> hold.test(text(file)))
        .map(file -> bundle.folder().relativize(file).toString())
        .toList();
  }

  private static void assertNone(Predicate<Manifest> fault, List<Manifest> among) {
    assertEquals(List.of(), among.stream().filter(fault).map(Manifest::name).toList());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(file + " cannot be read", e);
    }
  }
}
