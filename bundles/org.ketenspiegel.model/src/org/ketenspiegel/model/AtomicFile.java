// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.model;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a file so that after a kill or a power cut the old or the new one is there, whole: a
 * temporary name in the same folder, forced to disk, moved into place, the folder forced too.
 */
public final class AtomicFile {

  private static final Pattern STRAY = Pattern.compile("\\..*\\.(\\d+)-\\d+\\.part");
  private static final AtomicLong WRITTEN = new AtomicLong();

  private AtomicFile() {}

  /** What a file is to hold. */
  public interface Content {
    /** Need not close or flush. */
    void writeTo(OutputStream out) throws IOException;
  }

  public static void write(Path file, byte[] content) throws IOException {
    write(file, out -> out.write(content));
  }

  /** For what is too large to be held at once. */
  public static void write(Path file, Content content) throws IOException {
    Path target = target(file);
    Path part = part(target, content);
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
    force(target.getParent());
  }

  /** The file that is replaced: a link stays a link, what it points at is replaced. */
  static Path target(Path file) throws IOException {
    if (Files.exists(file)) {
      return file.toRealPath();
    }
    Path absolute = file.toAbsolutePath();
    Path folder = absolute.getParent();
    return Files.exists(folder) ? folder.toRealPath().resolve(file.getFileName()) : absolute;
  }

  /** Writes the content beside its target, on disk and with the target's permissions. */
  static Path part(Path target, byte[] content) throws IOException {
    return part(target, out -> out.write(content));
  }

  private static Path part(Path target, Content content) throws IOException {
    Path folder = target.getParent();
    Files.createDirectories(folder);
    Path part =
        folder.resolve(
            "."
                + target.getFileName()
                + "."
                + ProcessHandle.current().pid()
                + "-"
                + WRITTEN.incrementAndGet()
                + ".part");
    try {
      fill(part, content);
      if (Files.exists(target)
          && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(target));
      }
      return part;
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(part);
      throw e;
    }
  }

  private static void fill(Path part, Content content) throws IOException {
    try (FileChannel out =
        FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      content.writeTo(Channels.newOutputStream(out));
      out.force(true);
    }
  }

  /** Removes what killed writers left in a folder; what a living process writes stays. */
  public static void sweep(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> strays = Files.newDirectoryStream(folder, ".*.part")) {
      for (Path stray : strays) {
        if (owner(stray) == Owner.GONE) {
          Files.deleteIfExists(stray);
        }
      }
    }
  }

  /** Whether a file is called as the temporary ones are. */
  static boolean isPart(Path file) {
    return STRAY.matcher(file.getFileName().toString()).matches();
  }

  private static Owner owner(Path part) {
    Matcher name = STRAY.matcher(part.getFileName().toString());
    if (!name.matches()) {
      return Owner.UNKNOWN;
    }
    long process = Long.parseLong(name.group(1));
    return ProcessHandle.of(process).isPresent() ? Owner.ALIVE : Owner.GONE;
  }

  private enum Owner {
    ALIVE,
    GONE,
    UNKNOWN
  }

  /** Forces the names in a folder to disk. */
  static void force(Path folder) throws IOException {
    if (System.getProperty("os.name").startsWith("Windows")) {
      return; // a folder cannot be opened there, and its entries are journalled
    }
    try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
      entries.force(true);
    }
  }
}
