// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.importing.codebook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ketenspiegel.data.DataException;
import org.ketenspiegel.data.DataException.Kind;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.data.ResponseTable;
import org.ketenspiegel.data.TextColumn;

/**
 * Codes that are no answers, as written on the command line: {@code 98,99} for all columns, {@code
 * q1:8,9;q2:99} for some, {@code 99=refused} with the kind. Without a kind a code is a don't know.
 */
public record MissingCodes(
    Map<Integer, Missing> everywhere, Map<String, Map<Integer, Missing>> byColumn) {

  private static final Pattern CODE = Pattern.compile("([+-]?\\d{1,9})(?:=(.+))?");

  public MissingCodes {
    everywhere = Map.copyOf(everywhere);
    byColumn = Map.copyOf(byColumn);
  }

  /** Throws a DataException BAD_MISSING_CODES that names the part which is off. */
  public static MissingCodes parse(String text) {
    var everywhere = new HashMap<Integer, Missing>();
    var byColumn = new LinkedHashMap<String, Map<Integer, Missing>>();
    for (var part : text.split(";", -1)) {
      int colon = part.lastIndexOf(':');
      var codes =
          colon < 0
              ? everywhere
              : byColumn.computeIfAbsent(name(text, part, colon), name -> new HashMap<>());
      for (var code : part.substring(colon + 1).split(",", -1)) {
        add(text, code.strip(), codes);
      }
    }
    return new MissingCodes(everywhere, byColumn);
  }

  private static String name(String text, String part, int colon) {
    var name = part.substring(0, colon).strip();
    boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
    name = quoted ? name.substring(1, name.length() - 1) : name;
    if (name.isEmpty()) {
      throw wrong(text, part, "the name of a column before the colon");
    }
    return name;
  }

  private static void add(String text, String word, Map<Integer, Missing> codes) {
    var matcher = CODE.matcher(word);
    if (!matcher.matches()) {
      throw wrong(text, word, "a code such as 9");
    }
    var kind = matcher.group(2);
    codes.put(
        Integer.parseInt(matcher.group(1)),
        kind == null
            ? Missing.DONT_KNOW
            : MissingWords.kind(kind)
                .orElseThrow(() -> wrong(text, word, "a kind of missing such as 9=refused")));
  }

  private static DataException wrong(String text, String part, String expected) {
    return new DataException(
        Kind.BAD_MISSING_CODES,
        "the missing codes \""
            + text
            + "\" have \""
            + part.strip()
            + "\", where "
            + expected
            + " is expected");
  }

  /**
   * The table in which these codes are missing: those for all in the columns that hold answers (a
   * cluster 9 is no don't know), those by name wherever they are named. Throws UNKNOWN_COLUMN or
   * WRONG_TYPE.
   */
  public ResponseTable apply(ResponseTable table, Predicate<String> answers) {
    var changed = table;
    for (var column : table.columns()) {
      boolean own = byColumn.containsKey(column.name());
      if (!everywhere.isEmpty() && !own && answers.test(column.name())) {
        changed = changed.with(column.withMissing(everywhere));
      }
    }
    for (var each : byColumn.entrySet()) {
      var column = table.require(each.getKey());
      if (column instanceof TextColumn) {
        throw new DataException(
            Kind.WRONG_TYPE,
            "column \"" + column.name() + "\" holds words, which have no missing codes");
      }
      changed = changed.with(column.withMissing(each.getValue()));
    }
    return changed;
  }
}
