package org.peelinspections.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.peelinspections.io.page.PageReader;
import org.peelinspections.io.page.reading.PageReading;

/** A page as text and as HTML, read by this library and taken apart only. */
@State(Scope.Benchmark)
@Warmup(iterations = 20)
public class PageBenchmark {

  private static final int PARAGRAPHS = 6;

  private final PageReader reader = PageReader.create().with(MadePage.FORCES);
  private final byte[] text = MadePage.text(PARAGRAPHS).getBytes(StandardCharsets.UTF_8);
  private final byte[] html = MadePage.html(PARAGRAPHS).getBytes(StandardCharsets.UTF_8);

  public PageBenchmark() {
    for (PageReading reading : List.of(textPage(), htmlPage())) {
      int questions = reading.assessments().stream().mapToInt(a -> a.questions().size()).sum();
      if (questions != 5) {
        throw new IllegalStateException("read " + questions + " questions of 5");
      }
    }
  }

  @Benchmark
  public final PageReading textPage() {
    return reader.read("page", text);
  }

  /** Decodes the page, and keeps each line that is not blank, without space around. */
  @Benchmark
  public List<String> textLines() {
    List<String> lines = new ArrayList<>();
    for (String line : new String(text, StandardCharsets.UTF_8).split("\n", -1)) {
      String stripped = line.strip();
      if (!stripped.isEmpty()) {
        lines.add(stripped);
      }
    }
    return lines;
  }

  @Benchmark
  public final PageReading htmlPage() {
    return reader.read("page", html);
  }

  @Benchmark
  public Document htmlJsoup() {
    return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
  }
}
