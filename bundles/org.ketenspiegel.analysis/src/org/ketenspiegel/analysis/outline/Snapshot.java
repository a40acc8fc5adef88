// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.coding.Coded;
import org.ketenspiegel.data.design.Design;
import org.ketenspiegel.model.AgencyContribution;
import org.ketenspiegel.model.Route;
import org.ketenspiegel.model.Routes;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Audience;
import org.ketenspiegel.model.study.Fielding;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.Sample;
import org.ketenspiegel.model.study.Segment;
import org.ketenspiegel.model.study.Study;
import org.ketenspiegel.model.study.Wave;

/** Freezes a study and its answers: typed missing answers, routing, design and segments applied. */
public final class Snapshot {

  private Snapshot() {}

  /** Of a study in which no answers in words are coded. */
  public static StudyData of(
      Study study,
      List<AgencyContribution> agencies,
      Map<Fielding, ResponseTable> answers,
      List<History.Version> versions) {
    return of(study, agencies, answers, Map.of(), versions);
  }

  /**
   * The answers as they were imported, by fielding; a fielding without answers is left out.
   *
   * @param coded what was made of answers in words, where something was
   * @param versions what was judged of questions whose questionnaire changed between waves
   * @throws org.ketenspiegel.data.DataException when a column is missing
   */
  public static StudyData of(
      Study study,
      List<AgencyContribution> agencies,
      Map<Fielding, ResponseTable> answers,
      Map<Fielding, Coded> coded,
      List<History.Version> versions) {
    StudyOutline outline = Outlines.of(study, agencies);
    List<Fielded> fieldings = new ArrayList<>();
    for (Wave wave : study.getWaves()) {
      for (Fielding fielding : wave.getFieldings()) {
        if (answers.containsKey(fielding)) {
          fieldings.add(
              fielded(wave, fielding, outline, answers.get(fielding))
                  .with(coded.getOrDefault(fielding, Coded.NONE)));
        }
      }
    }
    return new StudyData(outline, fieldings, Histories.of(study, versions));
  }

  private static Fielded fielded(
      Wave wave, Fielding fielding, StudyOutline outline, ResponseTable raw) {
    List<Variables.Laid> laid = Variables.of(fielding, outline);
    List<Variable> variables = laid.stream().map(Variables.Laid::variable).toList();
    ResponseTable table = typed(variables, raw);
    table = routed(laid, variables, table);
    Map<String, Rows> segments = new LinkedHashMap<>();
    Audience audience = fielding.getAudience();
    for (Segment segment : audience.getSegments()) {
      if (segment.getCondition() != null) {
        segments.put(
            segment.getId(),
            new Respondents(variables, table)
                .members(Routes.of(segment.getCondition(), Optional.empty())));
      }
    }
    return new Fielded(
        wave.getId(),
        Text.of(wave.getName()),
        audience.getId(),
        variables,
        table,
        design(fielding),
        segments,
        Rows.all(table.rows()),
        "");
  }

  private static ResponseTable typed(List<Variable> variables, ResponseTable raw) {
    ResponseTable table = raw;
    for (Variable variable : variables) {
      Map<Integer, Missing> missing = new HashMap<>();
      variable
          .scale()
          .categories()
          .forEach(c -> c.missing().ifPresent(kind -> missing.put(c.code(), kind)));
      if (missing.isEmpty() || variable.kind() == Variable.Kind.MULTIPLE) {
        continue;
      }
      table = table.with(table.require(variable.column()).withMissing(missing));
    }
    return table;
  }

  /**
   * In the order of the questionnaire, so that a filter is routed before what it filters. Answers
   * of respondents whom a route certainly did not ask count as not asked; those of respondents
   * whose own answer to the filter question is missing stay.
   */
  private static ResponseTable routed(
      List<Variables.Laid> laid, List<Variable> variables, ResponseTable typed) {
    ResponseTable table = typed;
    for (Variables.Laid each : laid) {
      Question question = each.question();
      if (question.getUniverse() == null) {
        continue;
      }
      Route route = Routes.universe(question, each.agency());
      Respondents respondents = new Respondents(variables, table);
      Rows notAsked = respondents.asked(route).not();
      Rows outside = notAsked.and(respondents.possible(route).not());
      for (String name : each.variable().columns()) {
        table = table.with(table.require(name).withNotAsked(notAsked).without(outside));
      }
    }
    return table;
  }

  private static Design design(Fielding fielding) {
    Design drawn = drawn(Optional.ofNullable(fielding.getSample()));
    return fielding.getPanel() == null ? drawn : drawn.keyedBy(fielding.getPanel());
  }

  private static Design drawn(Optional<Sample> sample) {
    Design design = Design.none();
    if (sample.isEmpty()) {
      return design;
    }
    Sample drawn = sample.get();
    if (drawn.getWeight() != null) {
      design = design.weightedBy(drawn.getWeight());
    }
    if (drawn.getStrata() != null) {
      design = design.stratifiedBy(Variable.defaultColumn(drawn.getStrata().getId()));
    }
    if (drawn.getClusters() != null) {
      design = design.clusteredBy(Variable.defaultColumn(drawn.getClusters().getId()));
    }
    return design;
  }
}
