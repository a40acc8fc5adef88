// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketenspiegel.model.AgencyContribution;
import org.ketenspiegel.model.Contributions;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

class ContributionsIT {

  @TempDir Path folder;

  @Test
  void theAgenciesOfTheKleineKetenComeFromTheirBundleInOrder() {
    List<AgencyContribution> agencies =
        contributed().stream()
            .filter(a -> a.bundle().equals("org.ketenspiegel.agency.keten"))
            .toList();

    assertEquals(
        List.of("nl.ind", "nl.coa", "nl.dtv", "nl.kleine-keten"),
        agencies.stream().map(AgencyContribution::id).toList());
    assertEquals("#154273", agencies.getFirst().colour());
    assertEquals("Dienst Terugkeer en Vertrek", agencies.get(2).name().in("nl"));
  }

  @Test
  void aBundleWithoutJavaAddsAnAgency() throws Exception {
    Bundle bundle =
        installed(
            "<agency id='nl.fourth' shortName='AVIM' colour='#7B2D8B' order='5'>"
                + "<name language='nl' value='Vreemdelingenpolitie'/></agency>");
    try {
      assertEquals(
          List.of("org.example.agency"),
          contributed().stream()
              .filter(a -> a.id().equals("nl.fourth"))
              .map(AgencyContribution::bundle)
              .toList());
    } finally {
      bundle.uninstall();
    }
  }

  @Test
  void aBrokenContributionIsSkippedAndTheOthersStay() throws Exception {
    List<AgencyContribution> before = contributed();
    Bundle bundle = installed("<agency id='nl.broken' shortName='B' colour='green'/>");
    try {
      assertTrue(before.size() >= 4, before.toString());
      assertEquals(before, contributed());
    } finally {
      bundle.uninstall();
    }
  }

  private static List<AgencyContribution> contributed() {
    return Contributions.in(RegistryFactory.getRegistry()).agencies();
  }

  private Bundle installed(String agency) throws IOException, BundleException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
    manifest
        .getMainAttributes()
        .putValue("Bundle-SymbolicName", "org.example.agency;singleton:=true");
    Path jar = folder.resolve("agency.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out, manifest)) {
      entries.putNextEntry(new JarEntry("plugin.xml"));
      entries.write(
          ("<?eclipse version='3.4'?><plugin><extension point='org.ketenspiegel.model.agencies'>"
                  + agency
                  + "</extension></plugin>")
              .getBytes(StandardCharsets.UTF_8));
    }
    BundleContext context = FrameworkUtil.getBundle(ContributionsIT.class).getBundleContext();
    Bundle bundle = context.installBundle(jar.toUri().toString());
    bundle.start();
    return bundle;
  }
}
