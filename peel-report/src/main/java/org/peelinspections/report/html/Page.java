package org.peelinspections.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peelinspections.report.svg.Markup;

/** An HTML page: its head, a way to each section, and the sections in their order. */
public final class Page {

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private final String title;
  private final String description;
  private final List<String> lead = new ArrayList<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, Section> sections = new LinkedHashMap<>();

  /** Writes what stands under a heading. */
  public interface Section {
    void write(Markup html);
  }

  Page(String title, String description) {
    this.title = title;
    this.description = description;
  }

  /** Adds a paragraph under the title. */
  Page lead(String paragraph) {
    lead.add(paragraph);
    return this;
  }

  /** Adds a section with a heading. */
  public Page section(String id, String name, Section section) {
    names.put(id, name);
    sections.put(id, section);
    return this;
  }

  /** Writes the page for paper in an orientation, {@code portrait} or {@code landscape}. */
  String html(String orientation) {
    Markup html = new Markup().doctype();
    html.open("html", "lang", "en-GB").line();
    head(html, Style.sheet(orientation));
    html.open("body", "class", orientation).line();
    html.element("a", "Skip to the grid", "class", "skip", "href", "#grid").line();
    top(html);
    html.open("main").line();
    sections.forEach((id, section) -> section(html, id, section));
    html.close().line();
    foot(html);
    return html.close().line().close().line().toString();
  }

  private void head(Markup html, String style) {
    html.open("head").line();
    html.empty("meta", "charset", "utf-8").line();
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.empty("meta", "name", "description", "content", description).line();
    html.empty("meta", "name", "referrer", "content", "no-referrer").line();
    html.element("title", title).line();
    html.element("style", style).line();
    html.close().line();
  }

  private void top(Markup html) {
    html.open("header").line().element("h1", title).line();
    lead.forEach(paragraph -> html.element("p", paragraph, "class", "lead").line());
    html.open("nav", "aria-label", "Sections").open("ul");
    names.forEach((id, name) -> html.open("li").element("a", name, "href", "#" + id).close());
    html.close().close().line().close().line();
  }

  private void section(Markup html, String id, Section section) {
    String heading = id + "-heading";
    html.open("section", "id", id, "aria-labelledby", heading).line();
    html.element("h2", names.getOrDefault(id, id), "id", heading).line();
    section.write(html);
    html.close().line();
  }

  private static void foot(Markup html) {
    html.open("footer");
    html.element(
        "p",
        "Judgments are the inspectorate's; this page is not its work. Grades are not averaged,"
            + " not turned into numbers and not ranked.");
    html.close().line();
  }
}
