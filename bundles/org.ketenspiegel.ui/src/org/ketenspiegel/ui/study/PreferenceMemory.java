// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

/** Keeps in the preferences of the user's workspace which studies were open. */
public final class PreferenceMemory implements OpenStudies.Memory {

  private static final String ELSEWHERE = "studies.elsewhere";
  private static final String ACTIVE = "studies.active";

  private final IEclipsePreferences preferences;

  public PreferenceMemory(IEclipsePreferences preferences) {
    this.preferences = preferences;
  }

  @Override
  public List<Path> elsewhere() {
    return preferences.get(ELSEWHERE, "").lines().map(Path::of).toList();
  }

  @Override
  public Optional<Path> active() {
    return Optional.of(preferences.get(ACTIVE, "")).filter(p -> !p.isEmpty()).map(Path::of);
  }

  @Override
  public void remember(List<Path> elsewhere, Optional<Path> active) {
    preferences.put(
        ELSEWHERE, elsewhere.stream().map(Path::toString).collect(Collectors.joining("\n")));
    preferences.put(ACTIVE, active.map(Path::toString).orElse(""));
    try {
      preferences.flush();
    } catch (BackingStoreException e) {
      ILog.of(PreferenceMemory.class).warn("which studies are open was not kept", e);
    }
  }
}
