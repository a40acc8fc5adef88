// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.tabulation.ui.restart;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Starts the bundles of this test in a process of their own, as often as one likes on the same
 * folder of studies.
 */
final class Launch {

  private static final String FRAMEWORK = "org.eclipse.osgi";
  private static final String STARTED_FIRST =
      "org.eclipse.core.runtime|org.eclipse.equinox.common|org.apache.felix.scr|"
          + "org.eclipse.equinox.event";
  private static final int PATIENCE_SECONDS = 600;

  private final Path folder;

  Launch(Path folder) throws IOException {
    this.folder = folder;
    Bundle[] bundles = FrameworkUtil.getBundle(Launch.class).getBundleContext().getBundles();
    Files.createDirectories(configuration());
    Properties config = new Properties();
    config.setProperty(
        "osgi.bundles",
        Stream.concat(Stream.of(bundles).flatMap(Launch::entry), Stream.of(entry(startup())))
            .collect(Collectors.joining(",")));
    config.setProperty("osgi.bundles.defaultStartLevel", "4");
    config.setProperty("osgi.configuration.cascaded", "false");
    config.setProperty("osgi.framework", System.getProperty("osgi.framework"));
    try (var out = Files.newBufferedWriter(configuration().resolve("config.ini"))) {
      config.store(out, null);
    }
  }

  private Path configuration() {
    return folder.resolve("configuration");
  }

  private static Stream<String> entry(Bundle bundle) {
    if (bundle.getSymbolicName().equals(FRAMEWORK)) {
      return Stream.empty();
    }
    Path file = FileLocator.getBundleFileLocation(bundle).orElseThrow().toPath().toAbsolutePath();
    boolean first = bundle.getSymbolicName().matches(STARTED_FIRST);
    return Stream.of(entry(file.normalize()) + (first ? "@1:start" : ""));
  }

  private static String entry(Path jar) {
    return "reference:file:" + jar;
  }

  /** A fragment that says no more than: begin with a {@link Sitting}. */
  private Path startup() throws IOException {
    Path jar = folder.resolve("sitting.jar");
    Manifest manifest = new Manifest();
    Attributes head = manifest.getMainAttributes();
    head.putValue("Manifest-Version", "1.0");
    head.putValue("Bundle-ManifestVersion", "2");
    head.putValue("Bundle-SymbolicName", "org.ketenspiegel.tabulation.ui.sitting;singleton:=true");
    head.putValue("Bundle-Version", "1.0.0");
    head.putValue("Fragment-Host", "org.ketenspiegel.tabulation.ui");
    String contribution =
        "<plugin><extension point=\"org.eclipse.ui.startup\"><startup class=\""
            + Sitting.class.getName()
            + "\"/></extension></plugin>";
    try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      out.putNextEntry(new JarEntry("fragment.xml"));
      out.write(contribution.getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }

  /** The workbench, from its start to its end; gives what was seen in it. */
  Properties workbench(Sitting.Task task) throws Exception {
    Path seen = folder.resolve(task + ".properties");
    run(
        List.of("-D" + Sitting.TASK + "=" + task, "-D" + Sitting.SEEN + "=" + seen),
        List.of("-product", "org.ketenspiegel.workbench.product", "-data", studies().toString()));
    Properties found = new Properties();
    try (var in = Files.newBufferedReader(seen)) {
      found.load(in);
    }
    assertNull(found.getProperty(Sitting.FAILED), () -> found.getProperty(Sitting.FAILED));
    return found;
  }

  /** A command; gives what it wrote. */
  String command(String... words) throws Exception {
    List<String> arguments =
        new ArrayList<>(
            List.of("-application", "org.ketenspiegel.commandline.command", "-data", "@none"));
    arguments.addAll(List.of(words));
    return run(List.of(), arguments);
  }

  private Path studies() {
    return folder.resolve("studies");
  }

  private String run(List<String> options, List<String> arguments) throws Exception {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED"));
    if (System.getProperty("os.name").startsWith("Mac")) {
      line.add("-XstartOnFirstThread");
    }
    line.addAll(options);
    line.addAll(List.of("-cp", launcher().toString(), "org.eclipse.equinox.launcher.Main"));
    line.add("-nosplash");
    line.addAll(List.of("-configuration", configuration().toString(), "-nl", "nl"));
    line.addAll(arguments);
    Path log = folder.resolve("log.txt");
    Path written = folder.resolve("written.txt");
    Process process =
        new ProcessBuilder(line)
            .redirectError(log.toFile())
            .redirectOutput(written.toFile())
            .start();
    try {
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertTrue(ended && process.exitValue() == 0, () -> line + "\n" + read(log) + read(written));
      return read(written);
    } finally {
      process.destroyForcibly();
    }
  }

  /** The one that started this test. */
  private static Path launcher() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(jar -> jar.getFileName().toString().startsWith("org.eclipse.equinox.launcher"))
        .findFirst()
        .orElseThrow();
  }

  private static String read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return file + ": " + e.getMessage();
    }
  }
}
