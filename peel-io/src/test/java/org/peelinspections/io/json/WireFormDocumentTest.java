package org.peelinspections.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peelinspections.io.Limit;
import org.peelinspections.io.csv.PeelCsv;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.finding.FindingKind;

/** {@code docs/wire-form.md} says what is so. */
class WireFormDocumentTest {

  private static final Path ROOT = Path.of(System.getProperty("peel.root", ".."));

  private static String text() throws IOException {
    return Files.readString(ROOT.resolve("docs/wire-form.md"));
  }

  private static List<String> found(String pattern) throws IOException {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text());
    return matcher.results().map(result -> result.group(1)).toList();
  }

  @Test
  void example_isReadAndConforms() throws IOException {
    String example = found("```json\n(.*?)```").get(0);

    assertThat(PeelJson.strict().readAssessment(example).questions()).hasSize(1);
    assertThat(Validator.faults(Assessment.class, example)).isEmpty();
  }

  @Test
  void schemas_areAllListedWithTheirFiles() throws IOException {
    assertThat(found("\\| `(peel-[a-z-]+/[0-9]+)` \\|"))
        .isEqualTo(List.of(PeelSchema.values()).stream().map(PeelSchema::format).toList());
    List<String> files = found("\\]\\(\\.\\./([^)]*[.]json)\\)");
    assertThat(files).hasSameSizeAs(List.of(PeelSchema.values()));
    for (int i = 0; i < files.size(); i++) {
      assertThat(Files.readString(ROOT.resolve(files.get(i))))
          .isEqualTo(List.of(PeelSchema.values()).get(i).text());
    }
  }

  @Test
  void statuses_areAllListed() throws IOException {
    assertThat(found("\n\\| `([a-z-]+)` \\| (?!Other)"))
        .isEqualTo(List.of("graded", "carried-forward", "not-graded", "not-stated"));
  }

  @Test
  void kindsOfFindings_areAllNamed() throws IOException {
    assertThat(text())
        .contains(Stream.of(FindingKind.values()).map(kind -> "`" + kind.token() + "`").toList());
  }

  @Test
  void limits_areAllListedWithWhatTheyAllowAtFirst() throws IOException {
    assertThat(found("(\\| `[A-Z_]+` \\| [0-9,]+) \\|"))
        .containsExactlyElementsOf(
            Stream.of(Limit.values())
                .map(each -> String.format(Locale.ROOT, "| `%s` | %,d", each, each.standard()))
                .toList());
  }

  @Test
  void tables_haveTheFormatsThatTheirRowsSay() throws IOException {
    assertThat(text()).contains("`peel-judgments/1`").contains("`peel-findings/1`");
    assertThat(PeelCsv.judgments().columns()).endsWith("format");
  }
}
