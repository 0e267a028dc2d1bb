package dev.judgeworkshop.testing.planted.faulty;

class NosyResource {

  private final ThingRepository things = new ThingRepository();

  String things() {
    return things.toString();
  }
}
