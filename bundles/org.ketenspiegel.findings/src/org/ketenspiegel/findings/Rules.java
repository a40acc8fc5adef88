// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;

/**
 * The rules there are. The only class here that knows the registry.
 *
 * @param log hears of whatever was left out
 */
public record Rules(List<RuleContribution> contributions, Consumer<Dropped> log) {

  private static final int LAST = 100;

  public Rules {
    contributions = List.copyOf(contributions);
  }

  /** The contributed rules; what is left out goes to the platform's log. */
  public static Rules in(IExtensionRegistry registry) {
    Consumer<Dropped> log = dropped -> ILog.of(Rules.class).warn(dropped.sentence());
    List<RuleContribution> found = new ArrayList<>();
    for (var element : registry.getConfigurationElementsFor("org.ketenspiegel.findings.rules")) {
      String id = element.getAttribute("id");
      String bundle = element.getContributor().getName();
      try {
        if (id == null || element.getAttribute("class") == null) {
          throw new IllegalArgumentException("it lacks id or class");
        }
        String order = element.getAttribute("order");
        found.add(
            new RuleContribution(
                id, bundle, order == null ? LAST : Integer.parseInt(order), () -> made(element)));
      } catch (IllegalArgumentException e) {
        log.accept(new Dropped(String.valueOf(id), bundle, e.getMessage()));
      }
    }
    found.sort(
        Comparator.comparingInt(RuleContribution::order).thenComparing(RuleContribution::id));
    return new Rules(found, log);
  }

  private static FindingRule made(IConfigurationElement element) {
    try {
      return (FindingRule) element.createExecutableExtension("class");
    } catch (CoreException | ClassCastException e) {
      throw new IllegalStateException("it cannot be made: " + e.getMessage(), e);
    }
  }
}
