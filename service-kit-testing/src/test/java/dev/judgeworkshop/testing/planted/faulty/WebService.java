package dev.judgeworkshop.testing.planted.faulty;

import jakarta.ws.rs.core.Response;

class WebService {

  Response answer() {
    return Response.ok().build();
  }
}
