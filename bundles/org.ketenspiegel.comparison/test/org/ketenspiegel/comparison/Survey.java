// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison;

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
import org.ketenspiegel.analysis.outline.CodingOutline;
import org.ketenspiegel.analysis.outline.Relevance;
import org.ketenspiegel.analysis.outline.ScaleOutline;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.AgencyOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.AudienceOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.ClaimOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.SegmentOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.outline.Variable.Expectation;
import org.ketenspiegel.analysis.outline.Variable.Kind;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Provenance.Disclosure;
import org.ketenspiegel.comparison.claims.Claims;
import org.ketenspiegel.comparison.mirror.Mirror;
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
import org.ketenspiegel.model.study.Stated;
import org.ketenspiegel.model.study.Tone;

/** Audiences put together in a test; a question's id may name an agency: {@code q@a}. */
public final class Survey {

  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final List<ClaimOutline> claims = new ArrayList<>();
  private Part current;

  private static final class Part {
    private final List<Variable> variables = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, int[]> segments = new LinkedHashMap<>();
    private Design design = Design.none();
  }

  /** The audience that the following belongs to. */
  public Survey audience(String id) {
    current = new Part();
    parts.put(id, current);
    return this;
  }

  /** Answers 1–5 that somebody experiences; 0 is none. */
  public Survey rating(String id, int... answers) {
    return scaled(id, Role.EXPERIENCE, Optional.empty(), answers);
  }

  /** Answers 1–5 that somebody expects; the question is called after what it mirrors. */
  public Survey expected(String id, int... answers) {
    return scaled(id, Role.EXPECTATION, Optional.of(Tone.NONE), answers);
  }

  /** Which of so many aspects {@code q1, q2, …} each respondent expects to be criticised for. */
  public Survey criticised(String id, int aspects, int[]... named) {
    String[] agency = id.split("@");
    String column = Variable.defaultColumn(id);
    List<CategoryOutline> options =
        IntStream.rangeClosed(1, aspects)
            .mapToObj(
                k ->
                    new CategoryOutline(
                        k,
                        Text.same("q" + k),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("q" + k)))
            .toList();
    current.variables.add(
        variable(
            id,
            agency,
            Kind.MULTIPLE,
            options.stream().map(c -> column + "_" + c.code()).toList(),
            Role.EXPECTATION,
            Optional.empty(),
            options,
            Optional.of(Tone.CRITICISM)));
    for (int k = 1; k <= aspects; k++) {
      int option = k;
      current.columns.add(
          CodeColumn.of(
              column + "_" + k,
              Arrays.stream(named)
                  .mapToInt(n -> Arrays.stream(n).anyMatch(c -> c == option) ? 1 : 0)
                  .toArray()));
    }
    return this;
  }

  public Survey segment(String id, int... rows) {
    current.segments.put(id, rows);
    return this;
  }

  /** What somebody says of a gap of an analysis. */
  public Survey claim(String analysis, Map<String, String> options, Stated states, String... gaps) {
    String id = "claim-" + (claims.size() + 1);
    claims.add(
        new ClaimOutline(
            id, Text.same(id), Text.same("report"), analysis, options, List.of(gaps), states));
    return this;
  }

  public Survey column(String name, int... codes) {
    current.columns.add(CodeColumn.of(name, codes));
    return this;
  }

  public Survey clusteredBy(String name) {
    current.design = current.design.clusteredBy(name);
    return this;
  }

  public StudyData data() {
    StudyOutline outline =
        new StudyOutline(
            "study",
            Text.same("study"),
            Text.NONE,
            List.of("nl", "en"),
            List.of(agency("a"), agency("b")),
            parts.entrySet().stream()
                .map(
                    e ->
                        new AudienceOutline(
                            e.getKey(),
                            Text.same(e.getKey()),
                            e.getValue().segments.keySet().stream()
                                .map(s -> new SegmentOutline(s, Text.same(s)))
                                .toList()))
                .toList(),
            List.of(),
            Map.of(),
            claims,
            CodingOutline.NONE,
            Relevance.USUAL);
    List<Fielded> fieldings = new ArrayList<>();
    parts.forEach((id, part) -> fieldings.add(fielded(id, part)));
    return new StudyData(outline, fieldings);
  }

  /** Runs an analysis with options as a study saves them. */
  public AnalysisResult run(String analysis, Map<String, String> options) {
    return run(data(), analysis, options);
  }

  /** The same of answers at hand. */
  static AnalysisResult run(StudyData data, String analysis, Map<String, String> options) {
    return new Runner(
            List.of(
                new AnalysisContribution(Comparison.ID, Text.NONE, 1, Comparison::new),
                new AnalysisContribution(Mirror.ID, Text.NONE, 2, Mirror::new),
                new AnalysisContribution(Claims.ID, Text.NONE, 3, Claims::new)),
            Disclosure.UNPROTECTED)
        .run(data, analysis, options);
  }

  private static Fielded fielded(String id, Part part) {
    ResponseTable table = ResponseTable.of(part.columns);
    Map<String, Rows> segments = new LinkedHashMap<>();
    part.segments.forEach(
        (name, rows) ->
            segments.put(
                name,
                Rows.where(table.rows(), row -> Arrays.stream(rows).anyMatch(r -> r == row))));
    return new Fielded(
        "wave",
        Text.same("wave"),
        id,
        part.variables,
        table,
        part.design,
        segments,
        Rows.all(table.rows()),
        "");
  }

  private Survey scaled(String id, Role role, Optional<Tone> expects, int... answers) {
    List<CategoryOutline> scale =
        IntStream.rangeClosed(1, 5)
            .mapToObj(
                k ->
                    new CategoryOutline(
                        k, Text.same("answer " + k), OptionalDouble.of(k), Optional.empty()))
            .toList();
    String[] agency = id.split("@");
    current.variables.add(
        variable(
            id,
            agency,
            Kind.RATING,
            List.of(column(id, role)),
            role,
            Optional.of(agency[0]),
            scale,
            expects));
    var column = CodeColumn.builder(column(id, role));
    for (int answer : answers) {
      if (answer == 0) {
        column.addEmpty(Missing.NOT_ANSWERED);
      } else {
        column.add(answer);
      }
    }
    current.columns.add(column.build());
    return this;
  }

  private static String column(String id, Role role) {
    return Variable.defaultColumn(id) + (role == Role.EXPECTATION ? "_expected" : "");
  }

  private static Variable variable(
      String id,
      String[] agency,
      Kind kind,
      List<String> columns,
      Role role,
      Optional<String> concept,
      List<CategoryOutline> scale,
      Optional<Tone> expects) {
    return new Variable(
        id,
        agency[0],
        Optional.empty(),
        agency.length > 1 ? Optional.of(agency[1]) : Optional.empty(),
        kind,
        columns,
        Text.same(agency[0]),
        Text.same(agency[0] + "?"),
        role,
        ShareBase.SUBSTANTIVE,
        concept,
        new ScaleOutline(Direction.HIGH_IS_GOOD, scale, List.of(), OptionalInt.empty()),
        Text.NONE,
        expects.map(tone -> new Expectation(Optional.empty(), Optional.empty(), tone)));
  }

  private static AgencyOutline agency(String id) {
    return new AgencyOutline(id, id.toUpperCase(), Text.same(id), "#123456");
  }
}
