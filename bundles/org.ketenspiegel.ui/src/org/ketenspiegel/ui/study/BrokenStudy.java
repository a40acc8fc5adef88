// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.study;

import java.nio.file.Path;

/** A study that cannot be read, and the sentence that says why. */
public record BrokenStudy(Path file, String sentence) implements StudyEntry {}
