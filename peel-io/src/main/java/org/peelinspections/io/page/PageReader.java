package org.peelinspections.io.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Frameworks;
import org.peelinspections.model.Source;

/**
 * Reads a published page to a partial assessment.
 *
 * <p>It reads pages as their text stands, line by line, in UTF-8 with or without byte-order mark. A
 * pillar page is made of:
 *
 * <pre>
 * Skip to content                          passed over, like all that stands before the title
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
 * <p>A judgment is taken from the line that gives it, never from running text. Every line that is
 * not blank is accounted for in the {@link Coverage}; what is wrong or missing is a {@link
 * Diagnostic}. No input makes the reader throw: a document that is not text, or is a page of
 * something else, gives a reading without an assessment.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class PageReader {

  private final Forces forces;
  private final Frameworks frameworks;
  private final List<Source> sources;

  private PageReader(Forces forces, Frameworks frameworks, List<Source> sources) {
    this.forces = forces;
    this.frameworks = frameworks;
    this.sources = sources;
  }

  /** A reader that knows the bundled forces and frameworks. */
  public static PageReader create() {
    return new PageReader(Forces.bundled(), Frameworks.bundled(), List.of());
  }

  /** The same reader with other forces. */
  public PageReader with(Forces forces) {
    return new PageReader(forces, frameworks, sources);
  }

  /** The same reader with other frameworks. */
  public PageReader with(Frameworks frameworks) {
    return new PageReader(forces, frameworks, sources);
  }

  /** The same reader for a page of a known source, which then stands beside each judgment. */
  public PageReader from(Source source) {
    return new PageReader(forces, frameworks, List.of(source));
  }

  /**
   * Reads a page.
   *
   * @param name the name of the page, by which evidence and messages call it
   * @param content the page as it was stored
   */
  public PageReading read(String name, byte[] content) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer chars = CharBuffer.allocate(content.length);
    CoderResult result = decoder.decode(bytes, chars, true);
    String text = chars.flip().toString();
    return result.isError()
        ? notText(name, text, "the bytes after this are not UTF-8")
        : read(name, text);
  }

  /**
   * Reads a page.
   *
   * @param name the name of the page, by which evidence and messages call it
   * @param text the page as text
   */
  public PageReading read(String name, String text) {
    int control = firstControl(text);
    if (control >= 0) {
      String sign = String.format("U+%04X", (int) text.charAt(control));
      return notText(name, text.substring(0, control), "found the control character " + sign);
    }
    List<Block> blocks = TextBlocks.of(text);
    Ledger ledger = new Ledger(blocks);
    if (blocks.isEmpty()) {
      ledger.say(DiagnosticCode.EMPTY_PAGE, 1, "the page has no text; expected a published page");
      return reading(name, PageKind.UNKNOWN, Optional.empty(), ledger);
    }
    Blocks page = new Blocks(blocks);
    Optional<Title> title = Title.find(page, ledger, forces, frameworks);
    Optional<Assessment> assessment =
        title.flatMap(found -> new PillarPage(context(name, page, ledger, found)).read());
    PageKind kind = title.isPresent() ? PageKind.PILLAR_PAGE : PageKind.UNKNOWN;
    return reading(name, kind, assessment, ledger);
  }

  private PageContext context(String name, Blocks page, Ledger ledger, Title title) {
    return new PageContext(
        name, page, ledger, title.force(), title.framework(), frameworks, sources);
  }

  private static PageReading reading(
      String name, PageKind kind, Optional<Assessment> assessment, Ledger ledger) {
    return new PageReading(name, kind, assessment, ledger.diagnostics(), ledger.coverage());
  }

  private static PageReading notText(String name, String before, String fault) {
    Ledger ledger = new Ledger(TextBlocks.of(before));
    int line = before.split("\r\n|\n|\r", -1).length;
    ledger.say(DiagnosticCode.NOT_TEXT, line, fault + "; expected a page of UTF-8 text");
    return reading(name, PageKind.UNKNOWN, Optional.empty(), ledger);
  }

  private static int firstControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && "\t\n\r\f\u000B\u0085".indexOf(c) < 0) {
        return i;
      }
    }
    return -1;
  }
}
