package org.peelinspections.benchmarks;

import java.util.Random;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;

/**
 * A page about an invented force, of any length and in both renderings: the title, a judgment, five
 * questions each with judgment, narrative and areas for improvement, as published pages have them.
 */
final class MadePage {

  /** The bundled forces and the invented one. */
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

  /** The same page as HTML. */
  static String html(int paragraphs) {
    return new MadePage(true).write(paragraphs);
  }

  private String write(int paragraphs) {
    if (html) {
      frame();
    }
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
    return page.append(html ? "</main>\n</body>\n</html>\n" : "").toString();
  }

  /** What stands around the content of a page on the web. */
  private void frame() {
    page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>Westmarch PEEL 2016</title>\n");
    for (int i = 0; i < 10; i++) {
      page.append("<link rel=\"stylesheet\" id=\"style-").append(i);
      page.append("\" href=\"/assets/style-").append(i).append(".css\" media=\"all\">\n");
    }
    page.append("</head>\n<body class=\"page\">\n<nav class=\"menu\"><ul>\n");
    for (int i = 0; i < 20; i++) {
      page.append("<li class=\"menu-item\"><a href=\"/section-").append(i);
      page.append("/\">Section ").append(i).append("</a></li>\n");
    }
    page.append("</ul></nav>\n<main id=\"content\">\n");
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
