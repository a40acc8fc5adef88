// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.model;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/**
 * What bundles contribute to the model: agencies and example studies. Reads the registry once.
 *
 * @param skipped what they meant to contribute and did not
 */
public record Contributions(
    List<AgencyContribution> agencies, List<StudyContribution> studies, List<Skipped> skipped) {

  public static final Contributions NONE = new Contributions(List.of(), List.of());

  public Contributions {
    agencies = List.copyOf(agencies);
    studies = List.copyOf(studies);
    skipped = List.copyOf(skipped);
  }

  /** Contributions that are whole. */
  public Contributions(List<AgencyContribution> agencies, List<StudyContribution> studies) {
    this(agencies, studies, List.of());
  }

  /**
   * A contribution with a mistake.
   *
   * @param id of the agency or study; empty where it lacks one
   * @param bundle whose plugin.xml holds it
   * @param why one clause in English, as in the log
   */
  public record Skipped(Optional<String> id, String bundle, String why) {}

  public static Contributions in(IExtensionRegistry registry) {
    List<Skipped> skipped = new ArrayList<>();
    List<AgencyContribution> agencies = new ArrayList<>();
    for (var element : registry.getConfigurationElementsFor("org.ketenspiegel.model.agencies")) {
      try {
        agencies.add(agency(element));
      } catch (IllegalArgumentException e) {
        skipped.add(skipped(element, e));
      }
    }
    agencies.sort(
        Comparator.comparingInt(AgencyContribution::order).thenComparing(AgencyContribution::id));
    List<StudyContribution> studies = new ArrayList<>();
    for (var element : registry.getConfigurationElementsFor("org.ketenspiegel.model.studies")) {
      try {
        studies.add(study(element));
      } catch (IllegalArgumentException | IOException e) {
        skipped.add(skipped(element, e));
      }
    }
    studies.sort(
        Comparator.comparingInt(StudyContribution::order).thenComparing(StudyContribution::id));
    return new Contributions(agencies, studies, skipped);
  }

  private static AgencyContribution agency(IConfigurationElement element) {
    Map<String, String> names = new TreeMap<>();
    Map<String, String> articles = new TreeMap<>();
    for (var name : element.getChildren("name")) {
      names.put(needed(name, "language"), needed(name, "value"));
      String article = name.getAttribute("article");
      articles.put(needed(name, "language"), article == null ? "" : article);
    }
    String colour = needed(element, "colour");
    if (!colour.matches("#[0-9A-Fa-f]{6}")) {
      throw new IllegalArgumentException("colour is '" + colour + "', expected #RRGGBB");
    }
    return new AgencyContribution(
        needed(element, "id"),
        needed(element, "shortName"),
        new Text(names),
        new Text(articles),
        colour,
        order(element),
        element.getContributor().getName());
  }

  private static StudyContribution study(IConfigurationElement element) throws IOException {
    Bundle bundle = Platform.getBundle(element.getContributor().getName());
    String file = needed(element, "file");
    // the whole folder, so that the files beside the study are on disk too
    int folder = file.lastIndexOf('/');
    URL entry = bundle.getEntry(folder < 0 ? "/" : file.substring(0, folder + 1));
    if (entry == null) {
      throw new IllegalArgumentException("the bundle has no '" + file + "'");
    }
    Path root = new File(FileLocator.toFileURL(entry).getPath()).toPath();
    Map<String, String> names = new TreeMap<>();
    for (var name : element.getChildren("name")) {
      names.put(needed(name, "language"), needed(name, "value"));
    }
    String id = needed(element, "id");
    return new StudyContribution(
        id,
        new Text(names).or(Text.same(id)),
        root.resolve(file.substring(folder + 1)),
        order(element),
        bundle.getSymbolicName());
  }

  private static int order(IConfigurationElement element) {
    String order = element.getAttribute("order");
    if (order != null && !order.matches("-?\\d{1,6}")) {
      throw new IllegalArgumentException("order is '" + order + "', expected a whole number");
    }
    return order == null ? 100 : Integer.parseInt(order);
  }

  private static String needed(IConfigurationElement element, String attribute) {
    String value = element.getAttribute(attribute);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(element.getName() + " lacks '" + attribute + "'");
    }
    return value;
  }

  private static Skipped skipped(IConfigurationElement element, Exception why) {
    Skipped skipped =
        new Skipped(
            Optional.ofNullable(element.getAttribute("id")),
            element.getContributor().getName(),
            String.valueOf(why.getMessage()));
    ILog.of(Contributions.class)
        .warn("the contribution of " + skipped.bundle() + " is skipped: " + skipped.why());
    return skipped;
  }
}
