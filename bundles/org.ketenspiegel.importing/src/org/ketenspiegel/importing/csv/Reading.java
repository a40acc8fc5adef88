// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketenspiegel.data.CodeColumn;
import org.ketenspiegel.data.Column;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.importing.ExpectedColumn;
import org.ketenspiegel.importing.ExpectedColumn.Presence;
import org.ketenspiegel.importing.Finding;
import org.ketenspiegel.importing.ImportException;
import org.ketenspiegel.importing.ImportWords;
import org.ketenspiegel.importing.Imported;
import org.ketenspiegel.importing.Severity;
import org.ketenspiegel.importing.codebook.Codebook;
import org.ketenspiegel.importing.csv.CsvOptions.ExtraColumns;
import org.ketenspiegel.importing.csv.CsvOptions.Identifiers;
import org.ketenspiegel.model.Text;

/**
 * One file on its way into a table: a pass in which undescribed columns are learnt and remembered,
 * and a pass to read what was not.
 */
final class Reading {

  private final Source source;
  private final CsvOptions options;
  private final Header header;
  private final Notes notes;
  private final Body body;
  private final Optional<String> respondent;

  /** What was found while columns were learnt. */
  private final Notes learning;

  private List<String> respondents = List.of();

  Reading(Source source, CsvFormat format, CsvOptions options, Header header, Notes notes) {
    this.source = source;
    this.options = options;
    this.header = header;
    this.notes = notes;
    this.body = new Body(source, format, options, header.names());
    this.learning = new Notes(source.file());
    this.respondent = Respondents.column(header.names(), options);
  }

  Imported read(List<ExpectedColumn> expected) throws ImportException {
    var described = describe(expected);
    var kept = kept(described);
    var profiles = profiles(kept, described);
    var readers = new CellReader[header.names().size()];
    for (int i = 0; i < readers.length; i++) {
      if (kept[i]) {
        readers[i] = reader(i, described, profiles);
      }
    }
    var columns = columns(readers, profiles);
    int rows = columns.isEmpty() ? 0 : columns.getFirst().rows();
    for (var absent : absent(expected)) {
      columns.add(notAsked(absent, rows));
    }
    var table = ResponseTable.of(columns);
    return new Imported(table, Codebook.of(table, labels()), notes.all(), respondents);
  }

  private Map<String, ExpectedColumn> describe(List<ExpectedColumn> expected)
      throws ImportException {
    var described = new HashMap<String, ExpectedColumn>();
    expected.forEach(column -> described.put(column.name(), column));
    var missing =
        absent(expected).stream()
            .filter(column -> column.presence() == Presence.REQUIRED)
            .findFirst();
    if (missing.isPresent()) {
      var finding =
          Finding.of(Severity.ERROR, source.file(), ImportWords.NO_COLUMN.with())
              .inColumn(missing.get().name())
              .ofQuestion(missing.get().question());
      throw new ImportException(finding);
    }
    for (var renamed : header.renamed()) {
      if (described.containsKey(renamed.column().orElse(""))) {
        throw new ImportException(
            source.file(), ImportWords.OCCURS_TWICE.with(renamed.column().orElse("")));
      }
    }
    return described;
  }

  private List<ExpectedColumn> absent(List<ExpectedColumn> expected) {
    return expected.stream().filter(column -> !header.names().contains(column.name())).toList();
  }

  private boolean[] kept(Map<String, ExpectedColumn> described) {
    var kept = new boolean[header.names().size()];
    for (int i = 0; i < kept.length; i++) {
      var name = header.names().get(i);
      boolean extra = !described.isEmpty() && !described.containsKey(name);
      if (respondent.equals(Optional.of(name)) && !described.containsKey(name)) {
        kept[i] =
            options.identifiers() == Identifiers.KEEP || !Respondents.isIdentifier(name, options);
        var fate = kept[i] ? ImportWords.KEPT : ImportWords.LEFT_OUT_OF_TABLE;
        notes.add(
            Finding.of(Severity.NOTE, source.file(), ImportWords.RESPONDENTS.with(fate.with()))
                .inColumn(name));
      } else {
        kept[i] = !extra || options.extraColumns() == ExtraColumns.KEEP;
        if (extra) {
          var fate = kept[i] ? ImportWords.KEPT : ImportWords.LEFT_OUT;
          notes.add(
              Finding.of(
                      Severity.WARNING, source.file(), ImportWords.NOT_EXPECTED.with(fate.with()))
                  .inColumn(name));
        }
      }
    }
    return kept;
  }

  private Profile[] profiles(boolean[] kept, Map<String, ExpectedColumn> described)
      throws ImportException {
    var profiles = new Profile[kept.length];
    boolean any = false;
    for (int i = 0; i < kept.length; i++) {
      if (kept[i] && !described.containsKey(header.names().get(i))) {
        profiles[i] = new Profile();
        any = true;
      }
    }
    if (any) {
      visit(
          (column, cell, line) -> {
            if (profiles[column] != null) {
              profiles[column].add(cell, line);
            }
          },
          learning);
    }
    return profiles;
  }

  private CellReader reader(int i, Map<String, ExpectedColumn> described, Profile[] profiles) {
    var name = header.names().get(i);
    var place = Finding.of(Severity.WARNING, source.file(), Text.NONE).inColumn(name);
    if (described.containsKey(name)) {
      var expected = described.get(name);
      var complaints = new Complaints(notes, place.ofQuestion(expected.question()));
      return switch (expected.kind()) {
        case CODES -> CodeCells.expected(expected, complaints);
        case NUMBERS -> new NumberCells(name, complaints);
        case TEXT -> new TextCells(name);
      };
    }
    var profile = profiles[i];
    var complaints = new Complaints(notes, place);
    warnOfStrayWords(profile, place);
    return switch (profile.guess()) {
      case CODES -> CodeCells.whole(name, complaints);
      case LABELS -> CodeCells.labelled(name, Labels.codes(profile.values()), complaints);
      case NUMBERS -> new NumberCells(name, complaints);
      case TEXT -> new TextCells(name);
    };
  }

  /** A few words among numbers are more likely a slip than a column of words. */
  private void warnOfStrayWords(Profile profile, Finding place) {
    if (profile.words() > 0 && profile.words() * 20 < profile.filled()) {
      notes.add(
          Finding.of(
                  Severity.WARNING,
                  source.file(),
                  ImportWords.STRAY_WORDS.with(profile.words(), profile.filled()))
              .inColumn(place.column().orElse(""))
              .atLine(profile.firstWord()));
    }
  }

  private List<Column> columns(CellReader[] readers, Profile[] profiles) throws ImportException {
    if (isRemembered(readers, profiles)) {
      for (int i = 0; i < readers.length; i++) {
        if (readers[i] != null) {
          profiles[i].memory().tell(readers[i]);
        }
      }
      notes.add(learning);
    } else {
      visit(
          (column, cell, line) -> {
            if (readers[column] != null) {
              readers[column].add(cell, line);
            }
          },
          notes);
    }
    var columns = new ArrayList<Column>();
    Arrays.stream(readers)
        .filter(reader -> reader != null)
        .map(CellReader::finish)
        .forEach(columns::add);
    return columns;
  }

  /** Whether all that is to be read has been learnt; nothing in it can be wrong then. */
  private static boolean isRemembered(CellReader[] readers, Profile[] profiles) {
    boolean any = false;
    for (int i = 0; i < readers.length; i++) {
      if (readers[i] != null && (profiles[i] == null || !profiles[i].memory().isWhole())) {
        return false;
      }
      any |= readers[i] != null;
    }
    return any;
  }

  /** Visits the cells and, along the way, who answered. */
  private void visit(Body.Visitor visitor, Notes found) throws ImportException {
    int idColumn = respondent.map(header.names()::indexOf).orElse(-1);
    var respondents = new Respondents(respondent.orElse(""), found);
    body.visit(
        (column, cell, line) -> {
          if (column == idColumn) {
            respondents.add(cell.text(), line);
          }
          visitor.cell(column, cell, line);
        },
        found);
    if (options.identifiers() == Identifiers.ASIDE && respondent.isPresent()) {
      this.respondents = respondents.all();
    }
  }

  private CodeColumn notAsked(ExpectedColumn column, int rows) {
    if (column.presence() != Presence.OMITTED) {
      notes.add(
          Finding.of(Severity.WARNING, source.file(), ImportWords.NOBODY_ASKED.with())
              .inColumn(column.name())
              .ofQuestion(column.question()));
    }
    var builder = CodeColumn.builder(column.name());
    for (int row = 0; row < rows; row++) {
      builder.addEmpty(Missing.NOT_ASKED_VERSION);
    }
    return builder.build();
  }

  private Map<String, String> labels() {
    var labels = new HashMap<String, String>();
    for (int i = 0; i < header.names().size(); i++) {
      if (!header.labels().get(i).isEmpty()) {
        labels.put(header.names().get(i), header.labels().get(i));
      }
    }
    return labels;
  }
}
