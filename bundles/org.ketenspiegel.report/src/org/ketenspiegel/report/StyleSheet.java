// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import org.ketenspiegel.chart.PageColours;
import org.ketenspiegel.report.html.AgencyMarks;

/** How a report looks: the rules in {@code report.css} and the colours of the agencies. */
record StyleSheet(String rules) {

  /** The sheet for the agencies and for whatever is drawn in the parts of a page. */
  static StyleSheet of(AgencyMarks marks, Collection<String> parts) {
    List<String> drawn = new ArrayList<>(parts);
    drawn.add(marks.rules());
    try (InputStream in = StyleSheet.class.getResourceAsStream("report.css")) {
      return new StyleSheet(
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              + marks.rules()
              + PageColours.rules(drawn));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The only thing the page may load is this very sheet, and pictures that stand in it. */
  String policy() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(rules.getBytes(StandardCharsets.UTF_8));
      return "default-src 'none'; img-src data:; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(hash)
          + "'; base-uri 'none'; form-action 'none'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
