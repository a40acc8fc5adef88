// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.ketenspiegel.model.Text;

/** Reads the contributed analyses; the only class here that knows the registry. */
public final class AnalysisContributions {

  private AnalysisContributions() {}

  public static List<AnalysisContribution> in(IExtensionRegistry registry) {
    List<AnalysisContribution> found = new ArrayList<>();
    for (var element : registry.getConfigurationElementsFor("org.ketenspiegel.analysis.analyses")) {
      String id = element.getAttribute("id");
      if (id == null || element.getAttribute("class") == null) {
        ILog.of(AnalysisContributions.class)
            .warn("an analysis of " + element.getContributor().getName() + " lacks id or class");
        continue;
      }
      Map<String, String> names = new TreeMap<>();
      for (var name : element.getChildren("name")) {
        names.put(name.getAttribute("language"), name.getAttribute("value"));
      }
      String order = element.getAttribute("order");
      found.add(
          new AnalysisContribution(
              id,
              new Text(names),
              order == null ? 100 : Integer.parseInt(order),
              () -> create(element)));
    }
    found.sort(
        Comparator.comparingInt(AnalysisContribution::order)
            .thenComparing(AnalysisContribution::id));
    return List.copyOf(found);
  }

  private static Analysis<?> create(IConfigurationElement element) {
    try {
      return (Analysis<?>) element.createExecutableExtension("class");
    } catch (CoreException | ClassCastException e) {
      throw new IllegalStateException(
          "analysis '"
              + element.getAttribute("id")
              + "' of "
              + element.getContributor().getName()
              + " cannot be made: "
              + e.getMessage(),
          e);
    }
  }
}
