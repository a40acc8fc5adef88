// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.commandline.Session;
import org.ketenspiegel.commandline.words.Words;
import org.ketenspiegel.commandline.words.WordsException;
import org.ketenspiegel.importing.Finding;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.Severity;
import org.ketenspiegel.importing.codebook.Codebook;
import org.ketenspiegel.importing.codebook.CodebookReader;
import org.ketenspiegel.importing.codebook.MissingCodes;
import org.ketenspiegel.importing.csv.CsvOptions;
import org.ketenspiegel.importing.source.Adjustments;
import org.ketenspiegel.importing.source.BareFile;
import org.ketenspiegel.importing.source.OpenStudy;
import org.ketenspiegel.model.StudyContribution;
import org.ketenspiegel.model.StudyFileException;
import org.ketenspiegel.model.StudyFiles;

/** From a word of the user to a study or to answers. */
public final class Sources {

  private static final int MOST_WARNINGS = 10;
  private static final List<String> READING =
      List.of("codebook", "delimiter", "encoding", "decimal");

  /** What answers are opened for: who only looks at them is told of no doubtful codes. */
  public enum Purpose {
    COMPUTE,
    LOOK
  }

  private final Words words;
  private final Session session;

  public Sources(Words words, Session session) {
    this.words = words;
    this.session = session;
  }

  /** The study file that a word means: an example's id, a folder or a file. */
  public Path study(String word) throws StudyFileException {
    Optional<Path> example =
        session.contributions().studies().stream()
            .filter(s -> s.id().equals(word))
            .map(StudyContribution::file)
            .findFirst();
    Path path = example.orElseGet(() -> session.path(word));
    if (!Files.exists(path)) {
      List<String> ids =
          session.contributions().studies().stream().map(StudyContribution::id).toList();
      throw new StudyFileException(
          path,
          "",
          "there is no such file, folder or example"
              + (ids.isEmpty() ? "" : " (examples: " + String.join(", ", ids) + ")"));
    }
    return path;
  }

  /** A study with its answers. */
  public OpenStudy openStudy(String word) throws StudyFileException, ImportException {
    OpenStudy open = OpenStudy.open(study(word), session.contributions());
    warn(open.findings());
    return open;
  }

  /** The codes that the flags say are no answers. */
  public Optional<MissingCodes> missing() {
    return new AnswerWords(words).missing();
  }

  /** How the flags say that a file is written. */
  public CsvOptions reading() {
    return new AnswerWords(words).csv();
  }

  /** Answers as the flags want them seen, to compute from. */
  public Source open(String word) throws StudyFileException, ImportException {
    return open(word, Purpose.COMPUTE);
  }

  /** Answers as the flags want them seen. */
  public Source open(String word, Purpose purpose) throws StudyFileException, ImportException {
    AnswerWords said = new AnswerWords(words);
    Path path = study(word);
    if (Files.isDirectory(path) || path.toString().endsWith("." + StudyFiles.STUDY)) {
      READING.stream().filter(words::has).findFirst().ifPresent(flag -> refuse(flag));
      Adjustments adjustments = said.adjustments(said.missing());
      return new Source(adjusted(waved(openStudy(word).data()), adjustments), Set.of());
    }
    if (words.has("audience") || words.has("wave")) {
      throw new WordsException("'" + word + "' is no study: it has no audiences or waves");
    }
    return bare(path, said, purpose);
  }

  /** Answers of all waves; those of a file lie in the column that {@code --wave} names. */
  public Source openWaves(String word) throws StudyFileException, ImportException {
    AnswerWords said = new AnswerWords(words);
    Path path = study(word);
    if (Files.isDirectory(path) || path.toString().endsWith("." + StudyFiles.STUDY)) {
      READING.stream().filter(words::has).findFirst().ifPresent(flag -> refuse(flag));
      if (words.has("wave")) {
        throw new WordsException("--wave names a column of a file; a study knows its waves");
      }
      Adjustments adjustments = said.adjustments(said.missing());
      return new Source(adjusted(openStudy(word).data(), adjustments), Set.of());
    }
    Source file = bare(path, said, Purpose.COMPUTE);
    String column =
        words
            .value("wave")
            .orElseThrow(
                () -> new WordsException("'" + word + "' is a file: --wave V names its waves"));
    return new Source(WaveColumn.split(file.data(), column), file.words());
  }

  private Source bare(Path path, AnswerWords said, Purpose purpose) throws ImportException {
    BareFile.Known known = known(said);
    BareFile bare = BareFile.read(path, known);
    warn(bare.findings());
    for (String flag : List.of("weight", "fpc")) {
      words.value(flag).filter(bare.words()::contains).ifPresent(c -> refuse(flag, c));
    }
    StudyData data = adjusted(bare.data(), said.adjustments(Optional.empty()));
    if (purpose == Purpose.COMPUTE) {
      warn(
          new ProbablyMissing(words, known.missing(), known.codebook())
              .used(path, bare.data().fieldings().getFirst()));
    }
    return new Source(data, bare.words());
  }

  private static void refuse(String flag) {
    throw new WordsException(
        "--" + flag + " tells how to read a file; a study says itself how its files are read");
  }

  private static void refuse(String flag, String column) {
    throw new WordsException(
        "--" + flag + " '" + column + "' holds words, expected a column of numbers");
  }

  private BareFile.Known known(AnswerWords said) throws ImportException {
    Optional<Codebook> codebook = Optional.empty();
    if (words.has("codebook")) {
      codebook =
          Optional.of(CodebookReader.read(session.path(words.value("codebook").orElseThrow())));
    }
    return new BareFile.Known(
        said.csv(), codebook, said.missing(), new HashSet<>(said.design().columns()), said.many());
  }

  private StudyData waved(StudyData data) {
    Optional<String> wave = words.value("wave");
    List<Fielded> chosen =
        data.fieldings().stream()
            .filter(f -> wave.isEmpty() || wave.get().equals(f.wave()))
            .toList();
    if (chosen.isEmpty() && wave.isPresent()) {
      throw new WordsException(
          "there is no wave '"
              + wave.get()
              + "'; there are "
              + String.join(
                  ", ", data.fieldings().stream().map(Fielded::wave).distinct().toList()));
    }
    return data.with(chosen);
  }

  /** With an audience named, only its answers need to fit what is said of them. */
  private StudyData adjusted(StudyData data, Adjustments adjustments) {
    Optional<String> audience = words.value("audience");
    if (adjustments.equals(Adjustments.NONE)) {
      return data;
    }
    List<String> questions = words.list("questions");
    List<Fielded> adjusted =
        data.fieldings().stream()
            .map(f -> concerns(f, audience, questions) ? adjustments.apply(f) : f)
            .toList();
    return data.with(adjusted);
  }

  private boolean concerns(Fielded fielded, Optional<String> audience, List<String> questions) {
    if (audience.isPresent()) {
      return audience.get().equals(fielded.audience());
    }
    List<String> made =
        words.values("multiple").stream().map(m -> m.replaceAll("=.*", "").strip()).toList();
    return questions.stream()
        .filter(q -> !q.equals("all") && !made.contains(q))
        .noneMatch(q -> fielded.variables(q).isEmpty());
  }

  /** Tells of what is off in what was read, on stderr, unless {@code --quiet} is said. */
  public void warn(List<Finding> findings) {
    tell(findings.stream().filter(f -> f.severity() == Severity.WARNING).toList());
  }

  /** Tells all that was found while reading, in the same way. */
  public void tell(List<Finding> findings) {
    if (words.has("quiet")) {
      return;
    }
    findings.stream()
        .limit(MOST_WARNINGS)
        .forEach(f -> session.err().println("ketenspiegel: note: " + f.sentence().in("en")));
    if (findings.size() > MOST_WARNINGS) {
      session
          .err()
          .println("ketenspiegel: note: and " + (findings.size() - MOST_WARNINGS) + " more");
    }
  }
}
