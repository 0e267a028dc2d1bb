package dev.judgeworkshop.testing.planted.faulty;

import jakarta.inject.Inject;

class FieldInjected {

  @Inject ThingRepository things;
}
