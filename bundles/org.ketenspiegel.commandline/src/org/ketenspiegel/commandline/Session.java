// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ketenspiegel.analysis.AnalysisContribution;
import org.ketenspiegel.analysis.Runner;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.result.AnalysisResult;
import org.ketenspiegel.analysis.result.Composite;
import org.ketenspiegel.analysis.result.Provenance.Disclosure;
import org.ketenspiegel.analysis.result.Unanswered;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.commandline.words.WordsException;
import org.ketenspiegel.findings.Rules;
import org.ketenspiegel.model.AtomicFile;
import org.ketenspiegel.model.Contributions;

/**
 * Where a command finds what is contributed and where it writes.
 *
 * @param contributed agencies and studies, read when first needed
 * @param analysing the analyses, read when first needed
 * @param finding the rules of findings, read when first needed
 * @param out the result and nothing else
 * @param err progress, remarks and the one line of an error
 * @param folder what relative paths start from
 */
public record Session(
    Supplier<Contributions> contributed,
    Supplier<List<AnalysisContribution>> analysing,
    Supplier<Rules> finding,
    PrintStream out,
    PrintStream err,
    Path folder) {

  public Contributions contributions() {
    return contributed.get();
  }

  public List<AnalysisContribution> analyses() {
    return analysing.get();
  }

  public Rules rules() {
    return finding.get();
  }

  /** Runs analyses; small bases are kept back unless {@code --no-suppression} is said. */
  public Runner runner(Words words) {
    return new Runner(
        analyses(), words.has("no-suppression") ? Disclosure.UNPROTECTED : Disclosure.PROTECTED);
  }

  /**
   * Runs an analysis of several parts; what cannot be answered, or an option that is refused, is a
   * word that is off.
   */
  public Composite computed(Words words, StudyData data, String analysis, Record options) {
    try {
      AnalysisResult result = runner(words).run(data, analysis, options, Runner.Watch.NOBODY);
      if (result instanceof Unanswered unanswered) {
        throw new WordsException(unanswered.reason().in("en"));
      }
      return (Composite) result;
    } catch (IllegalArgumentException e) {
      throw new WordsException(e.getMessage(), e);
    }
  }

  /** A path as the user wrote it. */
  public Path path(String word) {
    return folder.resolve(word).normalize();
  }

  /** Refuses to write in a study that a bundle contributes. */
  public void refuseExample(String word) {
    if (contributions().studies().stream().anyMatch(s -> s.id().equals(word))) {
      throw new WordsException(
          "'" + word + "' is an example and stays as it is: name a copy of yours, as ./" + word);
    }
  }

  /** The result of a command: on stdout, or in the file that {@code --out} names. */
  public void result(Words words, String text) throws IOException {
    Optional<String> file = words.value("out");
    if (file.isPresent()) {
      if (Files.isDirectory(path(file.get()))) {
        throw new WordsException("--out is '" + file.get() + "', a folder, expected a file");
      }
      AtomicFile.write(path(file.get()), text.getBytes(StandardCharsets.UTF_8));
    } else {
      out.print(text);
    }
  }
}
