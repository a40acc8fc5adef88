// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.outline;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Consent;
import org.ketenspiegel.model.study.QuoteForm;

/** What a study makes of answers in words: the frames they are coded with, and what is quoted. */
public record CodingOutline(List<Frame> frames, List<Quoted> quotes) {

  public static final CodingOutline NONE = new CodingOutline(List.of(), List.of());

  public CodingOutline {
    frames = List.copyOf(frames);
    quotes = List.copyOf(quotes);
  }

  /** The frame that a question's answers are coded with. */
  public Optional<Frame> frame(String question) {
    return frames.stream().filter(f -> f.questions().contains(question)).findFirst();
  }

  /**
   * A code frame.
   *
   * @param questions ids of the questions it serves
   */
  public record Frame(String id, Text name, List<String> questions, List<Code> codes) {
    public Frame {
      questions = List.copyOf(questions);
      codes = List.copyOf(codes);
    }

    public Optional<Code> code(String wanted) {
      return codes.stream().filter(c -> c.id().equals(wanted)).findFirst();
    }
  }

  /** A theme, with the id of the concept it is about. */
  public record Code(String id, Text name, Text description, Optional<String> concept) {}

  /**
   * An answer that was marked for quoting.
   *
   * @param variable what was answered, {@code question[@agency]}
   * @param respondent as the file of answers says; empty for whoever gave the answer
   * @param fingerprint of the answer when it was marked; empty where nobody kept it
   * @param language of the answer, BCP 47; may be empty
   * @param words as published, in the language of the answer and in translation
   * @param shown ids of the questions whose answers stand beside the words
   * @param usedElsewhere where else it was published; may be empty
   */
  public record Quoted(
      String id,
      String wave,
      String audience,
      String variable,
      String respondent,
      String fingerprint,
      String language,
      Text words,
      String translator,
      QuoteForm form,
      Consent consent,
      List<String> shown,
      String usedElsewhere) {
    public Quoted {
      shown = List.copyOf(shown);
    }
  }
}
