package dev.judgeworkshop.testing.planted.faulty;

public interface PublicRestClient {

  String get();
}
