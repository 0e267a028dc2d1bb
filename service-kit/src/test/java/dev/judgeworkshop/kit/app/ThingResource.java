package dev.judgeworkshop.kit.app;

import dev.judgeworkshop.kit.client.PeerRefused;
import dev.judgeworkshop.kit.conditional.IfMatch;
import dev.judgeworkshop.kit.conditional.Versioned;
import dev.judgeworkshop.kit.correlation.Correlation;
import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.identity.CurrentUser;
import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.kit.problem.Violation;
import dev.judgeworkshop.kit.work.DurableWork;
import dev.judgeworkshop.model.Membership;
import dev.judgeworkshop.model.Phase;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/things")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@WithDeadline
public class ThingResource {

  private static final int ROWS = 120;
  static final AtomicBoolean CANCELLED = new AtomicBoolean();
  static final AtomicInteger LOADS = new AtomicInteger();

  private final Memberships memberships;
  private final CurrentUser user;
  private final PeerClient peer;
  private final ThingRepository things;
  private final DurableWork work;

  ThingResource(
      Memberships memberships,
      CurrentUser user,
      PeerClient peer,
      ThingRepository things,
      DurableWork work) {
    this.memberships = memberships;
    this.user = user;
    this.peer = peer;
    this.things = things;
    this.work = work;
  }

  public record Line(@NotBlank String text, @Max(5) int value) {}

  public record CreateThing(@NotBlank String name, @NotNull List<@Valid Line> lines) {}

  public record ThingResponse(int number, long version) {}

  public enum Colour {
    RED,
    GREEN
  }

  @GET
  public Uni<Page<ThingResponse>> list(
      @QueryParam("colour") @Nullable Colour colour, @BeanParam PageQuery page) {
    List<String> after = page.afterKey("things:" + colour, 1);
    int from = after == null ? page.skipOrZero() : Integer.parseInt(after.getFirst()) + 1;
    List<ThingResponse> rows =
        IntStream.range(from, Math.min(ROWS, from + page.limit() + 1))
            .mapToObj(number -> new ThingResponse(number, 1))
            .toList();
    return Uni.createFrom()
        .item(
            Page.of(
                rows,
                ROWS,
                page,
                "things:" + colour,
                row -> List.of(String.valueOf(row.number()))));
  }

  @GET
  @Path("/{id}")
  public Uni<RestResponse<ThingResponse>> get(@PathParam("id") UUID id) {
    return Uni.createFrom().item(new ThingResponse(1, 7)).map(Versioned.ok(ThingResponse::version));
  }

  @GET
  @Path("/{id}/status")
  public Uni<RestResponse<ThingResponse>> status(
      @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    return Versioned.ifChanged(
        ifNoneMatch,
        Uni.createFrom().item(7L),
        () -> {
          LOADS.incrementAndGet();
          return Uni.createFrom().item(new ThingResponse(1, 7));
        },
        ThingResponse::version);
  }

  @GET
  @Path("/polled")
  public Uni<RestResponse<ThingResponse>> polled(
      @QueryParam("lacking") @Nullable Boolean lacking,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    return Versioned.listIfChanged(
        ifNoneMatch,
        "7-f",
        () -> {
          LOADS.incrementAndGet();
          return Uni.createFrom()
              .item(new Versioned.Shown<>(new ThingResponse(1, 7), lacking == null));
        });
  }

  @POST
  public Uni<RestResponse<ThingResponse>> create(@NotNull @Valid CreateThing request) {
    return Uni.createFrom()
        .item(new ThingResponse(request.lines().size(), 1))
        .map(Versioned.created(ThingResponse::version, thing -> "/api/v1/things/1"));
  }

  @PUT
  @Path("/{id}")
  public Uni<RestResponse<ThingResponse>> change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
      @NotNull @Valid CreateThing request) {
    long expected = IfMatch.required(ifMatch);
    if (expected != 7) {
      throw Problem.staleVersion(7).with("current", new ThingResponse(1, 7));
    }
    return Uni.createFrom().item(new ThingResponse(1, 8)).map(Versioned.ok(ThingResponse::version));
  }

  @GET
  @Path("/endless")
  public Uni<String> endless() {
    return Uni.createFrom().<String>nothing().onCancellation().invoke(() -> CANCELLED.set(true));
  }

  @GET
  @Path("/broken")
  public Uni<String> broken(@QueryParam("how") String how) {
    return Uni.createFrom()
        .failure(
            switch (how) {
              case "database" -> new IllegalStateException(new ConnectException("refused"));
              case "race" -> new OptimisticLockException();
              default -> new IllegalStateException("secret detail of class Foo");
            });
  }

  @GET
  @Path("/me")
  public Uni<String> me() {
    return Uni.createFrom().item("\"" + user.id() + "\"");
  }

  @GET
  @Path("/open")
  @PermitAll
  public Uni<String> open() {
    return Uni.createFrom().item("\"" + Correlation.currentId() + "\"");
  }

  @GET
  @Path("/member")
  public Uni<Membership> member(@QueryParam("workshopId") UUID workshopId) {
    return memberships.requireMember(workshopId);
  }

  @GET
  @Path("/member-now")
  public Uni<Membership> memberNow(@QueryParam("workshopId") UUID workshopId) {
    return memberships.requireMemberNow(workshopId);
  }

  @GET
  @Path("/facilitator")
  public Uni<Membership> facilitator(@QueryParam("workshopId") UUID workshopId) {
    return memberships.requireFacilitator(workshopId);
  }

  @GET
  @Path("/participant")
  public Uni<Membership> participant(
      @QueryParam("workshopId") UUID workshopId, @QueryParam("sees") Boolean sees) {
    return memberships.requireParticipant(
        workshopId, Phase.ANNOTATION, membership -> Uni.createFrom().item(sees), "trace");
  }

  @GET
  @Path("/peer")
  public Uni<PeerClient.CountView> peer() {
    return peer.count();
  }

  @GET
  @Path("/peer/refusal")
  public Uni<List<Violation>> peerRefusal() {
    return peer.count()
        .replaceWith(List.<Violation>of())
        .onFailure(PeerRefused.class)
        .recoverWithItem(
            refused ->
                Stream.concat(
                        Stream.of(new Violation("code", ((PeerRefused) refused).code())),
                        ((PeerRefused) refused).violations().stream())
                    .toList());
  }

  @POST
  @Path("/stubborn-work/{id}")
  public Uni<Void> queueStubbornly(@PathParam("id") UUID id) {
    return things.storeAndQueueStubbornly(new Thing(id, "stubborn")).invoke(work::wake);
  }

  @POST
  @Path("/work/{id}")
  public Uni<Void> queue(@PathParam("id") UUID id, @QueryParam("fail") @Nullable Boolean fail) {
    Thing thing = new Thing(id, "work");
    Uni<Void> stored = fail == null ? things.storeAndQueue(thing) : things.storeQueueAndFail(thing);
    return stored.invoke(work::wake);
  }

  @POST
  @Path("/stream")
  @Consumes(MediaType.WILDCARD)
  @RunOnVirtualThread
  public long stream(InputStream body) throws IOException {
    return body.transferTo(OutputStream.nullOutputStream());
  }

  @GET
  @Path("/work/{id}")
  public Uni<Integer> done(@PathParam("id") UUID id) {
    return things.done(id);
  }
}
