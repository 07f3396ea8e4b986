package org.peelinspections.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;
import org.peelinspections.io.json.wire.DocumentReader;
import org.peelinspections.io.json.wire.DocumentWriter;
import org.peelinspections.io.json.wire.Rules;
import org.peelinspections.io.text.Surrogates;
import org.peelinspections.model.Forces;
import org.peelinspections.model.framework.Frameworks;

/** How documents are read and written. */
record JsonSettings(Rules rules, boolean pretty, JsonFactory factory) {

  private static final ObjectWriter COMPACT =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                  .build())
          .build()
          .writer();

  private static final ObjectWriter PRETTY = COMPACT.with(printer());

  static final JsonSettings STRICT =
      new JsonSettings(
          Rules.strict(Forces.bundled(), Frameworks.bundled()),
          false,
          factory(PeelLimits.standard()));

  private static JsonFactory factory(PeelLimits limits) {
    int text = limits.most(Limit.TEXT_LENGTH);
    return JsonFactory.builder()
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.most(Limit.NESTING_DEPTH))
                .maxTokenCount(limits.most(Limit.TOKENS))
                .maxStringLength(text)
                .maxNameLength(text)
                .maxNumberLength(text)
                .build())
        .build();
  }

  PeelLimits limits() {
    return rules.limits();
  }

  JsonSettings with(Rules others) {
    boolean same = others.limits().equals(limits());
    return new JsonSettings(others, pretty, same ? factory : factory(others.limits()));
  }

  JsonSettings pretty(boolean other) {
    return new JsonSettings(rules, other, factory);
  }

  /** Reads a text. */
  <T> ReadResult<T> read(String text, DocumentReader.Body<T> body) {
    limits().check(Limit.DOCUMENT_LENGTH, text.length(), Position.document());
    return read(text, null, 0, text.indexOf('\\') >= 0 || Surrogates.lone(text), body);
  }

  /**
   * Reads the text that bytes stand for in UTF-8. If they are a character each, columns are the
   * same, and Jackson parses them faster as they are; but in front of a zero it would take them for
   * another encoding.
   *
   * @param line the line of JSON Lines that it is; 0 if it is none
   */
  <T> ReadResult<T> read(byte[] bytes, int line, DocumentReader.Body<T> body) {
    limits().check(Limit.DOCUMENT_LENGTH, bytes.length, Position.ofLine(line));
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\ufffd') >= 0) {
      checkDecodes(bytes, Math.max(line, 1));
    }
    boolean plain = bytes.length == text.length() && text.indexOf('\0') < 0;
    return read(text, plain ? bytes : null, line, text.indexOf('\\') >= 0, body);
  }

  /** Refuses bytes that are not UTF-8; a document can hold the character that replaces them. */
  private static void checkDecodes(byte[] bytes, int first) {
    CharBuffer decoded = CharBuffer.allocate(bytes.length);
    ByteBuffer all = ByteBuffer.wrap(bytes);
    if (StandardCharsets.UTF_8.newDecoder().decode(all, decoded, true).isError()) {
      String before = decoded.flip().toString();
      int line = first + (int) before.chars().filter(c -> c == '\n').count();
      int column = before.length() - before.lastIndexOf('\n');
      throw new PeelFormatException(
          Position.of("", line, column), "expected UTF-8 but found other bytes", List.of());
    }
  }

  private <T> ReadResult<T> read(
      String text,
      byte @Nullable [] plain,
      int line,
      boolean escapes,
      DocumentReader.Body<T> body) {
    String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
    try (JsonParser parser =
        plain == null ? factory.createParser(unmarked) : factory.createParser(plain)) {
      return new ParserReader(parser, line, rules, escapes).document(body);
    } catch (IOException e) {
      throw new UncheckedIOException("a parser of text reads no stream", e);
    }
  }

  byte[] write(Object value) {
    return bytes(DocumentWriter.tree(value, limits()));
  }

  byte[] writeList(List<?> values, Class<?> type) {
    return bytes(DocumentWriter.tree(values, type, limits()));
  }

  private byte[] bytes(Object tree) {
    byte[] bytes;
    try {
      bytes = pretty ? ended(PRETTY.writeValueAsBytes(tree)) : COMPACT.writeValueAsBytes(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    if (bytes.length > limits().most(Limit.DOCUMENT_LENGTH)) {
      int length = new String(bytes, StandardCharsets.UTF_8).length();
      limits().check(Limit.DOCUMENT_LENGTH, length, Position.document());
    }
    return bytes;
  }

  /** A line of JSON Lines, with its end. */
  byte[] writeLine(Object value) {
    return ended(pretty(false).write(value));
  }

  private static byte[] ended(byte[] line) {
    byte[] ended = Arrays.copyOf(line, line.length + 1);
    ended[line.length] = '\n';
    return ended;
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        PrettyPrinter.DEFAULT_SEPARATORS.withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
  }
}
