package org.peelinspections.examples.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.examples.Ran;
import org.peelinspections.examples.print.Console;
import org.peelinspections.examples.print.Outline;
import org.peelinspections.examples.print.UnreadableException;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.model.assessment.Assessment;

/** What one command writes the others read, in every form that takes assessments. */
class InputTest {

  private static final List<Assessment> KENT = PublishedJudgments.of("kent");

  @TempDir private Path folder;

  private final StringWriter remarks = new StringWriter();

  private List<Assessment> read(Path file) {
    PrintWriter err = new PrintWriter(remarks);
    return Input.assessments(file.toString(), new Console(err, err, 100));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String peel(Object... args) {
    Ran run = Ran.peel(args);
    assertThat(run.code()).as(run.err()).isZero();
    return run.out();
  }

  private static String exported() {
    return peel("export", "--jsonl", "--force", "kent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kent.jsonl", "kent.JSONL", "kent.json", "kent.txt", "kent"})
  void assessments_jsonLines_whateverTheName(String name) throws IOException {
    assertThat(read(write(name, exported()))).containsExactlyElementsOf(KENT);
  }

  @Test
  void assessments_jsonLines_blankLinesMarksAndBothKindsOfLineEnd() throws IOException {
    String text = "\uFEFF\n" + exported().replace("\n", " \r\n\r\n");

    assertThat(read(write("kent.json", text))).containsExactlyElementsOf(KENT);
  }

  @Test
  void assessments_jsonOfOneLineOrMany() throws IOException {
    Assessment assessment = KENT.get(0);
    PeelJson json = PeelJson.strict();

    assertThat(read(write("one.json", json.write(assessment)))).containsExactly(assessment);
    assertThat(read(write("one.jsonl", json.write(assessment)))).containsExactly(assessment);
    assertThat(read(write("many.json", json.pretty().write(assessment))))
        .containsExactly(assessment);
  }

  @Test
  void assessments_jsonWithBracesAtEveryLine_isOneDocument() throws IOException {
    Assessment assessment = KENT.get(0);
    String text = PeelJson.strict().write(assessment).replace("{", "\n{\n").replace("}", "\n}\n");

    assertThat(read(write("one.json", text))).containsExactly(assessment);
  }

  @ParameterizedTest
  @CsvSource({"lines.jsonl, line 2", "lines.json, line 2", "lines.txt, line 2"})
  void assessments_brokenLine_isNamed(String name, String where) throws IOException {
    String text = PeelJson.strict().write(KENT.get(0)) + "\n{\"force\": 1}\n";
    Path file = write(name, text);

    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> read(file))
        .withMessageStartingWith(file + ": ")
        .withMessageContaining(where);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n"})
  void assessments_jsonLinesOfNothing_isRefused(String text) throws IOException {
    Path file = write("none.jsonl", text);

    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> read(file))
        .withMessage(file + ": no assessment could be read");
    assertThat(remarks.toString()).isEmpty();
  }

  @Test
  void assessment_ofAFileWithSeveral_isRefused() throws IOException {
    Path file = write("kent.jsonl", exported());
    PrintWriter err = new PrintWriter(remarks);

    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> Input.assessment(file.toString(), new Console(err, err, 100)))
        .withMessage(file + ": holds " + KENT.size() + " assessments; expected one");
  }

  @Test
  void export_isReadByEveryCommand() throws IOException {
    Path file = write("kent.jsonl", exported());

    assertThat(peel("read", "--as", "jsonl", file)).isEqualTo(exported());
    assertThat(peel("read", file)).startsWith("Kent Police, PEEL 2014\n").contains("PEEL 2017");
    assertThat(peel("trend", file)).contains("2015 to 2018/19");
  }

  @Test
  void cohort_readsExportedCycles() throws IOException {
    Path earlier = write("2016.jsonl", peel("export", "--jsonl", "--cycle", "2016"));
    Path later = write("2017.jsonl", peel("export", "--jsonl", "--cycle", "2017"));

    assertThat(peel("cohort", earlier, later)).isEqualTo(peel("cohort", "2016", "2017"));
  }

  @Test
  void read_json_printsItsOutline() throws IOException {
    Path file = write("one.json", PeelJson.strict().write(KENT.get(0)));

    assertThat(peel("read", file)).isEqualTo(Outline.of(KENT.get(0), 100) + "\n");
  }

  @Test
  void read_tooLong_isRefusedWithoutReadingItWhole() throws IOException {
    Path file = folder.resolve("big.txt");
    try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
      big.setLength(3_000_000_000L);
    }
    Ran run = Ran.peel("read", file);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith(file + ": has more than 10000000 bytes; expected a page");
  }

  @Test
  void read_folderWithAFileThatIsTooLong_readsTheOthers() throws IOException {
    write("a.txt", "Kent PEEL 2017\n\nLegitimacy\n\nLast updated 12/12/2017\nGood\n");
    try (RandomAccessFile big = new RandomAccessFile(folder.resolve("b.txt").toFile(), "rw")) {
      big.setLength(10_000_001);
    }
    Ran run = Ran.peel("read", "--csv", folder);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err()).contains("2 files, 1 of them without an assessment");
  }

  @Test
  void read_jsonLinesLongerThanADocumentMayBe_areReadToTheirEnd() throws IOException {
    byte[] one = exported().getBytes(StandardCharsets.UTF_8);
    int times = 10_000_000 / one.length + 1;
    Path file = folder.resolve("many.json");
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < times; i++) {
        out.write(one);
      }
    }

    assertThat(Input.read(file).assessments()).hasSize(times * KENT.size());
  }

  @Test
  void read_hyphen_isStandardInput() throws IOException {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(exported().getBytes(StandardCharsets.UTF_8)));
    try {
      assertThat(peel("read", "-", "--jsonl")).isEqualTo(exported());
    } finally {
      System.setIn(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "a\nb.txt", "a\u001b[31m.txt"})
  void read_nameThatCannotBeShown_isReadAllTheSame(String name) throws IOException {
    Path file = write(name, "Kent PEEL 2017\n\nLegitimacy\n\nLast updated 12/12/2017\nGood\n");
    Ran run = Ran.peel("read", file);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("Legitimacy: good").doesNotContain("\u001b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "@arguments", "n\uFFFD.txt"})
  void read_whatIsNoFile_isRefused(String name) {
    Ran run = Ran.peel("read", name);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains(": no such file").doesNotContain("\tat ");
  }

  @Test
  void read_severalAsJson_isWhatOtherCommandsRead() throws IOException {
    Path file = write("kent.json", peel("export", "--json", "--force", "kent"));

    assertThat(peel("read", file, "--jsonl")).isEqualTo(exported());
  }
}
