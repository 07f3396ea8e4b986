package org.peelinspections.io.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.HtmlBlocks;
import org.peelinspections.io.page.blocks.PageText;
import org.peelinspections.io.page.blocks.TextBlocks;
import org.peelinspections.io.page.forms.WrappedWordings;
import org.peelinspections.io.page.kinds.AnyPage;
import org.peelinspections.io.page.parts.Ledger;
import org.peelinspections.io.page.parts.PageReaderSettings;
import org.peelinspections.io.page.reading.Diagnostic;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage;
import org.peelinspections.io.page.reading.PageKind;
import org.peelinspections.io.page.reading.PageReading;
import org.peelinspections.io.text.Surrogates;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Source;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.framework.Frameworks;

/**
 * Reads a published page and returns a partial assessment.
 *
 * <p>Pages are text or HTML, in UTF-8 with or without a byte-order mark. A pillar page is made of:
 *
 * <pre>
 * Skip to content                          skipped, like everything before the title
 * West Midlands PEEL 2017                  force and cycle
 * Legitimacy                               pillar
 * How legitimate is the force at ...?      the question that heads it
 * Last updated 12/12/2017                  a day, as dd/mm/yyyy
 * Requires improvement                     the judgment
 * West Midlands Police is ...              paragraphs of the summary
 * Questions for Legitimacy
 * 1                                        then for each question its number,
 * To what extent does the force ...?       its wording,
 * Good                                     the judgment,
 * In general terms, we found ...           paragraphs of the narrative,
 * Areas for improvement                    and its findings:
 *   • The force should ensure ...          one an item,
 *     • officers and staff ...             with points
 * </pre>
 *
 * <p>A judgment is taken from the line that gives it. If there is no such line, it is taken from a
 * whole sentence of a known form and marked as read from prose. The {@link PageCoverage} accounts
 * for every line that is not blank; a {@link Diagnostic} says what is wrong or missing. For a
 * document that is not text, or not a PEEL page, the reading has no assessment. The reader throws
 * {@link PeelLimitException} if the page exceeds the {@link PeelLimits}, or its JSON or CSV would:
 * whatever is read can be written under the same limits.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class PageReader {

  private final PageReaderSettings settings;

  private PageReader(PageReaderSettings settings) {
    this.settings = settings;
  }

  /** Returns a reader that knows the bundled forces and frameworks. */
  public static PageReader create() {
    return new PageReader(
        new PageReaderSettings(
            Forces.bundled(), Frameworks.bundled(), List.of(), true, PeelLimits.standard()));
  }

  /** Returns a copy that knows other forces. */
  public PageReader with(Forces forces) {
    return new PageReader(settings.with(forces));
  }

  /** Returns a copy that knows other frameworks. */
  public PageReader with(Frameworks frameworks) {
    return new PageReader(settings.with(frameworks));
  }

  /** Returns a copy with other limits. */
  public PageReader with(PeelLimits limits) {
    return new PageReader(settings.with(limits));
  }

  /** Returns a copy that adds the source of the page to each judgment. */
  public PageReader from(Source source) {
    return new PageReader(settings.from(source));
  }

  /** Returns a copy that never takes a grade from running text. */
  public PageReader withoutGradesFromProse() {
    return new PageReader(settings.withoutGradesFromProse());
  }

  /**
   * Reads a page from a file. The name of the file, without its folder, is the name of the page.
   *
   * @throws UncheckedIOException if the file cannot be read
   * @throws PeelLimitException if the page exceeds a limit
   * @throws InvalidValueException if the path is a root, which has no name, or the name is not
   *     Unicode text
   */
  public PageReading read(Path file) {
    Path name = file.getFileName();
    if (name == null) {
      throw new InvalidValueException("file of a page", "'" + file + "'", "expected a file name");
    }
    try (InputStream in = Files.newInputStream(file)) {
      int most = settings.limits().most(Limit.DOCUMENT_LENGTH);
      return read(name.toString(), in.readNBytes(most == Integer.MAX_VALUE ? most : most + 1));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /**
   * Reads a page of text or HTML; it is HTML if it begins with a tag.
   *
   * @param name the name of the page, used as the document in evidence; can be blank
   * @param content the page as it was stored
   * @throws PeelLimitException if the page exceeds a limit
   * @throws InvalidValueException if the name is not Unicode text
   */
  public PageReading read(String name, byte[] content) {
    check(name, content.length);
    return read(name, PageText.of(content));
  }

  /**
   * Reads a page of text or HTML; it is HTML if it begins with a tag.
   *
   * @param name the name of the page, used as the document in evidence; can be blank
   * @param text the page as text
   * @throws PeelLimitException if the page exceeds a limit
   * @throws InvalidValueException if the name is not Unicode text
   */
  public PageReading read(String name, String text) {
    check(name, text.length());
    return read(name, PageText.of(text));
  }

  /** The name is part of the evidence, and so it must be possible to write it. */
  private void check(String name, int length) {
    settings.limits().check(Limit.TEXT_LENGTH, name.length(), Position.document());
    if (Surrogates.lone(name)) {
      throw new InvalidValueException(
          "name of a page", "half of a surrogate pair stands alone", "expected Unicode text");
    }
    settings.limits().check(Limit.DOCUMENT_LENGTH, length, Position.document());
  }

  private PageReading read(String name, PageText page) {
    String text = page.text();
    if (page.fault().isPresent()) {
      return notText(name, text, page.fault().get());
    }
    if (TextBlocks.firstCharacter(text) == '<') {
      return readHtml(name, HtmlBlocks.of(withoutMark(text), settings.limits()));
    }
    List<Block> blocks =
        WrappedWordings.joined(TextBlocks.of(text, settings.limits()), settings.frameworks());
    return page(name, new Ledger(blocks)).read(blocks);
  }

  /** A byte-order mark would count as text, and so as the beginning of the body. */
  private static String withoutMark(String html) {
    int tag = html.indexOf('<');
    return html.substring(0, tag).replaceAll("[^\n]", " ") + html.substring(tag);
  }

  private PageReading readHtml(String name, HtmlBlocks.Parsed parsed) {
    Ledger ledger = new Ledger(parsed.all());
    for (Block block : parsed.site()) {
      ledger.account(block, PageCoverage.Role.PASSED_OVER, "belongs to the website");
    }
    return page(name, ledger).read(parsed.content());
  }

  private PageReading notText(String name, String before, String fault) {
    Ledger ledger = new Ledger(TextBlocks.of(before, settings.limits()));
    int line = before.split("\r\n|\n|\r", -1).length;
    ledger.say(DiagnosticCode.NOT_TEXT, line, fault);
    return page(name, ledger).reading(PageKind.UNKNOWN, List.of());
  }

  AnyPage page(String name, Ledger ledger) {
    return new AnyPage(settings, name, ledger);
  }
}
