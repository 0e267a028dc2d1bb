package dev.judgeworkshop.testing.planted.faulty;

class Sleeper {

  void rest() throws InterruptedException {
    Thread.sleep(1);
  }
}
