// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.instrument.checks;

import java.util.List;
import java.util.stream.Stream;
import org.ketenspiegel.model.study.Agency;
import org.ketenspiegel.model.study.Battery;
import org.ketenspiegel.model.study.Instrument;
import org.ketenspiegel.model.study.MultipleChoice;
import org.ketenspiegel.model.study.Question;

/** The columns of answers that a questionnaire makes. */
final class Variables {

  /** A column of answers, called {@code question[.item][@agency][=code]}. */
  record Variable(Question question, String id) {

    /** The name of its column unless a fielding says otherwise. */
    String column() {
      return id.replaceAll("[.@=]", "_");
    }
  }

  private Variables() {}

  static List<Variable> of(Instrument instrument) {
    return Checked.questions(instrument).stream().flatMap(Variables::of).toList();
  }

  static Stream<Variable> of(Question question) {
    return items(question)
        .flatMap(item -> agencies(question).map(agency -> item + agency))
        .flatMap(name -> codes(question).map(code -> new Variable(question, name + code)));
  }

  private static Stream<String> items(Question question) {
    return question instanceof Battery battery
        ? battery.getItems().stream().map(i -> question.getId() + "." + i.getId())
        : Stream.of(question.getId() + "");
  }

  private static Stream<String> agencies(Question question) {
    List<Agency> agencies = question.getAgencies();
    return agencies.isEmpty() ? Stream.of("") : agencies.stream().map(a -> "@" + a.getId());
  }

  private static Stream<String> codes(Question question) {
    return question instanceof MultipleChoice choice && choice.getScale() != null
        ? choice.getScale().getCategories().stream().map(c -> "=" + c.getCode())
        : Stream.of("");
  }
}
