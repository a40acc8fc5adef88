// SPDX-License-Identifier: EPL-2.0
package org.ketenspiegel.model;

import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.ketenspiegel.model.study.StudyPackage;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** XMI read without DOCTYPE, foreign namespaces, schema locations and endless depth. */
final class ClosedResource extends XMIResourceImpl {

  private static final int DEEPEST = 60;

  ClosedResource(URI uri) {
    super(uri);
    getDefaultLoadOptions()
        .put(
            XMLResource.OPTION_PARSER_FEATURES,
            Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE));
    getDefaultLoadOptions().put(XMLResource.OPTION_USE_PACKAGE_NS_URI_AS_LOCATION, Boolean.FALSE);
  }

  ClosedResource(URI uri, ResourceSet set) {
    this(uri);
    set.getResources().add(this);
  }

  @Override
  protected XMLLoad createXMLLoad() {
    return new XMILoadImpl(createXMLHelper()) {
      @Override
      protected DefaultHandler makeDefaultHandler() {
        return new Handler(resource, helper, options);
      }
    };
  }

  private static final class Handler extends SAXXMIHandler {

    private int depth;

    Handler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
      super(resource, helper, options);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes)
        throws SAXException {
      if (++depth > DEEPEST) {
        SAXParseException deep =
            new SAXParseException("elements lie more than " + DEEPEST + " deep", locator);
        fatalError(deep);
        throw deep;
      }
      super.startElement(uri, local, name, attributes);
    }

    @Override
    public void endElement(String uri, String local, String name) {
      depth--;
      super.endElement(uri, local, name);
    }

    /** No other package is looked for, neither on the net nor among the classes. */
    @Override
    protected EPackage getPackageForURI(String uri) {
      if (StudyPackage.eNS_URI.equals(uri)) {
        return StudyPackage.eINSTANCE;
      }
      error(new PackageNotFoundException(uri, getLocation(), getLineNumber(), getColumnNumber()));
      return null;
    }

    @Override
    protected void handleSchemaLocation() {
      // never followed
    }

    @Override
    protected void handleXSINoNamespaceSchemaLocation(String location) {
      // never followed
    }

    @Override
    protected void handleXSISchemaLocation(String location) {
      // never followed
    }
  }
}
