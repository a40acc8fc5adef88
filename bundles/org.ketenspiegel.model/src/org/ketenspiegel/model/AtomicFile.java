// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a file so that after a kill or a power cut the old or the new one is there, whole: a
 * temporary name in the same folder, forced to disk, moved into place, the folder forced too.
 */
public final class AtomicFile {

  private static final Pattern STRAY = Pattern.compile("\\..*\\.(\\d+)\\.part");

  private AtomicFile() {}

  public static void write(Path file, byte[] content) throws IOException {
    // a link stays a link: what it points at is replaced
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = target.getParent();
    Files.createDirectories(folder);
    Path part =
        folder.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      try (FileChannel out =
          FileChannel.open(
              part,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
        out.force(true);
      }
      if (Files.exists(target)
          && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(target));
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
    force(folder);
  }

  /** Removes what killed writers left in a folder; what a living process writes stays. */
  public static void sweep(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> strays = Files.newDirectoryStream(folder, ".*.part")) {
      for (Path stray : strays) {
        Matcher name = STRAY.matcher(stray.getFileName().toString());
        if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
          Files.deleteIfExists(stray);
        }
      }
    }
  }

  private static void force(Path folder) throws IOException {
    if (System.getProperty("os.name").startsWith("Windows")) {
      return; // a folder cannot be opened there, and its entries are journalled
    }
    try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
      entries.force(true);
    }
  }
}
