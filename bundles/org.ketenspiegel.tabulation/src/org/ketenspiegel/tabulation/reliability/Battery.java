// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.reliability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.Analysis;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.Run;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.outline.Variable.Kind;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Role;

/**
 * Whether questions measure one thing together: Cronbach's alpha, omega of one factor, how each
 * question goes with the others, and how many dimensions there are (statistics 4.13). Judgements of
 * several agencies stand beside one another.
 */
public final class Battery implements Analysis<BatteryOptions> {

  /** The id under which it is contributed, and the kind of its composite. */
  public static final String ID = "reliability";

  @Override
  public BatteryOptions defaults(StudyOutline study) {
    return new BatteryOptions(
        study.audiences().isEmpty() ? "" : study.audiences().getFirst().id(), List.of());
  }

  @Override
  public AnalysisResult run(StudyData data, BatteryOptions options, Run run) {
    Optional<Fielded> fielded =
        options.audience().isEmpty()
            ? data.fieldings().stream().findFirst()
            : data.latest(options.audience());
    if (fielded.isEmpty()) {
      return new Unanswered(
          Text.of(
              "van doelgroep '" + options.audience() + "' zijn er geen antwoorden",
              "there are no answers of audience '" + options.audience() + "'"));
    }
    Map<String, List<Variable>> batteries = new LinkedHashMap<>();
    for (Variable variable : asked(fielded.get(), options)) {
      batteries
          .computeIfAbsent(variable.agency().orElse(""), agency -> new ArrayList<>())
          .add(variable);
    }
    batteries.values().removeIf(items -> items.size() < 2);
    if (batteries.isEmpty()) {
      return new Unanswered(
          Text.of(
              "kies twee of meer vragen met een cijfer of een schaal",
              "choose two or more questions with numbers or a scale"));
    }
    List<Coherence> all = new ArrayList<>();
    for (List<Variable> items : batteries.values()) {
      run.progress((double) all.size() / batteries.size());
      all.add(Coherence.of(fielded.get(), items, options));
    }
    return new Composite(
        ID, List.of(new BatteryTable(data.outline(), fielded.get(), options).of(all)));
  }

  private static List<Variable> asked(Fielded fielded, BatteryOptions options) {
    if (options.questions().isEmpty()) {
      return fielded.variables().stream()
          .filter(v -> v.role() == Role.EXPERIENCE && v.item().isPresent())
          .filter(v -> v.kind() == Kind.RATING)
          .toList();
    }
    List<Variable> named = new ArrayList<>();
    for (String word : options.questions()) {
      List<Variable> found = fielded.variables(word);
      if (found.isEmpty()) {
        throw new IllegalArgumentException("there is no question '" + word + "'");
      }
      found.stream().filter(Battery::scored).filter(v -> !named.contains(v)).forEach(named::add);
    }
    return named;
  }

  private static boolean scored(Variable variable) {
    return switch (variable.kind()) {
      case TEXT, MULTIPLE -> false;
      default -> variable.kind() == Kind.NUMBER || variable.scale().scored().size() > 1;
    };
  }
}
