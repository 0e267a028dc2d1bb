/** Cache keys of this feature; all of a workshop's traces share their beginning. */
export const traceKeys = {
  ofWorkshop: (workshopId: string) => ['traces', workshopId] as const,
  list: (workshopId: string, page: object) => ['traces', workshopId, 'list', page] as const,
  one: (workshopId: string, id: string) => ['traces', workshopId, 'one', id] as const,
  at: (workshopId: string, position: number) => ['traces', workshopId, 'at', position] as const,
  imports: (workshopId: string) => ['imports', workshopId] as const,
  import: (id: string) => ['import', id] as const,
  importErrors: (id: string, page: object) => ['import', id, 'errors', page] as const,
};
