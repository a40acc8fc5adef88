// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.comparison.ui.mirrors;

import java.util.List;
import org.ketenspiegel.findings.kept.KeptFindings;
import org.ketenspiegel.model.Text;
import org.ketenspiegel.model.study.KeptFinding;
import org.ketenspiegel.ui.study.OpenStudy;

/** Other words for a kept sentence, while somebody looks for them. */
public record Rewording(OpenStudy open, Said said, KeptFinding kept, KeptFindings keeping) {

  /** The words there are, with a blank for each number. */
  public String words() {
    return keeping.editable(kept, said.language());
  }

  /** What other words may not say; nothing when they may be taken. */
  public List<Text> refused(String words) {
    return keeping.refused(kept, said.language(), words);
  }

  /** Other words with the numbers of now, as a report will have them. */
  public String preview(String words) {
    return keeping.preview(kept, said.language(), words);
  }

  /** Takes other words, when they may be taken. */
  public void take(String title, String words) {
    boolean other = !keeping.linked(kept, said.language(), words).equals(words());
    if (other && refused(words).isEmpty()) {
      open.editing().change(title, () -> keeping.reword(kept, said.language(), words));
    }
  }
}
