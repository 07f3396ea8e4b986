package org.peelinspections.report.svg;

import java.io.StringWriter;
import java.net.URI;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes markup that is read alike as HTML and as XML. All text and every attribute is escaped;
 * what XML forbids, such as a control character or half of a surrogate pair, becomes U+FFFD.
 */
public final class Markup {

  private static final char REPLACEMENT = '\uFFFD';

  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter xml;

  public Markup() {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The line that an HTML document begins with. */
  public Markup doctype() {
    return write(() -> xml.writeDTD("<!DOCTYPE html>\n"));
  }

  /** Opens an element with attributes, given as name, value, name, value. */
  public Markup open(String name, Object... attributes) {
    write(() -> xml.writeStartElement(name));
    return attributes(attributes);
  }

  /** Closes the element that was opened last, always with an end tag. */
  public Markup close() {
    return write(
        () -> {
          xml.writeCharacters("");
          xml.writeEndElement();
        });
  }

  /** Writes an element that has no content and, in HTML, no end tag. */
  public Markup empty(String name, Object... attributes) {
    write(() -> xml.writeEmptyElement(name));
    return attributes(attributes);
  }

  /** Writes an element with nothing but text in it. */
  public Markup element(String name, String text, Object... attributes) {
    return open(name, attributes).text(text).close();
  }

  public Markup text(String text) {
    return write(() -> xml.writeCharacters(clean(text)));
  }

  public Markup line() {
    return text("\n");
  }

  /** Writes a link, or the text alone if the address is not one of the web. */
  public Markup link(URI address, String text) {
    return isWeb(address) ? element("a", text, "href", address.toString()) : element("span", text);
  }

  private static boolean isWeb(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    return scheme.equals("http") || scheme.equals("https");
  }

  private Markup attributes(Object... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i].toString(), attributes[i + 1].toString());
    }
    return this;
  }

  /** Adds an attribute to the element that was opened last. */
  public Markup attribute(String name, String value) {
    return write(() -> xml.writeAttribute(name, clean(value)));
  }

  /** The text with U+FFFD in place of each character that XML forbids. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(character -> isAllowed(character) ? character : REPLACEMENT)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isAllowed(int character) {
    return character == '\t'
        || character == '\n'
        || (character >= ' ' && character < 0x7F)
        || (character > 0x9F && character < Character.MIN_SURROGATE)
        || (character > Character.MAX_SURROGATE && character < 0xFFFE)
        || character > 0xFFFF;
  }

  private Markup write(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  /** All that was written. */
  @Override
  public String toString() {
    text("").write(xml::flush);
    return out.toString();
  }
}
