package org.peelinspections.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.peelinspections.compare.Trend;
import org.peelinspections.data.PublishedJudgments;

/** Takes the picture that the README shows, if it is told where to keep it. */
@EnabledIfSystemProperty(named = "peel.screenshot", matches = ".+")
class ScreenshotBrowserTest {

  private static final double SCALE = 0.8;
  private static final int MOST_BYTES = 150_000;

  @TempDir private Path folder;

  @Test
  void picture_isTaken() throws IOException {
    try (Browser browser = Browser.start(folder.resolve("profile"))) {
      browser.window(1280);
      browser.open(folder, PeelReport.history(Trend.of(PublishedJudgments.of("west-midlands"))));
      byte[] picture = fewerColours(browser.picture(browser.all("svg").get(0), SCALE));

      assertThat(picture).hasSizeLessThan(MOST_BYTES);
      Files.write(
          Path.of(System.getProperty("peel.root", ".."))
              .resolve(System.getProperty("peel.screenshot")),
          picture);
    }
  }

  /** The same with 32 shades a colour, which the eye hardly sees, in less space. */
  private static byte[] fewerColours(byte[] png) throws IOException {
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
    BufferedImage plain =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int high = picture.getRGB(x, y) & 0xF8F8F8;
        plain.setRGB(x, y, high | ((high >> 5) & 0x070707));
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(plain, "png", out);
    return out.toByteArray();
  }
}
