// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.impact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.AnalysisContribution;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.ScaleOutline;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.AgencyOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.AudienceOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.outline.Variable.Kind;
import org.ketenspiegel.analysis.placement.Quadrant;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Placement;
import org.ketenspiegel.analysis.result.Provenance.Disclosure;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.design.Design;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Direction;
import org.ketenspiegel.model.study.Role;
import org.ketenspiegel.model.study.ShareBase;

/**
 * Answers put together in a test, and the matrices made of them. Ratings are 1–5; 8 does not apply,
 * 9 is don't know, 0 no answer.
 */
final class Survey {

  private final List<Fielded> waves = new ArrayList<>();
  private final List<Variable> variables = new ArrayList<>();
  private final Map<String, Column> columns = new LinkedHashMap<>();
  private Design design = Design.none();
  private Map<Quadrant, Text> names = Map.of();

  /** With an overall judgement; drivers are added to it. */
  static Survey of(int... judgement) {
    return new Survey().rating("overall", Role.OVERALL, judgement);
  }

  static Survey empty() {
    return new Survey();
  }

  Survey overall(String id, int... answers) {
    return rating(id, Role.OVERALL, answers);
  }

  Survey driver(String id, int... answers) {
    return rating(id, Role.EXPERIENCE, answers);
  }

  Survey drivers(int[]... answers) {
    for (int k = 0; k < answers.length; k++) {
      driver("aspect.a" + k, answers[k]);
    }
    return this;
  }

  Survey clusters(int... clusters) {
    columns.put("place", CodeColumn.of("place", clusters));
    design = design.clusteredBy("place");
    return this;
  }

  Survey strata(int... strata) {
    columns.put("stratum", CodeColumn.of("stratum", strata));
    design = design.stratifiedBy("stratum");
    return this;
  }

  Survey names(Map<Quadrant, Text> given) {
    names = given;
    return this;
  }

  /** What was added so far becomes an earlier wave. */
  Survey nextWave() {
    waves.add(fielded());
    variables.clear();
    columns.clear();
    return this;
  }

  private Survey rating(String id, Role role, int... answers) {
    List<CategoryOutline> scale =
        new ArrayList<>(
            IntStream.rangeClosed(1, 5)
                .mapToObj(
                    c ->
                        new CategoryOutline(
                            c, Text.same("" + c), OptionalDouble.of(c), Optional.empty()))
                .toList());
    String[] agency = id.split("@");
    String[] item = agency[0].split("\\.");
    String column = Variable.defaultColumn(id);
    variables.add(
        new Variable(
            id,
            item[0],
            item.length > 1 ? Optional.of(item[1]) : Optional.empty(),
            agency.length > 1 ? Optional.of(agency[1]) : Optional.empty(),
            Kind.RATING,
            List.of(column),
            Text.same(agency[0]),
            Text.same(agency[0] + "?"),
            role,
            ShareBase.SUBSTANTIVE,
            Optional.empty(),
            new ScaleOutline(Direction.HIGH_IS_GOOD, scale, List.of(), OptionalInt.empty()),
            Text.NONE));
    var codes = CodeColumn.builder(column);
    for (int answer : answers) {
      if (answer == 0) {
        codes.addEmpty(Missing.NOT_ANSWERED);
      } else {
        codes.add(answer);
      }
    }
    columns.put(
        column, codes.build().withMissing(Map.of(8, Missing.NOT_APPLICABLE, 9, Missing.DONT_KNOW)));
    return this;
  }

  private Fielded fielded() {
    ResponseTable table = ResponseTable.of(List.copyOf(columns.values()));
    return new Fielded(
        "wave" + waves.size(),
        Text.same("wave " + waves.size()),
        "people",
        variables,
        table,
        design,
        Map.of(),
        Rows.all(table.rows()),
        "");
  }

  private StudyData data() {
    StudyOutline outline =
        new StudyOutline(
            "study",
            Text.same("study"),
            Text.NONE,
            List.of("nl", "en"),
            List.of(agency("a"), agency("b")),
            List.of(new AudienceOutline("people", Text.same("people"), List.of())),
            List.of(),
            names);
    List<Fielded> all = new ArrayList<>(waves);
    all.add(fielded());
    return new StudyData(outline, all);
  }

  private static AgencyOutline agency(String id) {
    return new AgencyOutline(id, id.toUpperCase(), Text.same(id), "#123456");
  }

  /** Defaults but for these components, each followed by its value. */
  static ImpactOptions options(String... components) {
    ImpactOptions options =
        new ImpactOptions("people", "", "overall", List.of("aspect")).withReplicates(0);
    for (int i = 0; i < components.length; i += 2) {
      options = options.with(components[i], components[i + 1]);
    }
    return options;
  }

  AnalysisResult result(String... components) {
    Runner runner =
        new Runner(
            List.of(new AnalysisContribution(Impact.ID, Text.NONE, 1, Impact::new)),
            Disclosure.PROTECTED);
    return runner.run(data(), Impact.ID, options(components), Runner.Watch.NOBODY);
  }

  Placement matrix(String... components) {
    AnalysisResult result = result(components);
    if (result instanceof Placement placement) {
      return placement;
    }
    throw new AssertionError(
        result instanceof Unanswered unanswered ? unanswered.reason() : result.toString());
  }

  /** Values as answers from 1 to 5. */
  static int[] rated(double... values) {
    return Arrays.stream(values).mapToInt(v -> Math.clamp(Math.round(3 + v), 1, 5)).toArray();
  }
}
