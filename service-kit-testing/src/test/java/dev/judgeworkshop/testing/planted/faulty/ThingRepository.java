package dev.judgeworkshop.testing.planted.faulty;

class ThingRepository {}
