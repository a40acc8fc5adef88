// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.exploration;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** The memory among the preferences of the workspace: a node for each study. */
final class PreferenceMemory implements Memory {

  private static final String AUDIENCE = "audience";
  private static final String ANALYSIS = "analysis";
  private static final String OPTIONS = "options";
  private static final String NAME = "name";

  private final Preferences root;

  PreferenceMemory(Preferences root) {
    this.root = root;
  }

  @Override
  public Optional<Looked> of(Path study) {
    try {
      if (!root.nodeExists(node(study))) {
        return Optional.empty();
      }
      Preferences kept = root.node(node(study));
      return Optional.of(
          new Looked(
              kept.get(AUDIENCE, ""),
              kept.get(ANALYSIS, ""),
              words(kept.node(OPTIONS)),
              words(kept.node(NAME))));
    } catch (BackingStoreException e) {
      ILog.of(PreferenceMemory.class).warn("what was looked at cannot be read", e);
      return Optional.empty();
    }
  }

  @Override
  public void remember(Path study, Looked looked) {
    try {
      Preferences kept = root.node(node(study));
      kept.put(AUDIENCE, looked.audience());
      kept.put(ANALYSIS, looked.analysis());
      write(kept.node(OPTIONS), looked.options());
      write(kept.node(NAME), looked.name());
      root.flush();
    } catch (BackingStoreException e) {
      ILog.of(PreferenceMemory.class).warn("what is looked at was not kept", e);
    }
  }

  private static Map<String, String> words(Preferences node) throws BackingStoreException {
    Map<String, String> words = new HashMap<>();
    for (String key : node.keys()) {
      words.put(key, node.get(key, ""));
    }
    return words;
  }

  private static void write(Preferences node, Map<String, String> words)
      throws BackingStoreException {
    node.clear();
    words.forEach(node::put);
  }

  /** A path in letters that the name of a node can bear. */
  private static String node(Path study) {
    return URLEncoder.encode(study.toString(), StandardCharsets.UTF_8);
  }
}
