package dev.judgeworkshop.testing.planted.faulty;

class WireRepository {

  String nameIn(SaveThingRequest request) {
    return request.name();
  }
}
