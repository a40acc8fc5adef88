// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.handlers;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.core.commands.IParameterValues;
import org.eclipse.ui.PlatformUI;
import org.ketenspiegel.model.Contributions;

/** The example studies by name, for whoever looks for them among all commands. */
public final class ExampleValues implements IParameterValues {

  @Override
  public Map<String, String> getParameterValues() {
    Map<String, String> values = new LinkedHashMap<>();
    String language = Locale.getDefault().getLanguage();
    PlatformUI.getWorkbench()
        .getService(Contributions.class)
        .studies()
        .forEach(study -> values.put(study.name().in(language), study.id()));
    return values;
  }
}
