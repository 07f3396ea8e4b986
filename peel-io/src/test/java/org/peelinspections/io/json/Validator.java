package org.peelinspections.io.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peelinspections.model.Force;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.ProgressLog;
import org.peelinspections.model.framework.Border;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.Framework;

/** Validates documents against our schemas with a validator that is not ours. */
final class Validator {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  /** The schema of each type that is a document of its own. */
  static final Map<Class<?>, PeelSchema> DOCUMENTS =
      Map.of(
          Assessment.class, PeelSchema.ASSESSMENT,
          Framework.class, PeelSchema.FRAMEWORK,
          Crosswalk.class, PeelSchema.CROSSWALK,
          Border.class, PeelSchema.BORDER,
          Force.class, PeelSchema.FORCE,
          ProgressLog.class, PeelSchema.PROGRESS_LOG);

  private static final Map<Class<?>, Schema> SCHEMAS =
      DOCUMENTS.entrySet().stream()
          .collect(
              Collectors.toMap(
                  Map.Entry::getKey, entry -> REGISTRY.getSchema(entry.getValue().text())));

  private Validator() {}

  /** What is wrong with a document of a type; empty if it conforms. */
  static List<String> faults(Class<?> type, String json) {
    return faults(Optional.ofNullable(SCHEMAS.get(type)).orElseThrow(), json);
  }

  /** What is wrong with a document by a schema of ours; empty if it conforms. */
  static List<String> faults(PeelSchema schema, String json) {
    return faults(REGISTRY.getSchema(schema.text()), json);
  }

  /** What is wrong with a schema itself, by the schema of schemas; empty if nothing is. */
  static List<String> faultsOfSchema(String schema) {
    String dialect = SpecificationVersion.DRAFT_2020_12.getDialectId();
    return faults(REGISTRY.getSchema(SchemaLocation.of(dialect)), schema);
  }

  private static List<String> faults(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }
}
