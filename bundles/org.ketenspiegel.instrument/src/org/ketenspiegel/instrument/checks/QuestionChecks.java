// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.checks;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ketenspiegel.instrument.checks.Check.Fault;
import org.ketenspiegel.model.study.Battery;
import org.ketenspiegel.model.study.Category;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.Item;
import org.ketenspiegel.model.study.MissingKind;
import org.ketenspiegel.model.study.MultipleChoice;
import org.ketenspiegel.model.study.NumberQuestion;
import org.ketenspiegel.model.study.Question;
import org.ketenspiegel.model.study.Rating;
import org.ketenspiegel.model.study.Recommendation;
import org.ketenspiegel.model.study.Role;
import org.ketenspiegel.model.study.Scale;
import org.ketenspiegel.model.study.ScaledQuestion;
import org.ketenspiegel.model.study.SingleChoice;

/** Questions: with what their kind and their role need. */
final class QuestionChecks {

  static final List<Check> ALL =
      List.of(
          Check.error("question-without-scale", QuestionChecks::scale),
          Check.error("scale-elsewhere", QuestionChecks::elsewhere),
          Check.warning("rating-without-scores", QuestionChecks::scores),
          Check.error("recommendation-scale", QuestionChecks::recommendation),
          Check.error("battery-empty", QuestionChecks::battery),
          Check.warning("item-without-concept", QuestionChecks::items),
          Check.warning("question-without-concept", QuestionChecks::concept),
          Check.error("knowledge-without-answer", QuestionChecks::knowledge),
          Check.error("answer-elsewhere", QuestionChecks::answer),
          Check.warning("missing-not-exclusive", QuestionChecks::exclusive),
          Check.warning("exclusive-without-effect", QuestionChecks::notExclusive),
          Check.warning("at-most", QuestionChecks::atMost),
          Check.error("number-bounds", QuestionChecks::bounds));

  private QuestionChecks() {}

  private static Stream<Fault> scale(Checked study) {
    return questions(
        study,
        ScaledQuestion.class,
        q -> q.getScale() == null,
        "heeft geen schaal",
        "has no scale");
  }

  private static Stream<Fault> elsewhere(Checked study) {
    return questions(
        study,
        ScaledQuestion.class,
        q -> q.getScale() != null && !sameFile(q, q.getScale()),
        "heeft een schaal van een andere vragenlijst",
        "has a scale of another questionnaire");
  }

  private static boolean sameFile(Question question, Scale scale) {
    return Checked.owner(question, Instrument.class).equals(Checked.owner(scale, Instrument.class));
  }

  private static Stream<Fault> scores(Checked study) {
    return questions(
        study,
        ScaledQuestion.class,
        q ->
            (q instanceof Rating || q instanceof Battery)
                && q.getScale() != null
                && q.getScale().getCategories().stream().filter(Category::isSetScore).count() < 2,
        "vraagt een oordeel op een schaal zonder ten minste twee scores",
        "asks for a judgement on a scale without at least two scores");
  }

  private static Stream<Fault> recommendation(Checked study) {
    return questions(
        study,
        Recommendation.class,
        q -> q.getScale() != null && !zeroToTen(q.getScale()),
        "heeft geen schaal van 0 tot 10 met de code als score",
        "has no scale from 0 to 10 with the code as score");
  }

  private static boolean zeroToTen(Scale scale) {
    List<Category> answers =
        scale.getCategories().stream().filter(c -> c.getMissing() == MissingKind.NONE).toList();
    return answers.stream()
            .map(Category::getCode)
            .sorted()
            .toList()
            .equals(IntStream.rangeClosed(0, 10).boxed().toList())
        && answers.stream().allMatch(c -> c.isSetScore() && c.getScore() == c.getCode());
  }

  private static Stream<Fault> battery(Checked study) {
    return questions(
        study, Battery.class, q -> q.getItems().isEmpty(), "heeft geen items", "has no items");
  }

  private static Stream<Fault> items(Checked study) {
    return study
        .all(Item.class)
        .filter(i -> i.getConcept() == null)
        .map(i -> new Fault(i, "meet geen begrip", "measures no concept"));
  }

  private static Stream<Fault> concept(Checked study) {
    return questions(
        study,
        ScaledQuestion.class,
        q ->
            (q.getRole() == Role.OVERALL || q.getRole() == Role.EXPERIENCE)
                && !(q instanceof Battery)
                && q.getConcept() == null,
        "vraagt naar een ervaring maar meet geen begrip",
        "asks for an experience but measures no concept");
  }

  private static Stream<Fault> knowledge(Checked study) {
    return questions(
        study,
        Question.class,
        q ->
            q.getRole() == Role.KNOWLEDGE
                && !(q instanceof SingleChoice choice && choice.getCorrect() != null),
        "is een kennisvraag zonder goed antwoord",
        "is a knowledge question without a right answer");
  }

  private static Stream<Fault> answer(Checked study) {
    return questions(
        study,
        SingleChoice.class,
        q ->
            q.getCorrect() != null
                && (q.getScale() == null
                    || !q.getScale().getCategories().contains(q.getCorrect())
                    || q.getCorrect().getMissing() != MissingKind.NONE),
        "heeft een goed antwoord dat niet op de schaal te kiezen is",
        "has a right answer that cannot be chosen on its scale");
  }

  private static Stream<Fault> exclusive(Checked study) {
    return questions(
        study,
        MultipleChoice.class,
        q ->
            q.getScale() != null
                && q.getScale().getCategories().stream()
                    .anyMatch(c -> c.getMissing() != MissingKind.NONE && !c.isExclusive()),
        "laat ‘weet niet’ samengaan met andere antwoorden",
        "lets ‘don’t know’ go with other answers");
  }

  private static Stream<Fault> notExclusive(Checked study) {
    return study
        .all(Scale.class)
        .filter(s -> s.getCategories().stream().anyMatch(Category::isExclusive))
        .filter(
            s ->
                study
                    .all(ScaledQuestion.class)
                    .filter(q -> q.getScale() == s)
                    .anyMatch(q -> !(q instanceof MultipleChoice)))
        .map(
            s ->
                new Fault(
                    s,
                    "heeft een uitsluitend antwoord, maar er is maar één antwoord te kiezen",
                    "has an exclusive answer, but only one answer can be chosen"));
  }

  private static Stream<Fault> atMost(Checked study) {
    return questions(
        study,
        MultipleChoice.class,
        q ->
            q.getScale() != null
                && q.getAtMost() != 0
                && (q.getAtMost() < 2 || q.getAtMost() > q.getScale().getCategories().size()),
        "heeft een grootste aantal antwoorden dat niets begrenst of maar één toelaat",
        "has a largest number of answers that limits nothing or allows only one");
  }

  private static Stream<Fault> bounds(Checked study) {
    return questions(
        study,
        NumberQuestion.class,
        q -> q.isSetLeast() && q.isSetMost() && q.getLeast() > q.getMost(),
        "heeft een kleinste getal boven het grootste",
        "has a least number above the most");
  }

  private static <T extends Question> Stream<Fault> questions(
      Checked study, Class<T> kind, Predicate<T> wrong, String dutch, String english) {
    return study.all(kind).filter(wrong).map(q -> new Fault(q, dutch, english));
  }
}
