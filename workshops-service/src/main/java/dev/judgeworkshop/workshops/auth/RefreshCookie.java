package dev.judgeworkshop.workshops.auth;

import dev.judgeworkshop.workshops.config.WorkshopsConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * The cookie of the refresh token: no script sees it, no other site sends it, and only the paths of
 * {@code /api/v1/auth} get it. It is {@code Secure} where the public address is.
 */
@ApplicationScoped
class RefreshCookie {

  static final String NAME = "refresh_token";

  private static final String PATH = "/api/v1/auth";

  private final boolean secure;
  private final int maxAge;

  RefreshCookie(WorkshopsConfig config) {
    this.secure = config.issuer().startsWith("https:");
    this.maxAge = Math.toIntExact(config.refreshTokenLifetime().toSeconds());
  }

  /** 200 with the cookie, if there is a new one. */
  RestResponse<SessionResponse> with(StartedSession session) {
    ResponseBuilder<SessionResponse> answer =
        ResponseBuilder.ok(session.body()).header("Cache-Control", "no-store");
    RefreshToken token = session.refreshToken();
    return token == null ? answer.build() : answer.cookie(cookie(token.text(), maxAge)).build();
  }

  /** 204 that takes the cookie away. */
  RestResponse<Void> removed() {
    return ResponseBuilder.<Void>noContent()
        .header("Cache-Control", "no-store")
        .cookie(cookie("", 0))
        .build();
  }

  private NewCookie cookie(String value, int age) {
    return new NewCookie.Builder(NAME)
        .value(value)
        .path(PATH)
        .maxAge(age)
        .httpOnly(true)
        .secure(secure)
        .sameSite(SameSite.STRICT)
        .build();
  }
}
