package dev.judgeworkshop.testing.planted.faulty;

class ThingHelper {}
