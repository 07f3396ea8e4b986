package org.peelinspections.io.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;
import org.peelinspections.io.json.wire.Reading;
import org.peelinspections.io.json.wire.WireForms;
import org.peelinspections.io.json.wire.Writing;
import org.peelinspections.model.Forces;
import org.peelinspections.model.framework.Frameworks;

/** How documents are read and written. */
record JsonSettings(
    Forces forces,
    Frameworks frameworks,
    PeelLimits limits,
    boolean lenient,
    boolean pretty,
    JsonFactory factory) {

  private static final DefaultPrettyPrinter PRINTER = printer();

  static final JsonSettings STRICT =
      new JsonSettings(
          Forces.bundled(),
          Frameworks.bundled(),
          PeelLimits.standard(),
          false,
          false,
          factory(PeelLimits.standard()));

  private static JsonFactory factory(PeelLimits limits) {
    return JsonFactory.builder()
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
        .streamReadConstraints(new ReadLimits(limits))
        .streamWriteConstraints(
            StreamWriteConstraints.builder()
                .maxNestingDepth(limits.most(Limit.NESTING_DEPTH))
                .build())
        .build();
  }

  JsonSettings with(Forces others) {
    return new JsonSettings(others, frameworks, limits, lenient, pretty, factory);
  }

  JsonSettings with(Frameworks others) {
    return new JsonSettings(forces, others, limits, lenient, pretty, factory);
  }

  JsonSettings with(PeelLimits others) {
    return new JsonSettings(forces, frameworks, others, lenient, pretty, factory(others));
  }

  JsonSettings withLenient() {
    return new JsonSettings(forces, frameworks, limits, true, pretty, factory);
  }

  JsonSettings withPretty(boolean other) {
    return new JsonSettings(forces, frameworks, limits, lenient, other, factory);
  }

  <T> ReadResult<T> read(DocumentText document, Class<T> type) {
    WireForms.checkRead(type);
    return read(document, WireMapper.MAPPER.constructType(type));
  }

  <T> ReadResult<List<T>> readList(DocumentText document, Class<T> type) {
    WireForms.checkRead(type);
    return read(
        document, WireMapper.MAPPER.getTypeFactory().constructCollectionType(List.class, type));
  }

  @SuppressWarnings("unchecked") // what is read is of the type
  private <T> ReadResult<T> read(DocumentText document, JavaType type) {
    Reading reading = new Reading(forces, frameworks, limits, lenient, document.escapes());
    try (JsonParser parser = factory.createParser(document.text())) {
      T value = (T) read(parser, type, reading);
      return new ReadResult<>(value, reading.notes());
    } catch (IOException e) {
      throw new UncheckedIOException("a parser of text reads no stream", e);
    }
  }

  private Object read(JsonParser parser, JavaType type, Reading reading) throws IOException {
    try {
      if (parser.nextToken() == null) {
        throw new PeelFormatException(Position.document(), "the document is empty", List.of());
      }
      ParserSpot spot = new ParserSpot(parser);
      if (type.isCollectionLikeType()) {
        spot.expect(JsonToken.START_ARRAY, "a list");
      }
      Object value =
          WireMapper.MAPPER.readerFor(type).withAttribute(Reading.KEY, reading).readValue(parser);
      if (parser.nextToken() != null) {
        JsonLocation end = parser.currentTokenLocation();
        throw new PeelFormatException(
            Position.of("", end.getLineNr(), end.getColumnNr()),
            "expected nothing after the end",
            List.of());
      }
      return value;
    } catch (JsonProcessingException e) {
      throw refused(parser, e);
    } catch (UncheckedIOException e) {
      throw e.getCause() instanceof JsonProcessingException cause ? refused(parser, cause) : e;
    }
  }

  /** Returns what Jackson refuses, which a list can have wrapped, in our words. */
  private RuntimeException refused(JsonParser parser, JsonProcessingException e) {
    ParserSpot spot = new ParserSpot(parser);
    if (e instanceof ReadLimits.Exceeded exceeded) {
      return new PeelLimitException(
          spot.position(), exceeded.limit(), limits.most(exceeded.limit()));
    }
    if (e.getCause() instanceof PeelFormatException fault) {
      return fault;
    }
    if (e.getCause() instanceof JsonProcessingException cause) {
      return refused(parser, cause);
    }
    JsonLocation place = Optional.ofNullable(e.getLocation()).orElseGet(parser::currentLocation);
    String sentence =
        e instanceof JsonEOFException
            ? "the document ends before it is complete"
            : "not JSON: " + e.getOriginalMessage();
    return new PeelFormatException(spot.position(place), sentence, List.of());
  }

  String write(Object value) {
    return new String(writeBytes(value), StandardCharsets.UTF_8);
  }

  byte[] writeBytes(Object value) {
    WireForms.checkWritten(value);
    return bytes(value);
  }

  <T> String writeList(List<T> values, Class<T> type) {
    WireForms.checkRead(type);
    return new String(bytes(values), StandardCharsets.UTF_8);
  }

  private byte[] bytes(Object value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(4000);
    try (JsonGenerator generator = factory.createGenerator(out, JsonEncoding.UTF8)) {
      write(value, generator);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (pretty) {
      out.write('\n');
    }
    if (out.size() > limits.most(Limit.DOCUMENT_LENGTH)) {
      int length = out.toString(StandardCharsets.UTF_8).length();
      limits.check(Limit.DOCUMENT_LENGTH, length, Position.document());
    }
    return out.toByteArray();
  }

  private void write(Object value, JsonGenerator generator) throws IOException {
    if (pretty) {
      generator.setPrettyPrinter(PRINTER.createInstance());
    }
    try {
      WireMapper.MAPPER
          .writer()
          .withAttribute(Writing.KEY, new Writing(limits))
          .writeValue(generator, value);
    } catch (StreamConstraintsException e) {
      throw new PeelLimitException(
          Position.of(FormSerializer.pointer(generator), 0, 0),
          Limit.NESTING_DEPTH,
          limits.most(Limit.NESTING_DEPTH));
    } catch (JsonMappingException e) {
      if (e.getCause() instanceof IllegalArgumentException refused) {
        throw refused;
      }
      throw e;
    }
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        PrettyPrinter.DEFAULT_SEPARATORS.withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
  }
}
