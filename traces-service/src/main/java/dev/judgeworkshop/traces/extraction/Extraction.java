package dev.judgeworkshop.traces.extraction;

import dev.judgeworkshop.traces.client.workshops.SettingsView;
import dev.judgeworkshop.traces.format.RawText;
import dev.judgeworkshop.traces.trace.NewTrace;
import dev.judgeworkshop.traces.trace.ShownTexts;
import org.jspecify.annotations.Nullable;

/**
 * Decides what is shown of a trace: what the workshop's paths find, else the text by role, else the
 * raw text. Blank finds count as none.
 */
public final class Extraction {

  private final @Nullable TextPath inputPath;
  private final @Nullable TextPath outputPath;

  Extraction(@Nullable String inputPath, @Nullable String outputPath) {
    this.inputPath = TextPath.of(inputPath);
    this.outputPath = TextPath.of(outputPath);
  }

  /**
   * The extraction that a workshop's settings ask for.
   *
   * @param settings the paths; one that is no good is left out
   * @return the extraction
   */
  public static Extraction of(SettingsView settings) {
    return new Extraction(settings.inputPath(), settings.outputPath());
  }

  /**
   * Applies it to a trace that is being imported.
   *
   * @param trace with its texts by role
   * @return the same trace, or one that is shown otherwise
   */
  public NewTrace apply(NewTrace trace) {
    return inputPath == null && outputPath == null
        ? trace
        : trace.shownAs(shown(RawText.of(trace.isConversation(), trace.texts(), trace.messages())));
  }

  ShownTexts shown(RawText raw) {
    return raw.shown(find(inputPath, raw, true), find(outputPath, raw, false));
  }

  private static @Nullable String find(@Nullable TextPath path, RawText raw, boolean isInput) {
    String found = path == null ? null : path.find(raw.document(isInput));
    return found == null || found.isBlank() || !isStorable(found) ? null : found;
  }

  /** JSON inside a text may unfold to what PostgreSQL cannot hold. */
  private static boolean isStorable(String text) {
    return text.indexOf('\0') < 0
        && text.codePoints()
            .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
