// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** Which Ketenspiegel this is, for the provenance of a result. */
public final class Software {

  private Software() {}

  /** Such as {@code Ketenspiegel 1.0.0}. */
  public static String version() {
    Bundle bundle = FrameworkUtil.getBundle(Software.class);
    Version version = bundle == null ? new Version(0, 0, 0) : bundle.getVersion();
    return "Ketenspiegel %d.%d.%d"
        .formatted(version.getMajor(), version.getMinor(), version.getMicro());
  }
}
