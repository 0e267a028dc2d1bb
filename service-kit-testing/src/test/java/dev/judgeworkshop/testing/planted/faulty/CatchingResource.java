package dev.judgeworkshop.testing.planted.faulty;

class CatchingResource {

  int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
