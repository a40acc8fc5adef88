// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.analysis.options;

import org.ketenspiegel.model.Text;

/** A choice of an options record that says in words what it is; enums implement it. */
public interface Worded {

  Text words();
}
