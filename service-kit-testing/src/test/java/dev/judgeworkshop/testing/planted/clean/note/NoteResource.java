package dev.judgeworkshop.testing.planted.clean.note;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;

@Path("/notes")
@WithDeadline
public class NoteResource {

  private final NoteService notes;

  NoteResource(NoteService notes) {
    this.notes = notes;
  }

  @PUT
  @Authenticated
  public Uni<NoteResponse> save(UUID id, SaveNoteRequest request) {
    return notes.save(id, request);
  }

  @GET
  @PermitAll
  public String welcome() {
    return greeting();
  }

  public String greeting() {
    return "welcome";
  }
}
