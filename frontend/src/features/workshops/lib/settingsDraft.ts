import type { SaveSettings, Settings } from '../api/settings';

/** What the form of the settings holds; nothing is an empty text. */
export interface SettingsDraft {
  randomDiscovery: boolean;
  randomAnnotation: boolean;
  participantNotes: boolean;
  followUpQuestions: boolean;
  inputPath: string;
  outputPath: string;
  provider: string;
}

export const draftOf = (settings: Settings): SettingsDraft => ({
  randomDiscovery: settings.randomOrder.DISCOVERY,
  randomAnnotation: settings.randomOrder.ANNOTATION,
  participantNotes: settings.participantNotes,
  followUpQuestions: settings.followUpQuestions,
  inputPath: settings.inputPath ?? '',
  outputPath: settings.outputPath ?? '',
  provider: settings.defaultModelProviderId ?? '',
});

export const requestOf = (draft: SettingsDraft): SaveSettings => ({
  randomOrder: { DISCOVERY: draft.randomDiscovery, ANNOTATION: draft.randomAnnotation },
  participantNotes: draft.participantNotes,
  followUpQuestions: draft.followUpQuestions,
  inputPath: draft.inputPath.trim() || undefined,
  outputPath: draft.outputPath.trim() || undefined,
  defaultModelProviderId: draft.provider || undefined,
});
