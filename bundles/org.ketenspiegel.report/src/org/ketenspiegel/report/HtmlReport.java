// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ketenspiegel.analysis.Abreast;
import org.ketenspiegel.analysis.Runner.Request;
import org.ketenspiegel.analysis.Software;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.FindingsBlock;
import org.ketenspiegel.model.study.Report;
import org.ketenspiegel.model.study.ResearchQuestion;
import org.ketenspiegel.report.Section.Part;
import org.ketenspiegel.report.block.Blocks;
import org.ketenspiegel.report.block.Context;
import org.ketenspiegel.report.html.Html;
import org.ketenspiegel.report.words.Word;

/** A whole report as one page: cover, contents, numbered chapters, foot. */
final class HtmlReport {

  private final Html html = new Html();
  private final Report report;
  private final Context context;
  private final List<Section> sections;
  private final DoubleConsumer progress;
  private int done;

  HtmlReport(Report report, Context context, DoubleConsumer progress) {
    this.report = report;
    this.progress = progress;
    this.sections = Section.of(report);
    this.context = published(context);
  }

  /** What the report shows is released as a whole, in its order. */
  private Context published(Context single) {
    List<Request> requests =
        sections.stream()
            .flatMap(s -> s.parts().stream())
            .flatMap(part -> Blocks.requests(part.block(), single).stream())
            .toList();
    return single.with(single.runner().publishing(single.data(), requests));
  }

  String write() {
    Map<Part, String> written = written();
    html.ours("<!DOCTYPE html>\n").open("html", "lang", context.language());
    head(StyleSheet.of(context.marks(), written.values()));
    html.open("body");
    html.leaf("a", context.in(Word.SKIP), "href", "#inhoud", "class", "skip");
    cover();
    html.open("div", "class", "page");
    contents();
    html.open("main", "id", "inhoud");
    sections.forEach(s -> chapter(s, written));
    html.closeLine().closeLine();
    foot();
    html.closeLine().closeLine();
    return html.toString();
  }

  private String title() {
    return context.in(
        Text.of(report.getTitle())
            .or(Text.of(report.getName()))
            .or(context.data().outline().name()));
  }

  private void head(StyleSheet style) {
    html.open("head").open("meta", "charset", "utf-8");
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", style.policy());
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.open("meta", "name", "color-scheme", "content", "light dark");
    html.open("meta", "name", "referrer", "content", "no-referrer");
    html.leaf("title", title());
    html.open("style").ours(style.rules()).closeLine().closeLine();
  }

  private void cover() {
    html.open("header", "class", "cover").open("div", "class", "chain", "aria-hidden", "true");
    context.marks().all().forEach(m -> html.open("i", "class", m).close());
    html.closeLine();
    html.leaf("h1", title());
    leaf("p", Text.of(report.getSubtitle()), "subtitle");
    String waves =
        context.study().getWaves().stream()
            .map(w -> context.in(Text.of(w.getName())))
            .collect(Collectors.joining(" · "));
    html.leaf("p", waves, "class", "when");
    Text notice = context.data().outline().notice();
    if (!notice.isEmpty()) {
      html.open("p", "class", "notice", "role", "note");
      html.leaf("strong", context.in(Word.NOTICE) + ": ").text(context.in(notice)).closeLine();
    }
    html.closeLine();
  }

  private void leaf(String element, Text text, String style) {
    if (!text.isEmpty()) {
      html.leaf(element, context.in(text), "class", style);
    }
  }

  private void contents() {
    html.open("nav", "aria-labelledby", "contents");
    html.leaf("h2", context.in(Word.CONTENTS), "id", "contents");
    html.open("ol");
    for (Section section : sections) {
      html.open("li");
      link(section.number(), section.anchor(), section.title());
      html.open("ol");
      for (Part part : section.parts()) {
        if (!part.heading().isEmpty()) {
          html.open("li");
          link(part.number(), part.anchor(), part.heading());
          html.closeLine();
        }
      }
      html.closeLine().closeLine();
    }
    html.closeLine().closeLine();
  }

  private void link(String number, String anchor, Text words) {
    html.open("a", "href", "#" + anchor).open("span", "class", "number").text(number).close();
    html.text(" " + context.in(words)).close();
  }

  /**
   * Blocks know nothing of one another, so each is computed and drawn on whatever core is free;
   * what is found in others comes last, when their results are known.
   */
  private Map<Part, String> written() {
    Map<Boolean, List<Part>> parts =
        sections.stream()
            .flatMap(s -> s.parts().stream())
            .collect(Collectors.partitioningBy(p -> p.block() instanceof FindingsBlock));
    Map<Part, String> written = new IdentityHashMap<>();
    write(parts.get(false), written);
    write(parts.get(true), written);
    return written;
  }

  private void write(List<Part> parts, Map<Part, String> written) {
    List<String> texts = Abreast.each(parts, this::block);
    IntStream.range(0, parts.size()).forEach(i -> written.put(parts.get(i), texts.get(i)));
  }

  private void chapter(Section section, Map<Part, String> written) {
    html.open("section", "class", "chapter", "id", section.anchor());
    html.open("h2").open("span", "class", "number").text(section.number()).close();
    html.text(" " + context.in(section.title())).closeLine();
    section.parts().forEach(part -> html.ours(written.get(part)));
    html.closeLine();
  }

  private String block(Part part) {
    Html own = new Html();
    String kind = part.block().eClass().getName();
    own.open("section", "class", "block " + kind, "id", part.anchor());
    if (!part.heading().isEmpty()) {
      own.open("h3").open("span", "class", "number").text(part.number()).close();
      own.text(" " + context.in(part.heading())).closeLine();
    }
    Blocks.write(part.block(), part.anchor(), own, context);
    answers(part, own);
    done();
    return own.closeLine().toString();
  }

  /** Blocks end on any thread; who listens hears of one at a time. */
  private synchronized void done() {
    double all = sections.stream().mapToInt(s -> s.parts().size()).sum();
    progress.accept(++done / all);
  }

  private void answers(Part part, Html own) {
    if (!part.block().getAnswers().isEmpty()) {
      own.open("details", "class", "answers").leaf("summary", context.in(Word.ANSWERS));
      own.open("ul");
      for (ResearchQuestion question : part.block().getAnswers()) {
        own.leaf("li", context.in(Text.of(question.getText())));
      }
      own.closeLine().closeLine();
    }
  }

  private void foot() {
    html.open("footer");
    html.leaf("p", title());
    leaf("p", context.data().outline().notice(), "notice");
    html.leaf("p", Software.version());
    html.closeLine();
  }
}
