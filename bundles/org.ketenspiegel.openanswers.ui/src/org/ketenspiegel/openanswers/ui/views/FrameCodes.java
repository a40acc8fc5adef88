// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.openanswers.ui.views;

import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.ketenspiegel.data.coding.Placed;
import org.ketenspiegel.model.study.AnswerCode;
import org.ketenspiegel.openanswers.Answer;
import org.ketenspiegel.openanswers.ui.coding.CodeKeys;
import org.ketenspiegel.ui.study.OpenStudy;

/** The codes of a frame as they are now, with their keys. */
record FrameCodes(OpenStudy study, List<AnswerCode> codes) {

  FrameCodes {
    codes = List.copyOf(codes);
  }

  /** What a coder gave an answer as it is now. */
  static List<String> by(Answer answer, String coder) {
    return answer
        .by(coder)
        .filter(p -> p.state() == Placed.State.CURRENT)
        .map(p -> p.coding().codes())
        .orElse(List.of());
  }

  String name(AnswerCode code) {
    return study.name(code);
  }

  private Optional<AnswerCode> code(String id) {
    return codes.stream().filter(c -> id.equals(c.getId())).findFirst();
  }

  /** By id; a code that the frame does not have is said to be one. */
  String name(String id) {
    return code(id).map(this::name).orElse(NLS.bind(ViewMessages.unknown, id));
  }

  List<String> names(List<String> ids) {
    return ids.stream().map(this::name).toList();
  }

  /** A code as it stands beside an answer, with its key. */
  Chips.Chip chip(String id) {
    return code(id)
        .map(c -> new Chips.Chip(CodeKeys.of(codes.indexOf(c)), name(c), Chips.Kind.KNOWN))
        .orElse(new Chips.Chip("?", name(id), Chips.Kind.UNKNOWN));
  }
}
