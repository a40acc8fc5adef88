// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.ScaleOutline.CategoryOutline;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.AgencyOutline;
import org.ketenspiegel.analysis.outline.StudyOutline.SegmentOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Role;
import org.ketenspiegel.openanswers.Answer;

/**
 * Something known of who gave an answer, to stand beside it.
 *
 * @param id {@value #AGENCY}, {@value #SEGMENT}, or that of a question
 */
public record Attribute(String id, Text name) {

  public static final String AGENCY = "agency";
  public static final String SEGMENT = "segment";

  private static final int USUAL_BACKGROUNDS = 2;

  /** All there are for the answers to a question. */
  public static List<Attribute> offered(Fielded fielded, String question) {
    List<Attribute> offered = new ArrayList<>();
    if (fielded.variables().stream()
            .filter(v -> v.question().equals(question) && v.agency().isPresent())
            .count()
        > 1) {
      offered.add(new Attribute(AGENCY, Text.of("Organisatie", "Agency")));
    }
    if (fielded.segments().size() > 1) {
      offered.add(new Attribute(SEGMENT, Text.of("Groep", "Group")));
    }
    Map<String, Text> questions = new LinkedHashMap<>();
    fielded.variables().stream()
        .filter(v -> isOne(v))
        .forEach(v -> questions.putIfAbsent(v.question(), v.name()));
    questions.forEach((id, name) -> offered.add(new Attribute(id, name)));
    return offered;
  }

  /** A question that has one answer out of few. */
  private static boolean isOne(Variable variable) {
    return switch (variable.kind()) {
      case CHOICE, RATING, RECOMMENDATION, NUMBER -> variable.item().isEmpty();
      case MULTIPLE, TEXT -> false;
    };
  }

  /** The ids of those that most want to see: whom, who they are, and how they judge overall. */
  public static List<String> usual(Fielded fielded, String question) {
    List<String> usual =
        offered(fielded, question).stream()
            .map(Attribute::id)
            .filter(id -> id.equals(AGENCY) || id.equals(SEGMENT))
            .collect(Collectors.toCollection(ArrayList::new));
    usual.addAll(questions(fielded, Role.BACKGROUND).stream().limit(USUAL_BACKGROUNDS).toList());
    usual.addAll(questions(fielded, Role.OVERALL).stream().limit(1).toList());
    return usual;
  }

  private static List<String> questions(Fielded fielded, Role role) {
    return fielded.variables().stream()
        .filter(v -> v.role() == role && isOne(v))
        .map(Variable::question)
        .distinct()
        .toList();
  }

  /** Whether it is a question, and not what somebody belongs to. */
  public boolean isQuestion() {
    return !id.equals(AGENCY) && !id.equals(SEGMENT);
  }

  /** What is known of whoever gave an answer; empty when nothing is. */
  public Text value(Answer answer, Fielded fielded, StudyOutline outline) {
    Optional<String> agency = fielded.variable(answer.variable()).flatMap(Variable::agency);
    return switch (id) {
      case AGENCY ->
          agency
              .flatMap(outline::agency)
              .map(AgencyOutline::shortName)
              .map(Text::same)
              .orElse(Text.NONE);
      case SEGMENT -> segments(answer.row(), fielded, outline);
      default ->
          fielded.variables().stream()
              .filter(v -> v.question().equals(id) && isOne(v))
              .filter(v -> v.agency().isEmpty() || v.agency().equals(agency))
              .findFirst()
              .map(v -> answer(v, fielded, answer.row()))
              .orElse(Text.NONE);
    };
  }

  private static Text segments(int row, Fielded fielded, StudyOutline outline) {
    return outline.audience(fielded.audience()).stream()
        .flatMap(a -> a.segments().stream())
        .filter(s -> fielded.segments().containsKey(s.id()))
        .filter(s -> fielded.segments().get(s.id()).contains(row))
        .map(SegmentOutline::name)
        .findFirst()
        .orElse(Text.NONE);
  }

  private static Text answer(Variable variable, Fielded fielded, int row) {
    Column column = fielded.table().require(variable.column());
    if (column.missingAt(row).isPresent()) {
      return Text.NONE;
    }
    String text = column.textAt(row);
    return text.matches("-?\\d+")
        ? variable
            .scale()
            .category(Integer.parseInt(text))
            .map(CategoryOutline::label)
            .orElse(Text.same(text))
        : Text.same(text);
  }
}
