// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.ketenspiegel.findings.sentence.Part;
import org.ketenspiegel.findings.sentence.Sentence;

/** A text in which each number is one sign, so that places in it can be compared. */
record Signs(String text, List<Integer> places, List<Integer> cells) {

  static Signs of(Sentence sentence) {
    StringBuilder text = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    List<Integer> cells = new ArrayList<>();
    for (Part part : sentence.parts()) {
      switch (part) {
        case Part.Words words -> text.append(words.text());
        case Part.Remark remark -> text.append(remark.text());
        case Part.Name name -> text.append('¤');
        case Part.Number number -> {
          places.add(text.length());
          cells.add(number.cell());
          text.append('¤');
        }
      }
    }
    return new Signs(text.toString(), places, cells);
  }

  /** The cell of the first number after a place. */
  OptionalInt after(int place) {
    return nth(place, 0);
  }

  /** The cell of the number after that. */
  OptionalInt second(int place) {
    return nth(place, 1);
  }

  private OptionalInt nth(int place, int skipped) {
    return IntStream.range(0, places.size())
        .filter(i -> places.get(i) >= place)
        .skip(skipped)
        .map(cells::get)
        .findFirst();
  }
}
