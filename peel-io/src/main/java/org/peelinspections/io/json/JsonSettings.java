package org.peelinspections.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;
import org.peelinspections.io.json.wire.DocumentReader;
import org.peelinspections.io.json.wire.DocumentWriter;
import org.peelinspections.io.json.wire.Rules;
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

  <T> ReadResult<T> read(DocumentText document, DocumentReader.Body<T> body) {
    try (JsonParser parser = document.parser(factory)) {
      ParserIn in = new ParserIn(parser, document.line);
      try {
        if (parser.nextToken() == null) {
          throw new PeelFormatException(
              Position.ofLine(document.line), "the document is empty", List.of());
        }
        DocumentReader reader = new DocumentReader(in, rules, document.escapes());
        T value = body.read(reader);
        if (parser.nextToken() != null) {
          throw reader.fault("expected nothing after the end");
        }
        return new ReadResult<>(value, reader.notes());
      } catch (JsonProcessingException e) {
        throw refused(in, e);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a parser of text reads no stream", e);
    }
  }

  /** What Jackson refuses, in our words. */
  private RuntimeException refused(ParserIn in, JsonProcessingException e) {
    JsonParser parser = in.parser();
    if (e instanceof StreamConstraintsException) {
      Limit limit = exceeded(parser);
      Position position = in.position(in.pointer(), parser.currentTokenLocation());
      return new PeelLimitException(position, limit, limits().most(limit));
    }
    JsonLocation place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    String sentence =
        e instanceof JsonEOFException
            ? "the document ends before it is complete"
            : "not JSON: " + e.getOriginalMessage();
    return new PeelFormatException(in.position(in.pointer(), place), sentence, List.of());
  }

  private Limit exceeded(JsonParser parser) {
    if (parser.getParsingContext().getNestingDepth() > limits().most(Limit.NESTING_DEPTH)) {
      return Limit.NESTING_DEPTH;
    }
    boolean tokens = parser.currentTokenCount() > limits().most(Limit.TOKENS);
    return tokens ? Limit.TOKENS : Limit.TEXT_LENGTH;
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
