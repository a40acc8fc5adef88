// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.ui.study;

/** What happened to the open studies. */
public sealed interface StudyEvent {

  /** Studies came or went. */
  record Listed() implements StudyEvent {}

  /** Another study is the one in hand, or none is. */
  record Activated() implements StudyEvent {}

  /** A study was edited, undone, redone or saved. */
  record Edited(OpenStudy study) implements StudyEvent {}

  /** A study was read from disk again: its objects are new ones, with the same ids. */
  record Reloaded(OpenStudy study) implements StudyEvent {}
}
