package dev.judgeworkshop.testing.planted.clean.note;

import java.util.UUID;

public record NoteResponse(UUID id, String text, long version) {}
