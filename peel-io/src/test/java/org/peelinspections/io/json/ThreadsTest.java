package org.peelinspections.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.peelinspections.model.assessment.Assessment;

/** Many threads share one reader and writer. */
class ThreadsTest {

  @Test
  void one_readerAndWriterServesManyThreads() throws Exception {
    PeelJson strict = PeelJson.strict().with(RandomValues.FRAMEWORKS).pretty();
    PeelJson lenient = PeelJson.strict().lenient().with(RandomValues.FRAMEWORKS);
    List<Assessment> assessments =
        LongStream.range(0, 40).mapToObj(seed -> new RandomValues(seed).assessment()).toList();
    List<String> written = assessments.stream().map(strict::write).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<Boolean> task =
          () -> {
            for (int i = 0; i < assessments.size(); i++) {
              Assessment read = strict.readAssessment(written.get(i));
              if (!read.equals(assessments.get(i))
                  || !strict.write(read).equals(written.get(i))
                  || !lenient.readResult(written.get(i), Assessment.class).notes().isEmpty()) {
                return false;
              }
            }
            return true;
          };
      for (Future<Boolean> done :
          threads.invokeAll(List.of(task, task, task, task, task, task, task, task))) {
        assertThat(done.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
