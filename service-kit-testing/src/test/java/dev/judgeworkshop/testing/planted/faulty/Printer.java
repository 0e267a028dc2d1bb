package dev.judgeworkshop.testing.planted.faulty;

class Printer {

  void print(String text) {
    System.out.println(text);
  }
}
