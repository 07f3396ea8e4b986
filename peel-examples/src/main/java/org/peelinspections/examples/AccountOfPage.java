package org.peelinspections.examples;

import org.peelinspections.io.page.PageReader;
import org.peelinspections.io.page.PageReading;

/** Says what kind of page something is, how much of it was understood, and what was wrong. */
final class AccountOfPage {

  private AccountOfPage() {}

  // tag::reading-pages[]
  static String account(String name, byte[] page) {
    PageReading reading = PageReader.create().read(name, page);
    StringBuilder text = new StringBuilder(reading.kind().label());
    double understood = reading.coverage().share().orElse(0);
    text.append(", understood: ").append(Math.round(100 * understood)).append('%');
    reading.diagnostics().forEach(said -> text.append('\n').append(said));
    return text.toString();
  }
  // end::reading-pages[]
}
