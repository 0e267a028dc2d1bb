/** Cache keys of this feature; what changes a workshop invalidates all of one workshop. */
export const workshopKeys = {
  lists: ['workshops'] as const,
  list: (filter: object) => ['workshops', filter] as const,
  one: (id: string) => ['workshop', id] as const,
  detail: (id: string) => ['workshop', id, 'detail'] as const,
  status: (id: string) => ['workshop', id, 'status'] as const,
  progress: (id: string) => ['workshop', id, 'progress'] as const,
  settings: (id: string) => ['workshop', id, 'settings'] as const,
  members: (id: string, page: object) => ['workshop', id, 'members', page] as const,
  invitations: (id: string, page: object) => ['workshop', id, 'invitations', page] as const,
  audit: (id: string, filter: object) => ['workshop', id, 'audit', filter] as const,
};
