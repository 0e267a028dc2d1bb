package dev.judgeworkshop.workshops.auth;

import org.jspecify.annotations.Nullable;

/**
 * What a log-in, or its renewal, gives.
 *
 * @param body what the answer shows
 * @param refreshToken for the cookie; null when the cookie that is there stays as it is
 */
record StartedSession(SessionResponse body, @Nullable RefreshToken refreshToken) {}
