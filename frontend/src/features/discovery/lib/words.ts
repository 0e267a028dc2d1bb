import type { Tone } from '@/components/Badge';
import type { Analysis, AnalysisKind } from '../api/analyses';
import type { DraftItem } from '../api/draftItems';
import type { GroupSuggestion } from '../api/groupSuggestion';
import type { Severity, Which } from '../api/traceLabels';

export const severityName: Record<Severity, string> = {
  HIGH: 'Mixed labels',
  MEDIUM: 'All bad',
  LOW: 'All good',
};

export const severityTone: Record<Severity, Tone> = { HIGH: 'bad', MEDIUM: 'warn', LOW: 'good' };

export const whichOptions: readonly { id: Which; name: string }[] = [
  { id: 'ALL', name: 'All labelled' },
  { id: 'DISAGREEMENTS', name: 'By severity' },
  { id: 'HIGH', name: severityName.HIGH },
  { id: 'MEDIUM', name: severityName.MEDIUM },
  { id: 'LOW', name: severityName.LOW },
];

export const sourceName: Record<DraftItem['source'], string> = {
  FINDING: 'Finding',
  FEEDBACK: 'Feedback',
  DISAGREEMENT: 'Disagreement',
  ANALYSIS: 'Analysis',
  MANUAL: 'By hand',
};

export const kindName: Record<AnalysisKind, string> = { CRITERIA: 'Criteria', THEMES: 'Themes' };

export const analysisMethodName: Record<NonNullable<Analysis['method']>, string> = {
  MODEL: 'Read by a model',
  FREQUENT_WORDS: 'Counted words, no model read it',
};

export const suggestionMethodName: Record<NonNullable<GroupSuggestion['method']>, string> = {
  MODEL: 'Suggested by a model',
  SHARED_WORDS: 'Made from shared words, not by a model',
};
