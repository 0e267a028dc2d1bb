package dev.judgeworkshop.testing.planted.faulty;

class ThingResponse {

  String name = "";
}
