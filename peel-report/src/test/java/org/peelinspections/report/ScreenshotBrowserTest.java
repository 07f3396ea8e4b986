package org.peelinspections.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.OutputType;
import org.peelinspections.compare.Trend;
import org.peelinspections.data.PublishedJudgments;

/** Takes the picture that the README shows, if it is told where to keep it. */
@EnabledIfSystemProperty(named = "peel.screenshot", matches = ".+")
class ScreenshotBrowserTest {

  private static final int MOST_BYTES = 150_000;

  @TempDir private Path folder;

  @Test
  void picture_isTaken() throws IOException {
    try (Browser browser = Browser.start(folder.resolve("profile"))) {
      browser.window(1280);
      browser.open(
          folder, PeelReport.history(Trend.of(PublishedJudgments.of("west-midlands"))));
      byte[] picture = browser.all("svg").get(0).getScreenshotAs(OutputType.BYTES);

      assertThat(picture).hasSizeLessThan(MOST_BYTES);
      Files.write(
          Path.of(System.getProperty("peel.root", ".."))
              .resolve(System.getProperty("peel.screenshot")),
          picture);
    }
  }
}
