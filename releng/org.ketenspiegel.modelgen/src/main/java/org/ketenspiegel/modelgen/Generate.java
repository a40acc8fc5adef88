// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.modelgen;

import java.io.File;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** args: bundle directory, genmodel path in it. Writes the model code of the genmodel. */
public final class Generate {
  private Generate() {}

  public static void main(String[] args) throws Exception {
    File bundle = new File(args[0]).getCanonicalFile();
    EcorePackage.eINSTANCE.eClass();
    GenModelPackage.eINSTANCE.eClass();
    Resource.Factory.Registry.INSTANCE
        .getExtensionToFactoryMap()
        .put("ecore", new EcoreResourceFactoryImpl());
    Resource.Factory.Registry.INSTANCE
        .getExtensionToFactoryMap()
        .put("genmodel", new EcoreResourceFactoryImpl());
    // "/<bundle>/src-gen" is a workspace path: map it to the folder
    EcorePlugin.getPlatformResourceMap()
        .put(bundle.getName(), URI.createFileURI(bundle.getPath() + "/"));
    GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
        GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
    ResourceSet set = new ResourceSetImpl();
    set.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
    GenModel model =
        (GenModel)
            set.getResource(
                    URI.createPlatformResourceURI(bundle.getName() + "/" + args[1], true), true)
                .getContents()
                .get(0);
    EcoreUtil.resolveAll(set);
    model.reconcile();
    model.setCanGenerate(true);
    model.setValidateModel(true);
    Generator g = new Generator();
    g.setInput(model);
    Diagnostic d =
        g.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
    System.out.println("EMF " + d.getMessage() + " " + d.getChildren());
    if (d.getSeverity() >= Diagnostic.ERROR) {
      System.exit(1);
    }
  }
}
