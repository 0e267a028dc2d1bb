package dev.judgeworkshop.annotations.adjudication;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody settles.
 *
 * @param value on the question's scale
 * @param reason why
 * @param by who
 * @param at when
 */
record Decision(int value, String reason, UUID by, Instant at) {}
