package dev.judgeworkshop.judge.run;

import dev.judgeworkshop.judge.prompt.JudgePromptResponse;
import org.jspecify.annotations.Nullable;

/**
 * A run that is to be made.
 *
 * @param prompt the judge
 * @param scope which traces, and why
 * @param terms what a model is asked with; null when none is asked
 */
record RunOrder(JudgePromptResponse prompt, RunScope scope, @Nullable ModelTerms terms) {}
