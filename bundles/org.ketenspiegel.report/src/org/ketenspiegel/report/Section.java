// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.Block;
import org.ketenspiegel.model.study.Chapter;
import org.ketenspiegel.model.study.Report;

/** A chapter with its number and its place on the page. */
record Section(String number, String anchor, Text title, List<Part> parts) {

  /** A block in it; one without a heading has no number and goes on where the last one stopped. */
  record Part(String number, String anchor, Text heading, Block block) {}

  static List<Section> of(Report report) {
    Set<String> taken = new HashSet<>();
    List<Section> sections = new ArrayList<>();
    for (Chapter chapter : report.getChapters()) {
      String number = Integer.toString(sections.size() + 1);
      sections.add(
          new Section(
              number,
              anchor(chapter.getId(), taken),
              Text.of(chapter.getName()),
              parts(chapter, number, taken)));
    }
    return sections;
  }

  /** Where each block stands on the page. */
  static Map<Block, String> anchors(Report report) {
    Map<Block, String> anchors = new IdentityHashMap<>();
    of(report).forEach(s -> s.parts.forEach(p -> anchors.put(p.block, p.anchor)));
    return anchors;
  }

  private static List<Part> parts(Chapter chapter, String number, Set<String> taken) {
    List<Part> parts = new ArrayList<>();
    int headed = 0;
    for (Block block : chapter.getBlocks()) {
      Text heading = Text.of(block.getHeading());
      parts.add(
          new Part(
              heading.isEmpty() ? "" : number + "." + ++headed,
              anchor(block.getId(), taken),
              heading,
              block));
    }
    return parts;
  }

  /** The id itself where it can stand in an address; never one that is there already. */
  private static String anchor(String id, Set<String> taken) {
    String plain = id == null ? "" : id.replaceAll("[^A-Za-z0-9_.-]", "-");
    String base = plain.matches("[A-Za-z].*") ? plain : "b-" + plain;
    String anchor = base;
    for (int i = 2; !taken.add(anchor); i++) {
      anchor = base + "-" + i;
    }
    return anchor;
  }
}
