package dev.judgeworkshop.workshops.settings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Settings to and from the wire. */
final class SettingsMapper {

  private static final long DEFAULTS = 1;

  private SettingsMapper() {}

  static void apply(SettingsRequest request, WorkshopSettings settings) {
    settings.inRandomOrder(request.randomOrder().discovery(), request.randomOrder().annotation());
    settings.allow(request.participantNotes(), request.followUpQuestions());
    settings.extract(request.inputPath(), request.outputPath());
    settings.askModelOf(request.defaultModelProviderId());
  }

  static SettingsResponse toResponse(UUID workshopId, @Nullable WorkshopSettings settings) {
    return settings == null ? defaults(workshopId) : saved(settings);
  }

  private static SettingsResponse defaults(UUID workshopId) {
    return new SettingsResponse(
        workshopId, DEFAULTS, new RandomOrder(false, false), true, false, null, null, null);
  }

  private static SettingsResponse saved(WorkshopSettings settings) {
    return new SettingsResponse(
        settings.workshopId(),
        settings.version(),
        new RandomOrder(settings.randomOrderDiscovery(), settings.randomOrderAnnotation()),
        settings.participantNotes(),
        settings.followUpQuestions(),
        settings.inputPath(),
        settings.outputPath(),
        settings.defaultModelProviderId());
  }
}
