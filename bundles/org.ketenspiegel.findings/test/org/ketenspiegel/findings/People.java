// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.ScaleOutline;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.ScaleOutline.NetOutline;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.AgencyOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.AudienceOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.SegmentOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.analysis.outline.Variable.Kind;
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

/** A study of one audience, put together in a test. */
final class People {

  private static final int DONT_KNOW = 9;

  private final List<Variable> variables = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final Map<String, IntPredicate> segments = new LinkedHashMap<>();
  private int size;

  /** The overall judgement of an agency, 1–5; 9 is don't know. */
  People judging(String agency, int... answers) {
    return rated("oordeel@" + agency, Role.OVERALL, ShareBase.SUBSTANTIVE, answers);
  }

  /** Another question on the same scale, with don't know in its base. */
  People asked(String id, int... answers) {
    return rated(id, Role.EXPERIENCE, ShareBase.ASKED, answers);
  }

  /** A question of knowledge whose right answer is 1. */
  People knowing(String id, int... answers) {
    add(id, Kind.CHOICE, Role.KNOWLEDGE, ShareBase.ASKED, OptionalInt.of(1), answers);
    return this;
  }

  /** Something else that is known of everybody. */
  People background(String id, int... answers) {
    add(id, Kind.CHOICE, Role.BACKGROUND, ShareBase.SUBSTANTIVE, OptionalInt.empty(), answers);
    return this;
  }

  People segment(String id, IntPredicate rows) {
    segments.put(id, rows);
    return this;
  }

  StudyData data() {
    ResponseTable table = ResponseTable.of(columns);
    Map<String, Rows> parts = new LinkedHashMap<>();
    segments.forEach((id, rows) -> parts.put(id, Rows.where(size, rows)));
    StudyOutline outline =
        new StudyOutline(
            "studie",
            Text.same("studie"),
            Text.NONE,
            List.of("nl", "en"),
            List.of(agency("ind", "de"), agency("coa", "het"), agency("dtv", "de")),
            List.of(
                new AudienceOutline(
                    "mensen",
                    Text.of("Mensen", "People"),
                    segments.keySet().stream()
                        .map(s -> new SegmentOutline(s, Text.same(s), who(s)))
                        .toList())),
            List.of());
    return new StudyData(
        outline,
        List.of(
            new Fielded(
                "meting",
                Text.same("meting"),
                "mensen",
                variables,
                table,
                Design.none(),
                parts,
                Rows.all(size),
                "")));
  }

  private static Text who(String segment) {
    return Text.of("wie " + segment + " is", "those in " + segment);
  }

  private static AgencyOutline agency(String id, String article) {
    return new AgencyOutline(
        id, id.toUpperCase(), Text.same(id), new Text(Map.of("nl", article)), "#123456");
  }

  private People rated(String id, Role role, ShareBase base, int... answers) {
    add(id, Kind.RATING, role, base, OptionalInt.empty(), answers);
    return this;
  }

  private void add(
      String id, Kind kind, Role role, ShareBase base, OptionalInt correct, int... answers) {
    size = answers.length;
    List<CategoryOutline> scale = new ArrayList<>();
    IntStream.rangeClosed(1, 5)
        .forEach(
            code ->
                scale.add(
                    new CategoryOutline(
                        code,
                        Text.of("antwoord " + code, "answer " + code),
                        kind == Kind.RATING ? OptionalDouble.of(code) : OptionalDouble.empty(),
                        Optional.empty())));
    scale.add(
        new CategoryOutline(
            DONT_KNOW,
            Text.of("weet niet", "don’t know"),
            OptionalDouble.empty(),
            Optional.of(Missing.DONT_KNOW)));
    List<NetOutline> nets =
        kind == Kind.RATING
            ? List.of(new NetOutline("goed", Text.of("(heel) goed", "(very) good"), List.of(4, 5)))
            : List.of();
    String[] parts = id.split("@");
    variables.add(
        new Variable(
            id,
            parts[0],
            Optional.empty(),
            Arrays.stream(parts).skip(1).findFirst(),
            kind,
            List.of(Variable.defaultColumn(id)),
            Text.of("Vraag " + parts[0], "Question " + parts[0]),
            Text.same(parts[0] + "?"),
            role,
            base,
            Optional.of(parts[0]),
            new ScaleOutline(Direction.HIGH_IS_GOOD, scale, nets, correct),
            Text.NONE));
    columns.add(
        CodeColumn.of(Variable.defaultColumn(id), answers)
            .withMissing(Map.of(DONT_KNOW, Missing.DONT_KNOW)));
  }
}
