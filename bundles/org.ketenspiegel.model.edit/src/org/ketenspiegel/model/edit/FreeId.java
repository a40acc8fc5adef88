// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.model.edit;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.ketenspiegel.model.study.Identified;
import org.ketenspiegel.model.study.Study;

/** Ids for what is added to a study. */
public final class FreeId {

  private static final int LONGEST = 48;

  private FreeId() {}

  /** A name in letters that files and links can bear, with a number when it is taken. */
  public static String of(String name, Study study) {
    String plain =
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    String wanted =
        plain.isEmpty() ? "nieuw" : plain.substring(0, Math.min(LONGEST, plain.length()));
    Set<String> taken = taken(study);
    String id = wanted;
    for (int i = 2; taken.contains(id); i++) {
      id = wanted + "-" + i;
    }
    return id;
  }

  /** Whether nothing in the study has an id. */
  public static boolean isFree(String id, Study study) {
    return id.matches("[A-Za-z0-9][A-Za-z0-9._-]*") && !taken(study).contains(id);
  }

  private static Set<String> taken(Study study) {
    Set<String> taken = new HashSet<>();
    study
        .eAllContents()
        .forEachRemaining(
            object -> {
              if (object instanceof Identified identified) {
                taken.add(identified.getId());
              }
            });
    return taken;
  }
}
