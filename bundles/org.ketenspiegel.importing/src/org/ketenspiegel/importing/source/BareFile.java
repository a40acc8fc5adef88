// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ketenspiegel.analysis.Fielded;
import org.ketenspiegel.analysis.StudyData;
import org.ketenspiegel.analysis.outline.StudyOutline;
import org.ketenspiegel.analysis.outline.Variable;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.Entry;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.Rows;
import org.ketenspiegel.data.design.Design;
import org.ketenspiegel.importing.Finding;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.ImportWords;
import org.ketenspiegel.importing.Imported;
import org.ketenspiegel.importing.Severity;
import org.ketenspiegel.importing.codebook.Codebook;
import org.ketenspiegel.importing.codebook.CodebookColumn;
import org.ketenspiegel.importing.codebook.MissingCodes;
import org.ketenspiegel.importing.csv.CsvImporter;
import org.ketenspiegel.importing.csv.CsvOptions;
import org.ketenspiegel.importing.csv.Labels;
import org.ketenspiegel.importing.source.BareVariables.Codes;
import org.ketenspiegel.model.Text;

/**
 * A file of answers nobody modelled, as a study of one wave and one audience whose questions are
 * its columns.
 *
 * @param words columns of words: their codes are ours, their labels are what stands in the file
 */
public record BareFile(
    StudyData data, Codebook codebook, Set<String> words, List<Finding> findings) {

  public BareFile {
    words = Set.copyOf(words);
    findings = List.copyOf(findings);
  }

  /** What a column of many different whole numbers, such as ages, is taken for. */
  public enum ManyCodes {
    MEASURE,
    CATEGORIES
  }

  /**
   * What is known of a file beside the file.
   *
   * @param design columns that hold no answers, so that no code in them is missing
   */
  public record Known(
      CsvOptions options,
      Optional<Codebook> codebook,
      Optional<MissingCodes> missing,
      Set<String> design,
      ManyCodes many) {

    public static final Known NOTHING =
        new Known(
            CsvOptions.withDefaults(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            ManyCodes.MEASURE);

    private ResponseTable described(ResponseTable table) {
      ResponseTable coded = codebook.map(book -> book.apply(table)).orElse(table);
      return missing
          .map(codes -> codes.apply(coded, column -> !design.contains(column)))
          .orElse(coded);
    }
  }

  /** Reads a file whose columns describe themselves, or are described beside it. */
  public static BareFile read(Path file, Known known) throws ImportException {
    Imported imported = new CsvImporter(known.options()).read(file);
    ResponseTable table = known.described(imported.table());
    Set<String> words = new HashSet<>();
    List<Variable> variables = new ArrayList<>();
    for (Column column : table.columns()) {
      Optional<CodebookColumn> book = known.codebook().flatMap(b -> b.column(column.name()));
      Codes origin = origin(imported.table().require(column.name()), book);
      if (origin == Codes.GIVEN) {
        words.add(column.name());
      }
      Optional<CodebookColumn> said = book.or(() -> header(imported, column.name()));
      variables.add(BareVariables.of(column, said, origin, known.many()));
    }
    Codebook codebook = known.codebook().orElse(imported.codebook());
    return new BareFile(
        data(file, variables, table), codebook, words, findings(file, known, imported));
  }

  private static List<Finding> findings(Path file, Known known, Imported imported) {
    List<Finding> findings = new ArrayList<>(imported.findings());
    known.codebook().stream()
        .flatMap(book -> book.absentFrom(imported.table()).stream())
        .map(
            name ->
                Finding.of(Severity.WARNING, file, ImportWords.CODEBOOK_UNKNOWN.with())
                    .inColumn(name))
        .forEach(findings::add);
    return findings;
  }

  /** The label of a second header row; the codes are those of the table. */
  private static Optional<CodebookColumn> header(Imported imported, String name) {
    return imported
        .codebook()
        .column(name)
        .map(c -> new CodebookColumn(name, c.label(), c.direction(), List.of()));
  }

  private static Codes origin(Column raw, Optional<CodebookColumn> book) {
    boolean coded = book.map(b -> !b.codes().isEmpty()).orElse(false);
    boolean words =
        raw instanceof CodeColumn codes
            && codes.entries().stream()
                .filter(e -> e.label().isPresent())
                .findFirst()
                .map(e -> codes.entries().stream().noneMatch(BareFile::isNumbered))
                .orElse(false);
    return words && !coded ? Codes.GIVEN : Codes.OWN;
  }

  private static boolean isNumbered(Entry entry) {
    return entry.code().isPresent()
        && entry.label().map(Labels::number).map(entry.code()::equals).orElse(false);
  }

  private static StudyData data(Path file, List<Variable> variables, ResponseTable table) {
    Fielded fielded =
        new Fielded(
            "",
            Text.NONE,
            "",
            variables,
            table,
            Design.none(),
            Map.of(),
            Rows.all(table.rows()),
            "");
    String name = file.getFileName().toString();
    StudyOutline outline =
        new StudyOutline(
            name, Text.same(name), Text.NONE, List.of(), List.of(), List.of(), List.of());
    return new StudyData(outline, List.of(fielded));
  }
}
