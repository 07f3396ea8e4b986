package org.peelinspections.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All of the data is loaded and read with a heap of 32 MB, in a process of its own. */
class SmallHeapTest {

  /** Loads the data and says how much there is. */
  public static void main(String[] args) {
    int judgments = PublishedJudgments.all().stream().mapToInt(a -> a.areas().size()).sum();
    System.out.print(judgments + " judgments, " + Coverage.bundled().rows().size() + " rows");
  }

  @Test
  void all_isLoadedWith32MegabytesOfHeap(@TempDir Path folder) throws Exception {
    Path out = folder.resolve("out");
    String classPath =
        Stream.of(
                System.getProperty("java.class.path"),
                System.getProperty("jdk.module.path"),
                System.getProperty("surefire.test.class.path"),
                here())
            .filter(path -> path != null && !path.isEmpty())
            .collect(Collectors.joining(File.pathSeparator));
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx32m",
                    "-cp",
                    classPath,
                    SmallHeapTest.class.getName()))
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    process.destroyForcibly();

    assertThat(ended).isTrue();
    assertThat(Files.readString(out))
        .isEqualTo("2097 judgments, " + Coverage.bundled().rows().size() + " rows");
    assertThat(process.exitValue()).isZero();
  }

  private static String here() throws Exception {
    return Path.of(SmallHeapTest.class.getProtectionDomain().getCodeSource().getLocation().toURI())
        .toString();
  }
}
