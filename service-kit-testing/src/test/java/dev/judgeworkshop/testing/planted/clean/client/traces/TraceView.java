package dev.judgeworkshop.testing.planted.clean.client.traces;

public record TraceView(String preview) {}
