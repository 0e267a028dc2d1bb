package dev.judgeworkshop.testing.planted.faulty;

import io.quarkus.cache.CacheResult;

class CachingLookUp {

  @CacheResult
  String find(String key) {
    return key;
  }
}
