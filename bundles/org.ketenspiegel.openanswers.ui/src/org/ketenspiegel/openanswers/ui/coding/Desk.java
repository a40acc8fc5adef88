// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.coding.AnswerTranslation;
import org.ketenspiegel.data.coding.Coded;
import org.ketenspiegel.data.coding.Codings;
import org.ketenspiegel.openanswers.Answer;
import org.ketenspiegel.openanswers.Sheet;

/**
 * What lies before a coder: the answers of one question, those of them that are shown, and what is
 * known of each. Another desk for every change.
 *
 * @param places of the answers that are shown; they stay until they are chosen anew, so that an
 *     answer does not leave while it is coded
 * @param language that answers are translated into
 */
public record Desk(
    StudyOutline outline,
    Fielded fielded,
    Sheet sheet,
    Sitting sitting,
    Filter filter,
    List<Place> places,
    String language) {

  /** Where an answer was given. */
  public record Place(int row, String variable) {
    public static Place of(Answer answer) {
      return new Place(answer.row(), answer.variable());
    }
  }

  /** The answers of a question with what is coded of them, chosen by a filter. */
  public static Desk of(
      StudyOutline outline,
      Fielded fielded,
      String question,
      Codings codings,
      Sitting sitting,
      Filter filter,
      String language) {
    Sheet sheet = Sheet.of(outline, fielded, question, codings);
    return new Desk(outline, fielded, sheet, sitting, filter, List.of(), language).chosenAnew();
  }

  /** The questions that are answered in words, each once, in the order they were asked in. */
  static List<Variable> questions(Fielded fielded) {
    List<Variable> found = new ArrayList<>();
    fielded.variables().stream()
        .filter(v -> v.kind() == Variable.Kind.TEXT)
        .filter(v -> found.stream().noneMatch(o -> o.question().equals(v.question())))
        .forEach(found::add);
    return found;
  }

  /** With the answers that the filter shows now. */
  public Desk chosenAnew() {
    List<Place> chosen =
        sitting.given(sheet).stream()
            .filter(a -> filter.shows(a, translation(a).map(t -> t.text()).orElse(""), sitting))
            .map(Place::of)
            .toList();
    return new Desk(outline, fielded, sheet, sitting, filter, chosen, language);
  }

  public Desk with(Filter other) {
    return new Desk(outline, fielded, sheet, sitting, other, places, language).chosenAnew();
  }

  public Desk with(Sitting other) {
    return new Desk(outline, fielded, sheet, other, filter, places, language).chosenAnew();
  }

  /** With other codings; the answers that are shown stay. */
  public Desk with(Codings codings) {
    return new Desk(
        outline,
        fielded,
        Sheet.of(outline, fielded, sheet.question(), codings),
        sitting,
        filter,
        places,
        language);
  }

  /** With the answers read again, and their codings; those that are shown stay. */
  public Desk again(StudyOutline newOutline, Fielded newFielded, Codings codings) {
    return new Desk(newOutline, newFielded, sheet, sitting, filter, places, language).with(codings);
  }

  /** With the translations as they are now; the answers that are shown stay. */
  public Desk translated(List<AnswerTranslation> translations) {
    Coded coded = fielded.coded();
    Fielded now = fielded.with(new Coded(coded.respondents(), coded.codings(), translations));
    return new Desk(outline, now, sheet, sitting, filter, places, language);
  }

  /** The answers that are shown, in the order they were given in. */
  public List<Answer> shown() {
    Map<Place, Answer> all = new HashMap<>();
    sheet.answers().forEach(a -> all.put(Place.of(a), a));
    return places.stream().filter(all::containsKey).map(all::get).toList();
  }

  /** The answer that was given somewhere. */
  public Optional<Answer> at(Place place) {
    return sheet.answers().stream().filter(a -> Place.of(a).equals(place)).findFirst();
  }

  /** An answer in the language it is translated into. */
  public Optional<AnswerTranslation> translation(Answer answer) {
    return fielded.coded().translation(answer.fingerprint(), language);
  }

  /** Whether any answer is translated. */
  public boolean isTranslated() {
    return fielded.coded().translations().stream().anyMatch(t -> t.language().equals(language));
  }

  /** How far the coder is. */
  public Progress progress() {
    List<Answer> given = sitting.given(sheet);
    long coded = given.stream().filter(a -> !sitting.codes(a).isEmpty()).count();
    return new Progress(coded, given.size());
  }

  /** So many of all are coded. */
  public record Progress(long coded, long all) {}

  /** How many answers have each code by this coder. */
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new HashMap<>();
    for (Answer answer : sitting.given(sheet)) {
      sitting.codes(answer).forEach(c -> counts.merge(c, 1, Integer::sum));
    }
    return counts;
  }

  /** The next answer that is shown and not coded, behind one, from the first again; −1 for none. */
  public int nextUncoded(int after) {
    List<Answer> all = shown();
    for (int i = 1; i <= all.size(); i++) {
      int at = (after + i) % all.size();
      if (sitting.codes(all.get(at)).isEmpty()) {
        return at;
      }
    }
    return -1;
  }
}
