package org.peelinspections.io.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;
import org.peelinspections.io.json.wire.DocumentReader;
import org.peelinspections.io.json.wire.DocumentWriter;
import org.peelinspections.io.json.wire.Forms;
import org.peelinspections.io.json.wire.Rules;
import org.peelinspections.model.Forces;
import org.peelinspections.model.framework.Frameworks;

/** How documents are read and written. */
record JsonSettings(Rules rules, boolean pretty, JsonFactory factory) {

  private static final DefaultPrettyPrinter PRINTER = printer();

  static final JsonSettings STRICT =
      new JsonSettings(
          Rules.strict(Forces.bundled(), Frameworks.bundled()),
          false,
          factory(PeelLimits.standard()));

  private static JsonFactory factory(PeelLimits limits) {
    int text = limits.most(Limit.TEXT_LENGTH);
    return JsonFactory.builder()
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
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

  <T> ReadResult<T> read(DocumentText document, Class<T> type) {
    return read(document, type, reader -> reader.read(type));
  }

  <T> ReadResult<List<T>> readList(DocumentText document, Class<T> type) {
    return read(document, type, reader -> reader.readList(type));
  }

  private interface Body<R> {
    R read(DocumentReader reader) throws IOException;
  }

  private <R> ReadResult<R> read(DocumentText document, Class<?> type, Body<R> body) {
    Forms.checkRead(type);
    try (JsonParser parser = document.parser(factory)) {
      try {
        if (parser.nextToken() == null) {
          throw new PeelFormatException(Position.document(), "the document is empty", List.of());
        }
        ParserIn in = new ParserIn(parser);
        DocumentReader reader = new DocumentReader(in, rules, document.escapes());
        R value = body.read(reader);
        if (parser.nextToken() != null) {
          throw reader.fault("expected nothing after the end");
        }
        return new ReadResult<>(value, reader.notes());
      } catch (JsonProcessingException e) {
        throw refused(parser, e);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a parser of text reads no stream", e);
    }
  }

  /** What Jackson refuses, in our words. */
  private RuntimeException refused(JsonParser parser, JsonProcessingException e) {
    if (e instanceof StreamConstraintsException) {
      Limit limit = exceeded(parser);
      return new PeelLimitException(
          position(parser, parser.currentTokenLocation()), limit, limits().most(limit));
    }
    JsonLocation place = e.getLocation();
    String sentence =
        e instanceof JsonEOFException
            ? "the document ends before it is complete"
            : "not JSON: " + e.getOriginalMessage();
    return new PeelFormatException(
        position(parser, place == null ? parser.currentLocation() : place), sentence, List.of());
  }

  private Limit exceeded(JsonParser parser) {
    if (parser.getParsingContext().getNestingDepth() > limits().most(Limit.NESTING_DEPTH)) {
      return Limit.NESTING_DEPTH;
    }
    boolean tokens = parser.currentTokenCount() > limits().most(Limit.TOKENS);
    return tokens ? Limit.TOKENS : Limit.TEXT_LENGTH;
  }

  private static Position position(JsonParser parser, JsonLocation place) {
    String pointer = parser.getParsingContext().pathAsPointer().toString();
    return Position.of(pointer, place.getLineNr(), place.getColumnNr());
  }

  String write(Object value) {
    return new String(writeBytes(value), StandardCharsets.UTF_8);
  }

  byte[] writeBytes(Object value) {
    Forms.checkWritten(value);
    return bytes(value);
  }

  <T> String writeList(List<T> values, Class<T> type) {
    Forms.checkRead(type);
    return new String(bytes(values), StandardCharsets.UTF_8);
  }

  private byte[] bytes(Object value) {
    Object tree = DocumentWriter.tree(value, limits());
    ByteArrayBuilder out = new ByteArrayBuilder(8_000);
    try (JsonGenerator generator = factory.createGenerator(out, JsonEncoding.UTF8)) {
      if (pretty) {
        generator.setPrettyPrinter(PRINTER.createInstance());
      }
      PeelModule.TREES.writeValue(generator, tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (pretty) {
      out.write('\n');
    }
    byte[] bytes = out.toByteArray();
    if (bytes.length > limits().most(Limit.DOCUMENT_LENGTH)) {
      int length = new String(bytes, StandardCharsets.UTF_8).length();
      limits().check(Limit.DOCUMENT_LENGTH, length, Position.document());
    }
    return bytes;
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        PrettyPrinter.DEFAULT_SEPARATORS.withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
  }
}
