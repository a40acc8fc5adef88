// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.chart;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.outline.StudyOutline;

/** The colours of agencies, {@code #RRGGBB} by id, as their contributions give them. */
public record AgencyPalette(Map<String, String> colours) {

  public static final AgencyPalette NONE = new AgencyPalette(Map.of());

  public AgencyPalette {
    colours = Map.copyOf(colours);
  }

  /** The colours of a study's agencies; one without a readable colour is left out. */
  public static AgencyPalette of(StudyOutline study) {
    Map<String, String> colours = new LinkedHashMap<>();
    study.agencies().forEach(a -> colours.put(a.id(), a.colour()));
    colours.values().removeIf(c -> !c.matches("#[0-9a-fA-F]{6}"));
    return new AgencyPalette(colours);
  }

  /** The colour of an agency as it stands in its contribution, whatever the theme. */
  public Optional<Color> colour(String agency) {
    return Optional.ofNullable(colours.get(agency)).map(Color::decode);
  }
}
