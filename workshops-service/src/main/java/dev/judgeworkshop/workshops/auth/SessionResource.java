package dev.judgeworkshop.workshops.auth;

import dev.judgeworkshop.kit.deadline.WithDeadline;
import dev.judgeworkshop.kit.identity.CurrentUser;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Log-ins of people: a short-lived access token in the body, a refresh token in a cookie. */
@Path("/api/v1/auth")
@Produces(MediaType.APPLICATION_JSON)
@WithDeadline
@Tag(name = "auth")
public class SessionResource {

  private final AuthService auth;
  private final RefreshCookie cookies;
  private final CurrentUser user;
  private final ClientAddress address;

  SessionResource(
      AuthService auth, RefreshCookie cookies, CurrentUser user, ClientAddress address) {
    this.auth = auth;
    this.cookies = cookies;
    this.user = user;
    this.address = address;
  }

  /** A person's token, for e-mail and password; failed attempts are limited (429). */
  @POST
  @Path("/login")
  @PermitAll
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<RestResponse<SessionResponse>> login(@NotNull @Valid LoginRequest request) {
    return auth.login(request, address.text()).map(cookies::with);
  }

  /** The next access token, for the cookie; a cookie that was used before ends its log-in. */
  @POST
  @Path("/refresh")
  @PermitAll
  public Uni<RestResponse<SessionResponse>> refresh(
      @CookieParam(RefreshCookie.NAME) @Nullable String cookie) {
    return auth.refresh(cookie).map(cookies::with);
  }

  /** Ends the log-in that the cookie belongs to. */
  @POST
  @Path("/logout")
  @PermitAll
  @APIResponse(responseCode = "204")
  public Uni<RestResponse<Void>> logout(@CookieParam(RefreshCookie.NAME) @Nullable String cookie) {
    return auth.logout(cookie).map(ended -> cookies.removed());
  }

  /** Ends all log-ins of the caller; access tokens are refused everywhere within seconds. */
  @POST
  @Path("/logout-everywhere")
  @Authenticated
  @APIResponse(responseCode = "204")
  public Uni<RestResponse<Void>> logoutEverywhere() {
    return auth.logoutEverywhere(user.id()).map(ended -> cookies.removed());
  }

  /** Changes the caller's password and ends every other log-in. */
  @PUT
  @Path("/password")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<RestResponse<SessionResponse>> changePassword(
      @NotNull @Valid ChangePasswordRequest request) {
    return auth.changePassword(user.id(), request, address.text()).map(cookies::with);
  }
}
