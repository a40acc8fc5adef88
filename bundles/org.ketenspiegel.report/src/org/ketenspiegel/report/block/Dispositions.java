// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.block;

import java.util.ArrayList;
import java.util.List;
import org.ketenspiegel.fieldwork.ResponseRate;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Disposition;
import org.ketenspiegel.report.words.Word;

/** What became of everybody who was approached, in a sentence or two. */
final class Dispositions {

  private final Facts facts;
  private final Context context;

  Dispositions(Facts facts, Context context) {
    this.facts = facts;
    this.context = context;
  }

  String words(List<Disposition> dispositions) {
    List<String> parts = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Disposition each : dispositions) {
      parts.add(
          context.numbers().count(each.getCount()) + " " + context.in(facts.word(each.getCode())));
      String note = context.in(Text.of(each.getNote()));
      if (!note.isEmpty()) {
        notes.add(note);
      }
    }
    ResponseRate.of(dispositions)
        .ifPresent(
            rate -> parts.add(context.in(Word.RESPONSE_RATE, context.numbers().percent(rate))));
    return String.join(", ", parts) + ". " + String.join(" ", notes);
  }
}
