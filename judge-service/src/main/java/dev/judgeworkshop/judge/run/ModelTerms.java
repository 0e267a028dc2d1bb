package dev.judgeworkshop.judge.run;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a run that asks a model is told.
 *
 * @param modelProviderId which provider
 * @param rubricText the scoring form as it stood, for {@code {{rubric}}}
 * @param budget what it may cost; null: no limit
 */
record ModelTerms(UUID modelProviderId, String rubricText, @Nullable BigDecimal budget) {}
