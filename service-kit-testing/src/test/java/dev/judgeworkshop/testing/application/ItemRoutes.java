package dev.judgeworkshop.testing.application;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

@ApplicationScoped
class ItemRoutes {

  void register(@Observes Router router) {
    router.get("/private/me").handler(ItemRoutes::whoAmI);
  }

  private static void whoAmI(RoutingContext context) {
    QuarkusHttpUser user = (QuarkusHttpUser) context.user();
    context.response().end(user.getSecurityIdentity().getPrincipal().getName());
  }
}
