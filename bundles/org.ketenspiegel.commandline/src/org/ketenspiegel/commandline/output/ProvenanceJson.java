// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.output;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.ketenspiegel.analysis.result.Provenance;
import org.ketenspiegel.analysis.result.Provenance.Disclosure;

/** Where a result comes from, as JSON. */
final class ProvenanceJson {

  private ProvenanceJson() {}

  static void write(Json json, Provenance from, String language) throws IOException {
    json.object(
        "provenance",
        () -> {
          json.text("analysis", from.analysis());
          json.text("study", from.study());
          json.text("data", from.data());
          json.text("filter", from.filter());
          json.text("weight", from.weight());
          json.text("design", from.design());
          json.truth("suppression", from.disclosure() == Disclosure.PROTECTED);
          json.text("software", from.software());
          json.text("notice", from.notice().in(language));
          json.object(
              "options",
              () -> {
                for (Map.Entry<String, String> o : new TreeMap<>(from.options()).entrySet()) {
                  json.text(o.getKey(), o.getValue());
                }
              });
        });
  }
}
