package org.peelinspections.integration.quarkus;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.peelinspections.compare.Comparison;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.PeelException;

/** A web application on the published judgments. */
@Path("/")
public class Inspections {

  /** What a caller sends to have it compared. */
  public record Pair(Assessment earlier, Assessment later) {}

  /** One cycle of a force. */
  @GET
  @Path("forces/{force}/assessment")
  public Assessment assessment(
      @PathParam("force") String force, @QueryParam("cycle") String cycle) {
    return PublishedJudgments.of(Force.of(force), Cycle.of(cycle))
        .orElseThrow(NotFoundException::new);
  }

  /** Two assessments of the caller, compared. */
  @POST
  @Path("compare")
  public Comparison compare(Pair pair) {
    return Comparison.of(pair.earlier(), pair.later());
  }

  /** Says what is wrong with a request; Quarkus itself answers with an empty 400. */
  @ServerExceptionMapper({PeelException.class, WebApplicationException.class})
  public Response refuse(Exception refused) {
    for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
      if (cause instanceof PeelException) {
        return Response.status(400)
            .type("application/problem+json")
            .entity(Map.of("status", 400, "detail", cause.getMessage()))
            .build();
      }
    }
    return refused instanceof WebApplicationException web
        ? web.getResponse()
        : Response.serverError().build();
  }
}
