// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Dutch and English say the same things, and nothing that is said is missing. */
class MessagesTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d+}");
  private static final Pattern KEY = Pattern.compile("\"%([\\w.]+)\"");
  private static List<Manifest> bundles;

  @BeforeAll
  static void readTheHouse() throws IOException {
    bundles = Manifest.all();
  }

  @Test
  void dutchHasTheKeysOfEnglishAndTheSamePlaces() throws IOException {
    int pairs = 0;
    for (Manifest bundle : bundles) {
      for (Path dutch : translations(bundle)) {
        Path english = dutch.resolveSibling(dutch.getFileName().toString().replace("_nl.", "."));
        Properties nl = read(dutch);
        Properties en = read(english);
        assertEquals(
            new TreeSet<>(en.stringPropertyNames()),
            new TreeSet<>(nl.stringPropertyNames()),
            dutch.toString());
        for (String key : en.stringPropertyNames()) {
          assertEquals(
              places(en.getProperty(key)), places(nl.getProperty(key)), dutch + ": " + key);
        }
        pairs++;
      }
    }
    assertTrue(pairs > 10, "found only " + pairs);
  }

  @Test
  void everyFileOfMessagesHasADutchOne() {
    for (Manifest bundle : bundles) {
      for (Path english : bundle.files("src", "essages.properties")) {
        String dutch = english.getFileName().toString().replace(".properties", "_nl.properties");
        assertTrue(Files.exists(english.resolveSibling(dutch)), english.toString());
      }
    }
  }

  @Test
  void whatContributionsCallByKeyIsSaid() throws IOException {
    for (Manifest bundle : bundles) {
      Path contributions = bundle.folder().resolve("plugin.xml");
      if (Files.exists(contributions)) {
        Matcher keys = KEY.matcher(Files.readString(contributions));
        while (keys.find()) {
          Properties words = read(bundle.folder().resolve("plugin.properties"));
          assertTrue(words.containsKey(keys.group(1)), contributions + ": " + keys.group(1));
        }
      }
    }
  }

  private static List<Path> translations(Manifest bundle) {
    List<Path> all = new ArrayList<>(bundle.files("src", "_nl.properties"));
    Path contributions = bundle.folder().resolve("plugin_nl.properties");
    if (Files.exists(contributions)) {
      all.add(contributions);
    }
    return all;
  }

  private static List<String> places(String words) {
    return PLACE.matcher(words).results().map(m -> m.group()).sorted().distinct().toList();
  }

  private static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Files.newInputStream(file)) {
      properties.load(in); // as the platform reads them: Latin 1
    }
    assertTrue(
        properties.values().stream().noneMatch(w -> w.toString().contains("\u00C3")),
        file + " has letters that must be escaped");
    return properties;
  }
}
