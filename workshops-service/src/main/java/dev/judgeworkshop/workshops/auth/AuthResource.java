package dev.judgeworkshop.workshops.auth;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.workshops.config.WorkshopsConfig;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** The token issuer, as OpenID Connect clients and services see it. */
@Path("/api/v1/auth")
@Produces(MediaType.APPLICATION_JSON)
@WithDeadline
@PermitAll
@Tag(name = "auth")
public class AuthResource {

  private final AuthService auth;
  private final SigningKeys keys;
  private final WorkshopsConfig config;

  AuthResource(AuthService auth, SigningKeys keys, WorkshopsConfig config) {
    this.auth = auth;
    this.keys = keys;
    this.config = config;
  }

  /** A service's token (OAuth 2.0 client credentials grant). */
  @POST
  @Path("/token")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @ResponseHeader(name = "Cache-Control", value = "no-store")
  public Uni<ServiceTokenResponse> token(@BeanParam TokenRequest form) {
    return Uni.createFrom().item(() -> auth.serviceToken(form));
  }

  /** The public keys. */
  @GET
  @Path("/jwks")
  public Uni<KeySetResponse> jwks() {
    return Uni.createFrom().item(() -> new KeySetResponse(keys.published()));
  }

  /** The discovery document. */
  @GET
  @Path("/.well-known/openid-configuration")
  public Uni<DiscoveryResponse> discovery() {
    return Uni.createFrom().item(() -> keys.discovery(config.issuer()));
  }
}
