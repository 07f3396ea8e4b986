package org.peelinspections.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peelinspections.compare.Comparison;
import org.peelinspections.io.json.PeelSchema;
import org.peelinspections.model.assessment.Assessment;

/**
 * A description in OpenAPI refers to the schemas of the library, as {@code docs/wire-form.md} says.
 */
class OpenApiTest {

  /** Refers to the schema of a document instead of deriving one from its type. */
  static final class PeelSchemas implements ModelConverter {

    private static final Map<Class<?>, PeelSchema> SCHEMAS =
        Map.of(
            Assessment.class, PeelSchema.ASSESSMENT,
            Comparison.class, PeelSchema.COMPARISON);

    @Override
    @SuppressWarnings("rawtypes") // as Swagger has it
    public Schema resolve(
        AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
      PeelSchema schema = SCHEMAS.get(Json.mapper().constructType(type.getType()).getRawClass());
      if (schema != null) {
        return new Schema<>().$ref("/schemas/" + schema.format());
      }
      return others.hasNext() ? others.next().resolve(type, context, others) : null;
    }
  }

  /** A body of the application's own. */
  record Pair(Assessment earlier, Assessment later) {}

  private static ResolvedSchema described(Class<?> type) {
    ModelConverters converters = new ModelConverters();
    converters.addConverter(new PeelSchemas());
    return converters.readAllAsResolvedSchema(new AnnotatedType(type));
  }

  @Test
  void documentAndResult_areReferredTo() {
    assertThat(described(Assessment.class).schema.get$ref())
        .isEqualTo("/schemas/peel-assessment/1");
    assertThat(described(Comparison.class).schema.get$ref())
        .isEqualTo("/schemas/peel-comparison/1");
  }

  @Test
  void documentInABodyOfTheApplication_isReferredTo() {
    ResolvedSchema pair = described(Pair.class);

    assertThat(Json.mapper().valueToTree(pair.schema.getProperties()).toString())
        .isEqualTo(
            "{\"earlier\":{\"$ref\":\"/schemas/peel-assessment/1\"},"
                + "\"later\":{\"$ref\":\"/schemas/peel-assessment/1\"}}");
    assertThat(pair.referencedSchemas).doesNotContainKey("Assessment");
  }
}
