package org.peelinspections.integration.quarkus;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.peelinspections.io.json.PeelModule;

/** Gives the mapper of Quarkus the wire form. */
// tag::quarkus[]
@Singleton
public class PeelMapper implements ObjectMapperCustomizer {
  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(new PeelModule());
  }
}
// end::quarkus[]
