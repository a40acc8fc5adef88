// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.model;

import java.nio.file.Path;

/** A study that ships with a bundle: the word for it and its study file. */
public record StudyContribution(String id, Path file, String bundle) {}
