package dev.judgeworkshop.judge.card;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A judge's card; for facilitators. */
@Path("/api/v1/judge-prompts/{id}/card")
@Tag(name = "judge-prompts")
@Authenticated
@WithDeadline
public class JudgeCardResource {

  private final JudgeCardService cards;

  JudgeCardResource(JudgeCardService cards) {
    this.cards = cards;
  }

  /**
   * Everything that one needs in order to trust a judge, or not.
   *
   * @param id the version
   * @return the card
   */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Uni<JudgeCardResponse> getJudgeCard(@PathParam("id") UUID id) {
    return cards.of(id);
  }

  /**
   * The card as a page that can be printed.
   *
   * @param id the version
   * @return HTML without scripts
   */
  @GET
  @Path("/page")
  @Produces(MediaType.TEXT_HTML)
  public Uni<RestResponse<String>> getJudgeCardPage(@PathParam("id") UUID id) {
    return cards
        .of(id)
        .map(
            card ->
                RestResponse.ResponseBuilder.ok(CardPage.of(card))
                    .header("Content-Type", "text/html;charset=UTF-8")
                    .header(
                        "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                    .header("X-Content-Type-Options", "nosniff")
                    .build());
  }
}
