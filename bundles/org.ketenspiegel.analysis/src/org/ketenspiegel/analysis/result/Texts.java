// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.result;

import java.util.List;
import java.util.Optional;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.QuoteForm;

/**
 * What respondents said, in the form in which it may be published.
 *
 * @param title short label of what is shown
 * @param subtitle the question as it was asked
 * @param cautions what to tell before anybody reads the words
 */
public record Texts(
    Text title,
    Text subtitle,
    List<Said> texts,
    List<Text> cautions,
    Basis basis,
    Provenance provenance)
    implements AnalysisResult {

  public Texts {
    texts = List.copyOf(texts);
    cautions = List.copyOf(cautions);
  }

  /**
   * The words of one respondent.
   *
   * @param key id of the quote
   * @param words in the language they were given in and in translation
   * @param language of the words as they were given, BCP 47; may be empty
   * @param agency id of the agency they are about, where the question was asked of several
   * @param told what stands beside the words
   * @param sharing respondents of whom all that is told is true; 0 once that is not told
   */
  public record Said(
      String key,
      Text words,
      String language,
      QuoteForm form,
      Optional<String> agency,
      List<Told> told,
      long sharing,
      Telling telling) {

    public Said {
      told = List.copyOf(told);
    }

    /** The same words, and nothing told of who said them. */
    public Said withheld() {
      return new Said(key, words, language, form, agency, List.of(), 0, Telling.WITHHELD);
    }
  }

  /** One thing that is told of a respondent: a question and the answer to it. */
  public record Told(String question, Text name, Text value) {}

  /** Whether what was to be told is told. */
  public enum Telling {
    TOLD,
    /** It is true of too few respondents. */
    WITHHELD
  }
}
