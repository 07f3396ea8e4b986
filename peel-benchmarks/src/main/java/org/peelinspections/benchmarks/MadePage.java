package org.peelinspections.benchmarks;

import java.util.Random;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;

/**
 * A page about an invented force, of any length and in both renderings: the title, a judgment, five
 * questions each with judgment, narrative and areas for improvement, as published pages have them.
 */
final class MadePage {

  static final Forces FORCES =
      Forces.bundled()
          .with(
              Force.builder()
                  .slug("westmarch")
                  .name("Westmarch Police")
                  .shortName("Westmarch")
                  .build());

  private static final int QUESTIONS = 5;

  private final StringBuilder page = new StringBuilder();
  private final Random random = new Random(5);
  private final boolean html;

  private MadePage(boolean html) {
    this.html = html;
  }

  /** A page of text with so many paragraphs and areas for improvement a question. */
  static String text(int paragraphs) {
    return new MadePage(false).write(paragraphs);
  }

  /** The same page as HTML with hardly a tag but those around its paragraphs. */
  static String html(int paragraphs) {
    return new MadePage(true).write(paragraphs);
  }

  private String write(int paragraphs) {
    page.append(html ? "<!DOCTYPE html>\n<html><body><main>\n" : "");
    heading("Westmarch PEEL 2016");
    heading("Effectiveness");
    paragraph("How effective is the force at keeping people safe and reducing crime?");
    heading("Last updated 02/03/2017");
    paragraph("Good");
    paragraph("Westmarch Police is a force of our invention. " + Made.paragraph(random));
    heading("Questions for Effectiveness");
    for (int number = 1; number <= QUESTIONS; number++) {
      question(number, paragraphs);
    }
    return page.append(html ? "</main></body></html>\n" : "").toString();
  }

  private void question(int number, int paragraphs) {
    heading(Integer.toString(number));
    paragraph("How effective is the force at what question " + number + " asks about?");
    paragraph("Requires improvement");
    for (int i = 0; i < paragraphs; i++) {
      paragraph(Made.paragraph(random));
    }
    heading("Areas for improvement");
    page.append(html ? "<ul>\n" : "");
    for (int i = 0; i < paragraphs; i++) {
      page.append(html ? "<li>" : "  • ").append(Made.sentence(random)).append(".");
      page.append(html ? "</li>\n" : "\n\n");
    }
    page.append(html ? "</ul>\n" : "");
  }

  private void heading(String text) {
    page.append(html ? "<h2 class=\"heading\">" : "").append(text);
    page.append(html ? "</h2>\n" : "\n\n");
  }

  private void paragraph(String text) {
    page.append(html ? "<p>" : "").append(text).append(html ? "</p>\n" : "\n\n");
  }
}
