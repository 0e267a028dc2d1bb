package dev.judgeworkshop.traces.dataset;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who works on which part of a dataset; facilitators only. Saving again replaces. */
@Path("/api/v1/datasets/{id}/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
@Tag(name = "Datasets")
public class AssignmentResource {

  private final AssignmentService assignments;

  AssignmentResource(AssignmentService assignments) {
    this.assignments = assignments;
  }

  /**
   * Those who work on a part, in the order of their ids. Everybody else works on the whole.
   *
   * @param id the dataset
   * @param page which page
   * @return the page
   */
  @GET
  public Uni<Page<AssignmentResponse>> listAssignments(
      @PathParam("id") UUID id, @BeanParam PageQuery page) {
    return assignments.list(id, page);
  }

  /**
   * Divides the dataset evenly: each trace to as many people as the overlap says. Replaces all
   * assignments of the dataset; the same people get the same traces again.
   *
   * @param id the dataset
   * @param request among whom
   * @return the first page of the assignments; 409 {@code too-few-people}
   */
  @POST
  @Path("/automatic")
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Page<AssignmentResponse>> assignAutomatically(
      @PathParam("id") UUID id, @NotNull @Valid AssignAutomaticallyRequest request) {
    return assignments.deal(id, request);
  }

  /**
   * Gives a person a part of the dataset.
   *
   * @param id the dataset
   * @param userId an expert or participant of the workshop
   * @param request which traces
   * @return the assignment; 404 for a trace that the dataset does not hold, or for another person
   */
  @PUT
  @Path("/{userId}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<AssignmentResponse> assign(
      @PathParam("id") UUID id,
      @PathParam("userId") UUID userId,
      @NotNull @Valid AssignRequest request) {
    return assignments.assign(id, userId, request);
  }

  /**
   * Lets a person work on the whole dataset again; harmless when they do.
   *
   * @param id the dataset
   * @param userId the person
   * @return 204
   */
  @DELETE
  @Path("/{userId}")
  public Uni<Void> withdrawAssignment(@PathParam("id") UUID id, @PathParam("userId") UUID userId) {
    return assignments.withdraw(id, userId);
  }
}
