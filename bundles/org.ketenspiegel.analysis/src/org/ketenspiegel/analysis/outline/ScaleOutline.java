// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.outline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.ketenspiegel.data.Missing;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Direction;

/** The categories of a question; without any, answers are numbers or words. */
public record ScaleOutline(
    Direction direction,
    List<CategoryOutline> categories,
    List<NetOutline> nets,
    OptionalInt correct) {

  public static final ScaleOutline NONE =
      new ScaleOutline(Direction.NONE, List.of(), List.of(), OptionalInt.empty());

  public ScaleOutline {
    categories = List.copyOf(categories);
    nets = List.copyOf(nets);
  }

  public Optional<CategoryOutline> category(int code) {
    return categories.stream().filter(c -> c.code() == code).findFirst();
  }

  /** The scored categories, from the lowest score to the highest. */
  public List<CategoryOutline> scored() {
    return categories.stream()
        .filter(c -> c.score().isPresent())
        .sorted((a, b) -> Double.compare(a.score().getAsDouble(), b.score().getAsDouble()))
        .toList();
  }

  /**
   * An answer; a category that is no answer says which kind of missing it is.
   *
   * @param agency id of the agency that it names, such as one's employer
   * @param concept id of the concept that it names, such as an aspect one expects praise for
   */
  public record CategoryOutline(
      int code,
      Text label,
      OptionalDouble score,
      Optional<Missing> missing,
      Optional<String> agency,
      Optional<String> concept) {

    /** A category that names nothing. */
    public CategoryOutline(int code, Text label, OptionalDouble score, Optional<Missing> missing) {
      this(code, label, score, missing, Optional.empty(), Optional.empty());
    }
  }

  /** Categories counted together. */
  public record NetOutline(String id, Text label, List<Integer> codes) {
    public NetOutline {
      codes = List.copyOf(codes);
    }
  }
}
