// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.data.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The codings of one question, of one audience in one wave. Immutable and in one order, so that the
 * order of coding changes nothing.
 */
public record Codings(List<Coding> all) {

  public static final Codings NONE = new Codings(List.of());

  /** Of two codings by one coder of one answer the codes are taken together. */
  public Codings {
    List<Coding> once = new ArrayList<>();
    for (Coding each : new TreeSet<>(all)) {
      if (!once.isEmpty() && once.getLast().isOfSame(each)) {
        List<String> both =
            Stream.concat(once.getLast().codes().stream(), each.codes().stream()).toList();
        once.set(once.size() - 1, each.with(both));
      } else {
        once.add(each);
      }
    }
    all = List.copyOf(once);
  }

  public static Codings of(Collection<Coding> codings) {
    return new Codings(List.copyOf(codings));
  }

  /** With this coding in the place of what its coder gave the same answer before. */
  public Codings with(Coding coding) {
    return new Codings(Stream.concat(without(coding).all.stream(), Stream.of(coding)).toList());
  }

  /** With all of these in the place of what their coders gave the same answers before. */
  public Codings with(Codings others) {
    Set<List<String>> replaced = others.all.stream().map(Codings::key).collect(Collectors.toSet());
    return new Codings(
        Stream.concat(all.stream().filter(c -> !replaced.contains(key(c))), others.all.stream())
            .toList());
  }

  private static List<String> key(Coding c) {
    return List.of(c.variable(), c.respondent(), c.fingerprint(), c.coder());
  }

  /** Without what the coding's coder gave its answer. */
  public Codings without(Coding coding) {
    return new Codings(all.stream().filter(c -> !c.isOfSame(coding)).toList());
  }

  /** Every coding changed. */
  public Codings each(UnaryOperator<Coding> change) {
    return new Codings(all.stream().map(change).toList());
  }

  /** Who coded, in alphabetical order. */
  public List<String> coders() {
    return all.stream().map(Coding::coder).distinct().sorted().toList();
  }

  /** The ids of the codes that were given. */
  public List<String> codes() {
    return all.stream().flatMap(c -> c.codes().stream()).distinct().sorted().toList();
  }
}
