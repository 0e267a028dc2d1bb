/** Cache keys of this feature. */
export const discoveryKeys = {
  mine: (workshopId: string, traceId: string) => ['feedback', workshopId, 'mine', traceId] as const,
  feedback: (workshopId: string, page: object) => ['feedback', workshopId, 'list', page] as const,
  findings: (workshopId: string) => ['findings', workshopId] as const,
  findingList: (workshopId: string, filter: object) => ['findings', workshopId, filter] as const,
};
