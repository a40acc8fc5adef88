// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.trend.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Role;
import org.ketenspiegel.trend.ui.trends.Subject;
import org.ketenspiegel.trend.ui.trends.Trends;
import org.ketenspiegel.ui.options.Choice;
import org.ketenspiegel.ui.options.Offer;

/** What can be chosen for the options of a trend: what every wave of the audience knows. */
record TrendOffer(Trends trends) implements Offer {

  @Override
  public Optional<List<Choice>> choices(String component) {
    return switch (component) {
      case "by" -> Optional.of(groups(Text.of("niet uitgesplitst", "not split")));
      case "decompose" -> Optional.of(groups(Text.of("niet gesplitst", "not split")));
      case "statistic" -> Optional.of(statistics());
      case "adjust" ->
          Optional.of(
              List.of(
                  new Choice("holm", Text.same("Holm")),
                  new Choice("bh", Text.same("Benjamini-Hochberg")),
                  new Choice("bonferroni", Text.same("Bonferroni")),
                  new Choice("none", Text.of("geen", "none"))));
      case "confidence" -> Optional.of(List.of(level(90), level(95), level(99)));
      default -> Optional.empty();
    };
  }

  private static Choice level(int percent) {
    return new Choice(Double.toString(percent / 100.0), Text.same(percent + "%"));
  }

  private List<Choice> groups(Text none) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", none));
    List<Fielded> waves = trends.waves();
    if (waves.isEmpty()) {
      return choices;
    }
    if (waves.getLast().segments().size() > 1) {
      choices.add(new Choice("segment", Text.of("groep", "group")));
    }
    waves.getLast().variables().stream()
        .filter(v -> v.role() == Role.BACKGROUND && v.kind() == Variable.Kind.CHOICE)
        .filter(v -> waves.stream().allMatch(w -> w.variable(v.id()).isPresent()))
        .forEach(v -> choices.add(new Choice(v.id(), v.name())));
    return choices;
  }

  private List<Choice> statistics() {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", Text.of("wat past", "what suits")));
    List<Variable> chosen =
        trends.chosen().stream().flatMap(TrendOffer::latest).distinct().toList();
    if (chosen.stream().anyMatch(v -> v.kind() == Variable.Kind.RATING)) {
      choices.add(new Choice("mean", Text.of("gemiddelde", "mean")));
      choices.add(new Choice("top2", Text.same("top-2")));
      choices.add(new Choice("bottom2", Text.same("bottom-2")));
    }
    if (chosen.stream().anyMatch(v -> v.kind() == Variable.Kind.RECOMMENDATION)) {
      choices.add(new Choice("nps", Text.same("NPS")));
    }
    chosen.stream()
        .flatMap(v -> v.scale().nets().stream())
        .map(n -> new Choice(n.id(), n.label()))
        .distinct()
        .forEach(choices::add);
    return choices;
  }

  private static Stream<Variable> latest(Subject subject) {
    return List.copyOf(subject.asked().values()).getLast().stream();
  }
}
