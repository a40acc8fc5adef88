// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.findings.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.Setting;
import org.ketenspiegel.findings.sentence.Part;
import org.ketenspiegel.findings.sentence.Phrases;

/** Shares of an audience in one sentence: several answers to a question, or one to several. */
final class Wholes {

  private final List<Share> shares;
  private final Share first;
  private final Telling telling;

  Wholes(List<Share> shares, Setting setting) {
    this.shares = shares;
    this.first = shares.getFirst();
    this.telling = new Telling(setting);
  }

  Finding told() {
    shares.forEach(s -> telling.cell(s.row().cell(s.group())));
    telling
        .about(first.row().agency(first.group()))
        .fill("audience", p -> p.audience(first.row().audience()))
        .fill("question", p -> question(first, p))
        .fill("answer", p -> p.label(Answers.label(first.row())));
    boolean one = shares.stream().map(s -> s.row().variable().id()).distinct().count() == 1;
    return one ? answers() : questions();
  }

  private Finding answers() {
    return telling
        .fill("others", p -> others(s -> p.label(Answers.label(s.row())), p))
        .say(
            "Bij {question} antwoordt {0} van de {audience} {answer}{others}.",
            "On {question} {0} of the {audience} answer {answer}{others}.");
  }

  private Finding questions() {
    return telling
        .fill("others", p -> others(s -> Phrases.joined(p.words("bij ", "on "), question(s, p)), p))
        .say(
            "{answer} antwoordt {0} van de {audience} bij {question}{others}.",
            "{answer} is the answer of {0} of the {audience} on {question}{others}.");
  }

  private List<Part> others(Function<Share, List<Part>> words, Phrases phrases) {
    List<Part> parts = new ArrayList<>();
    for (int i = 1; i < shares.size(); i++) {
      parts.addAll(
          i == shares.size() - 1 ? phrases.words(" en ", " and ") : phrases.words(", ", ", "));
      parts.add(new Part.Number(i));
      parts.addAll(phrases.words(" ", " "));
      parts.addAll(words.apply(shares.get(i)));
    }
    return parts;
  }

  private static List<Part> question(Share share, Phrases phrases) {
    List<Part> name = phrases.aspect(share.row().variable().name());
    Optional<String> agency = share.row().agency(share.group());
    return agency.isEmpty()
        ? name
        : Phrases.joined(
            name, phrases.words(" (", " ("), phrases.agency(agency.get()), phrases.words(")", ")"));
  }
}
