/** Cache keys of this feature; what changes one kind of thing invalidates all of its lists. */
export const discoveryKeys = {
  mine: (workshopId: string, traceId: string) => ['feedback', workshopId, 'mine', traceId] as const,
  feedbackLists: (workshopId: string) => ['feedback', workshopId, 'list'] as const,
  feedback: (workshopId: string, page: object) => ['feedback', workshopId, 'list', page] as const,
  followUps: (workshopId: string, feedbackId: string) =>
    ['follow-ups', workshopId, feedbackId] as const,
  findings: (workshopId: string) => ['findings', workshopId] as const,
  findingList: (workshopId: string, filter: object) => ['findings', workshopId, filter] as const,
  notes: (workshopId: string) => ['notes', workshopId] as const,
  noteList: (workshopId: string, filter: object) => ['notes', workshopId, filter] as const,
  labels: (workshopId: string) => ['trace-labels', workshopId] as const,
  labelPage: (workshopId: string, filter: object) => ['trace-labels', workshopId, filter] as const,
  draftItems: (workshopId: string) => ['draft-items', workshopId] as const,
  draftGroups: (workshopId: string) => ['draft-groups', workshopId] as const,
  draftGroup: (workshopId: string, id: string) => ['draft-groups', workshopId, id] as const,
  groupSuggestion: (id: string) => ['group-suggestion', id] as const,
  analyses: (workshopId: string) => ['analyses', workshopId] as const,
  analysisPage: (workshopId: string, page: object) => ['analyses', workshopId, page] as const,
  analysis: (id: string) => ['analysis', id] as const,
  analysisItems: (id: string) => ['analysis', id, 'items'] as const,
  comparison: (id: string, withId: string) => ['analysis', id, 'comparison', withId] as const,
  progress: (workshopId: string) => ['discovery-progress', workshopId] as const,
  progressPage: (workshopId: string, page: object) =>
    ['discovery-progress', workshopId, page] as const,
};
