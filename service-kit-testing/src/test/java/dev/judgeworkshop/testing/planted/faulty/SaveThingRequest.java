package dev.judgeworkshop.testing.planted.faulty;

record SaveThingRequest(String name) {}
