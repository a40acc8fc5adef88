// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.report.block;

import java.util.Optional;
import org.ketenspiegel.findings.Finding;
import org.ketenspiegel.findings.cell.Reference;
import org.ketenspiegel.findings.sentence.Part;
import org.ketenspiegel.report.html.Html;

/** A sentence on the page: each number leads to its cell. */
final class SentenceWriter {

  private final Html html;
  private final Context context;

  SentenceWriter(Html html, Context context) {
    this.html = html;
    this.context = context;
  }

  void write(Finding finding) {
    for (Part part : finding.in(context.language()).read()) {
      switch (part) {
        case Part.Words words -> html.text(words.text());
        case Part.Name name -> html.text(name.text());
        case Part.Remark remark -> html.text(remark.text());
        case Part.Number number -> number(finding.cells().get(number.cell()));
      }
    }
  }

  private void number(Reference cell) {
    String written = Finding.number(context.said().results(), cell, context.language());
    Optional<String> place = context.said().place(cell, context);
    if (place.isPresent()) {
      html.open("a", "class", "cell", "href", "#" + place.get()).text(written).close();
    } else {
      html.text(written);
    }
  }
}
