package org.peelinspections.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.io.json.PeelSchema;
import org.peelinspections.io.json.ReadResult;
import org.peelinspections.model.Force;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.ProgressLog;
import org.peelinspections.model.framework.Border;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.Framework;

/** Any bytes as a document of JSON, read strictly and leniently. */
public final class JsonFuzzer {

  private static final PeelJson STRICT = PeelJson.strict().with(Reread.FORCES);
  private static final PeelJson LENIENT = PeelJson.strict().lenient().with(Reread.FORCES);

  private static final Map<PeelSchema, Class<?>> OTHERS =
      Map.of(
          PeelSchema.FRAMEWORK, Framework.class,
          PeelSchema.CROSSWALK, Crosswalk.class,
          PeelSchema.BORDER, Border.class,
          PeelSchema.FORCE, Force.class,
          PeelSchema.PROGRESS_LOG, ProgressLog.class);

  private JsonFuzzer() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    Class<?> type =
        OTHERS.entrySet().stream()
            .filter(entry -> text.contains(entry.getKey().format()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(Assessment.class);
    check(input, type);
  }

  private static <T> void check(byte[] input, Class<T> type) {
    Optional<ReadResult<T>> lenient =
        Reread.accepted(() -> LENIENT.readResult(input, type)).findFirst();
    Optional<T> strict = Reread.accepted(() -> STRICT.read(input, type)).findFirst();

    lenient.ifPresent(result -> Reread.asJson(result.value(), type));
    strict.ifPresent(
        value ->
            assertThat(lenient)
                .hasValueSatisfying(
                    result -> {
                      assertThat(result.value()).isEqualTo(value);
                      assertThat(result.notes()).isEqualTo(List.of());
                    }));
  }
}
