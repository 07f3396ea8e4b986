package org.peelinspections.io.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Blocks;
import org.peelinspections.io.page.blocks.HtmlBlocks;
import org.peelinspections.io.page.blocks.PageText;
import org.peelinspections.io.page.blocks.TextBlocks;
import org.peelinspections.io.page.kinds.FrameLines;
import org.peelinspections.io.page.kinds.FrontPage;
import org.peelinspections.io.page.kinds.FrontPageCheck;
import org.peelinspections.io.page.kinds.OtherKinds;
import org.peelinspections.io.page.kinds.PageRules;
import org.peelinspections.io.page.kinds.PillarPage;
import org.peelinspections.io.page.kinds.PressRelease;
import org.peelinspections.io.page.kinds.Recognition;
import org.peelinspections.io.page.kinds.ReportPage;
import org.peelinspections.io.page.kinds.Subject;
import org.peelinspections.io.page.kinds.WritableCheck;
import org.peelinspections.io.page.parts.Ledger;
import org.peelinspections.io.page.parts.PageContext;
import org.peelinspections.io.page.parts.PageReaderSettings;
import org.peelinspections.io.page.reading.Diagnostic;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage;
import org.peelinspections.io.page.reading.PageKind;
import org.peelinspections.io.page.reading.PageReading;
import org.peelinspections.io.text.Surrogates;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Source;
import org.peelinspections.model.assessment.Assessment;
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

  private static final char REPLACEMENT = '\uFFFD';

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
    PageReaderSettings s = settings;
    return new PageReader(
        new PageReaderSettings(
            forces, s.frameworks(), s.sources(), s.gradesFromProse(), s.limits()));
  }

  /** Returns a copy that knows other frameworks. */
  public PageReader with(Frameworks frameworks) {
    PageReaderSettings s = settings;
    return new PageReader(
        new PageReaderSettings(
            s.forces(), frameworks, s.sources(), s.gradesFromProse(), s.limits()));
  }

  /** Returns a copy with other limits. */
  public PageReader with(PeelLimits limits) {
    PageReaderSettings s = settings;
    return new PageReader(
        new PageReaderSettings(
            s.forces(), s.frameworks(), s.sources(), s.gradesFromProse(), limits));
  }

  /** Returns a copy that adds the source of the page to each judgment. */
  public PageReader from(Source source) {
    PageReaderSettings s = settings;
    return new PageReader(
        new PageReaderSettings(
            s.forces(), s.frameworks(), List.of(source), s.gradesFromProse(), s.limits()));
  }

  /** Returns a copy that never takes a grade from running text. */
  public PageReader withoutGradesFromProse() {
    PageReaderSettings s = settings;
    return new PageReader(
        new PageReaderSettings(s.forces(), s.frameworks(), s.sources(), false, s.limits()));
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
    checkName(name);
    settings.limits().check(Limit.DOCUMENT_LENGTH, content.length, Position.document());
    String text = new String(content, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      return readExactly(name, content);
    }
    return PageText.isText(content) ? readText(name, text) : read(name, text);
  }

  /** Returns what was read must be written with its name, which is part of the evidence. */
  private void checkName(String name) {
    settings.limits().check(Limit.TEXT_LENGTH, name.length(), Position.document());
    if (Surrogates.lone(name)) {
      throw new InvalidValueException(
          "name of a page", "half of a surrogate pair stands alone", "expected Unicode text");
    }
  }

  /** Tells bytes that are no text from the sign that stands for them. */
  private PageReading readExactly(String name, byte[] content) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer chars = CharBuffer.allocate(content.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(content), chars, true);
    String text = chars.flip().toString();
    return result.isError()
        ? notText(name, text, "the bytes after this are not UTF-8")
        : read(name, text);
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
    checkName(name);
    settings.limits().check(Limit.DOCUMENT_LENGTH, text.length(), Position.document());
    int end = PageText.end(text);
    if (end < text.length()) {
      char sign = text.charAt(end);
      String kind =
          Character.isSurrogate(sign) ? "half of a surrogate pair, " : "the control character ";
      String found = String.format(Locale.ROOT, "found %sU+%04X", kind, (int) sign);
      return notText(name, text.substring(0, end), found);
    }
    return readText(name, text);
  }

  private PageReading readText(String name, String text) {
    return isHtml(text)
        ? readHtml(name, HtmlBlocks.of(withoutMark(text), settings.limits()))
        : readLines(name, TextBlocks.of(text, settings.limits()));
  }

  /** A page of HTML begins with a tag, behind a byte-order mark and space. */
  private static boolean isHtml(String text) {
    return TextBlocks.firstSign(text) == '<';
  }

  /** A byte-order mark would count as text, and so as the beginning of the body. */
  private static String withoutMark(String html) {
    int tag = html.indexOf('<');
    return html.substring(0, tag).replaceAll("[^\n]", " ") + html.substring(tag);
  }

  private PageReading readLines(String name, List<Block> blocks) {
    return read(name, blocks, new Ledger(blocks));
  }

  private PageReading readHtml(String name, HtmlBlocks.Parsed parsed) {
    Ledger ledger = new Ledger(parsed.all());
    for (Block block : parsed.site()) {
      ledger.account(block, PageCoverage.Role.PASSED_OVER, "belongs to the website");
    }
    return read(name, parsed.content(), ledger);
  }

  private PageReading read(String name, List<Block> content, Ledger ledger) {
    List<Block> page = FrameLines.without(content, ledger);
    if (page.isEmpty()) {
      ledger.say(DiagnosticCode.EMPTY_PAGE, 1, "the page has no text; expected a published page");
      return reading(name, PageKind.UNKNOWN, List.of(), ledger);
    }
    PageReading reading = read(name, new Blocks(page), ledger);
    WritableCheck.check(reading, page, settings.limits());
    return reading;
  }

  /** Reads blocks, of which there is one or more. */
  PageReading read(String name, Blocks page, Ledger ledger) {
    Optional<PageKind> other = OtherKinds.certain(page);
    if (other.isEmpty() && PressRelease.is(page, settings.frameworks())) {
      PageRules release = new PressRelease(settings, name, page, ledger);
      return reading(name, release.read(), release, ledger);
    }
    Recognition recognition =
        new Recognition(page, ledger, settings.forces(), settings.frameworks());
    if (other.isPresent() || !recognition.isTold()) {
      return refused(name, other.or(() -> OtherKinds.likely(page)), page, ledger);
    }
    Optional<Subject> told = recognition.subject();
    told.ifPresent(recognition::endAtAnother);
    return told.map(subject -> read(name, rules(name, subject, page, ledger), page, ledger))
        .orElseGet(() -> reading(name, PageKind.UNKNOWN, List.of(), ledger));
  }

  private static PageReading read(String name, PageRules rules, Blocks page, Ledger ledger) {
    List<Assessment> assessments = rules.read();
    if (rules.kind() == PageKind.FRONT_PAGE) {
      FrontPageCheck.check(page.all(), assessments, ledger);
    }
    return reading(name, assessments, rules, ledger);
  }

  private static PageReading refused(
      String name, Optional<PageKind> kind, Blocks page, Ledger ledger) {
    if (kind.isPresent()) {
      OtherKinds.say(ledger, kind.get(), page.line());
    } else {
      ledger.say(
          DiagnosticCode.NO_TITLE,
          page.line(),
          "no line names a force and a cycle; expected one such as 'West Midlands PEEL 2017'");
    }
    return reading(name, kind.orElse(PageKind.UNKNOWN), List.of(), ledger);
  }

  private PageRules rules(String name, Subject subject, Blocks page, Ledger ledger) {
    PageContext context =
        settings.context(name, page, ledger, subject.force(), subject.framework());
    return switch (subject.kind()) {
      case FRONT_PAGE -> new FrontPage(context);
      case REPORT_PAGE -> new ReportPage(context);
      case PILLAR_PAGE -> new PillarPage(context);
      default ->
          throw new IllegalArgumentException(
              "Recognition told of a " + subject.kind().label() + ", which has no rules here");
    };
  }

  private static PageReading reading(
      String name, List<Assessment> assessments, PageRules rules, Ledger ledger) {
    return reading(name, rules.kind(), assessments, ledger);
  }

  private static PageReading reading(
      String name, PageKind kind, List<Assessment> assessments, Ledger ledger) {
    return new PageReading(name, kind, assessments, ledger.diagnostics(), ledger.coverage());
  }

  private PageReading notText(String name, String before, String fault) {
    Ledger ledger = new Ledger(TextBlocks.of(before, settings.limits()));
    int line = before.split("\r\n|\n|\r", -1).length;
    ledger.say(DiagnosticCode.NOT_TEXT, line, fault + "; expected a page of UTF-8 text");
    return reading(name, PageKind.UNKNOWN, List.of(), ledger);
  }
}
