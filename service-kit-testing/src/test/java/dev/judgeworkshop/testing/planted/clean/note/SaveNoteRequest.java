package dev.judgeworkshop.testing.planted.clean.note;

public record SaveNoteRequest(String text) {}
