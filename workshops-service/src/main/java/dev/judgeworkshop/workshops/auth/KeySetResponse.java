package dev.judgeworkshop.workshops.auth;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The public keys that tokens are verified with (RFC 7517, section 5).
 *
 * @param keys the one that signs first, then those whose tokens have not expired yet
 */
@Schema(
    name = "KeySet",
    requiredProperties = {"keys"})
public record KeySetResponse(List<Map<String, Object>> keys) {}
