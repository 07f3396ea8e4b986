package org.peelinspections.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A Chromium without a window, and its driver, that are on the PATH or in {@code /usr/bin}; none is
 * ever fetched. Where there is none, tests are skipped, or fail if the property {@code
 * peel.browser} is {@code required}.
 */
final class Browser implements AutoCloseable {

  private static final Optional<File> BINARY =
      find("chromium", "chromium-browser", "google-chrome");
  private static final Optional<File> DRIVER = find("chromedriver");
  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  static Browser start(Path profile) {
    if (System.getProperty("peel.browser", "").equals("required")) {
      assertThat(BINARY).as("Chromium").isPresent();
      assertThat(DRIVER).as("chromedriver").isPresent();
    }
    assumeTrue(BINARY.isPresent() && DRIVER.isPresent(), "no Chromium is installed");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(DRIVER.orElseThrow())
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options(profile)));
  }

  /** The first program of one of these names that is found. */
  private static Optional<File> find(String... names) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(names)
        .flatMap(
            name ->
                Stream.of((path + File.pathSeparator + "/usr/bin").split(File.pathSeparator, -1))
                    .map(folder -> new File(folder, name)))
        .filter(file -> file.isFile() && file.canExecute())
        .findFirst();
  }

  private static ChromeOptions options(Path profile) {
    LoggingPreferences log = new LoggingPreferences();
    log.enable(LogType.PERFORMANCE, Level.ALL);
    log.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BINARY.orElseThrow());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--window-size=1280,1000",
        "--user-data-dir=" + profile);
    options.setCapability("goog:loggingPrefs", log);
    return options;
  }

  /** Opens a page that is kept in a file. */
  void open(Path folder, String page) {
    try {
      Path file = Files.writeString(folder.resolve("report.html"), page);
      driver.get(file.toUri().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int count(String selector) {
    return all(selector).size();
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  Object run(String script, Object... arguments) {
    return String.valueOf(driver.executeScript(script, arguments));
  }

  ChromeDriver driver() {
    return driver;
  }

  /**
   * What axe-core finds.
   *
   * @param violations what is wrong, one line each; empty if nothing is
   * @param passes how many rules looked at something and were content with it
   */
  record Audit(String violations, long passes) {}

  /** Lets axe-core look at the page. */
  Audit audit() {
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(5));
    driver.executeScript(axe());
    List<?> found =
        (List<?>)
            Objects.requireNonNull(
                driver.executeAsyncScript(
                    "const done = arguments[arguments.length - 1];"
                        + "axe.run({resultTypes: ['violations']}).then(r => done([r.violations.map("
                        + "v => v.id + ': ' + v.nodes.length + ' ' + v.nodes[0].html.slice(0, 200))"
                        + ".join('\\n'), r.passes.length]))"));
    return new Audit(String.valueOf(found.get(0)), (Long) found.get(1));
  }

  private static String axe() {
    try (InputStream in = Browser.class.getResourceAsStream(AXE)) {
      if (in == null) {
        throw new IllegalStateException("axe-core is missing at " + AXE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The addresses that were asked for since the last call. */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> entry.getMessage())
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .map(message -> message.replaceAll("(?s).*\"url\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  /** What the browser complains of, such as a breach of the page's own policy. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getMessage())
        .toList();
  }

  /** A picture of an element, also where it reaches out of the window, as PNG. */
  byte[] picture(WebElement element, double scale) {
    Rectangle place = element.getRect();
    Map<String, Object> clip =
        Map.of(
            "x",
            place.getX(),
            "y",
            place.getY(),
            "width",
            place.getWidth(),
            "height",
            place.getHeight(),
            "scale",
            scale);
    Map<String, Object> taken =
        driver.executeCdpCommand(
            "Page.captureScreenshot", Map.of("clip", clip, "captureBeyondViewport", true));
    return Base64.getDecoder().decode(String.valueOf(taken.get("data")));
  }

  /** The page as it is printed, in the size that its style sheet asks for. */
  byte[] print() {
    Map<String, Object> printed =
        driver.executeCdpCommand(
            "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
    return Base64.getDecoder().decode(String.valueOf(printed.get("data")));
  }

  /** Lays the page out as for paper of this width. */
  void emulatePaper(int width) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    window(width);
  }

  /** Sets the width of the page in its own pixels. */
  void window(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
