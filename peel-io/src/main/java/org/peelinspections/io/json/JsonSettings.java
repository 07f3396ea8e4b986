package org.peelinspections.io.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Frameworks;

/** What strict and lenient reading and all writing share. */
record JsonSettings(Forces forces, Frameworks frameworks, PeelLimits limits, boolean pretty) {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();

  /** How the generator begins half of a surrogate pair; behind a backslash it is but text. */
  private static final String ESCAPED_HALF = "\\uD";

  private static final DefaultPrettyPrinter PRINTER = printer();

  static JsonSettings standard() {
    return new JsonSettings(Forces.bundled(), Frameworks.bundled(), PeelLimits.standard(), false);
  }

  JsonSettings with(Forces others) {
    return new JsonSettings(others, frameworks, limits, pretty);
  }

  JsonSettings with(Frameworks others) {
    return new JsonSettings(forces, others, limits, pretty);
  }

  JsonSettings with(PeelLimits others) {
    return new JsonSettings(forces, frameworks, others, pretty);
  }

  JsonSettings withPretty(boolean other) {
    return new JsonSettings(forces, frameworks, limits, other);
  }

  /** The value of a document. */
  <T> ReadResult<T> read(DocumentText document, Class<T> type, boolean lenient) {
    return read(document, WireForms.of(type), lenient);
  }

  /** The values of a document that is a list. */
  <T> ReadResult<List<T>> readList(DocumentText document, Class<T> type, boolean lenient) {
    return read(document, new ListCodec<>(WireForms.of(type)), lenient);
  }

  /** A fault that is found without places is looked for again with them. */
  private <T> ReadResult<T> read(DocumentText document, Codec<T> codec, boolean lenient) {
    if (lenient) {
      return placed(document, codec, true);
    }
    try {
      return read(Parsing.unplaced(document, limits), codec, false);
    } catch (PeelFormatException | PeelLimitException e) {
      return placed(document, codec, false);
    }
  }

  private <T> ReadResult<T> placed(DocumentText document, Codec<T> codec, boolean lenient) {
    return read(Parsing.document(document.text(), limits), codec, lenient);
  }

  private <T> ReadResult<T> read(Node node, Codec<T> codec, boolean lenient) {
    Reading reading = new Reading(forces, frameworks, limits, lenient);
    T value = codec.read(node, reading);
    return new ReadResult<>(value, reading.notes());
  }

  /** The document of a value. */
  String write(Object value) {
    return write(value, WireForms.of(WireForms.typeOf(value)));
  }

  /** The document of a value, in UTF-8. */
  byte[] writeBytes(Object value) {
    return bytes(value, WireForms.of(WireForms.typeOf(value)));
  }

  /** The document of a list. */
  <T> String writeList(List<T> values, Class<T> type) {
    return write(values, new ListCodec<>(WireForms.of(type)));
  }

  private <T> String write(T value, Codec<T> codec) {
    return new String(bytes(value, codec), StandardCharsets.UTF_8);
  }

  /**
   * The document, written without a look at each sign. Where it holds what can be half of a
   * surrogate pair or exceeds a limit, it is written again with that look, so that what stands
   * first is what is said.
   */
  private <T> byte[] bytes(T value, Codec<T> codec) {
    try {
      byte[] document = bytes(value, codec, false);
      boolean plain = !new String(document, StandardCharsets.ISO_8859_1).contains(ESCAPED_HALF);
      return plain ? document : bytes(value, codec, true);
    } catch (PeelLimitException e) {
      return bytes(value, codec, true);
    }
  }

  private <T> byte[] bytes(T value, Codec<T> codec, boolean checked) {
    try (ByteArrayBuilder bytes = new ByteArrayBuilder(FACTORY._getBufferRecycler())) {
      write(value, codec, bytes, checked);
      if (pretty) {
        bytes.append('\n');
      }
      byte[] document = bytes.getClearAndRelease();
      checkLength(document);
      return document;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> void write(T value, Codec<T> codec, OutputStream out, boolean checked)
      throws IOException {
    try (JsonGenerator generator = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
      if (pretty) {
        generator.setPrettyPrinter(PRINTER.createInstance());
      }
      codec.write(value, new Output(generator, limits, checked));
    }
  }

  /** Characters count, of which there are never more than bytes. */
  private void checkLength(byte[] document) {
    if (document.length > limits.most(Limit.DOCUMENT_LENGTH)) {
      int length = new String(document, StandardCharsets.UTF_8).length();
      limits.check(Limit.DOCUMENT_LENGTH, length, Position.document());
    }
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        PrettyPrinter.DEFAULT_SEPARATORS.withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
  }
}
