package dev.judgeworkshop.judge.client.workshops;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a workshop's settings.
 *
 * @param defaultModelProviderId the model provider for what asks for none; absent without one
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SettingsView(@Nullable UUID defaultModelProviderId) {}
