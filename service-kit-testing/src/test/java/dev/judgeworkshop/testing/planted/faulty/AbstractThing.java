package dev.judgeworkshop.testing.planted.faulty;

abstract class AbstractThing {}
