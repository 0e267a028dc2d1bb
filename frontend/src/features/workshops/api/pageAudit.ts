import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { Row } from '@/api/answer';
import { body, workshopsApi } from '@/api/client';
import type { components, paths } from '@/api/workshops-service';
import type { PageParams } from '@/lib/usePageParams';
import { workshopKeys } from './keys';

export type AuditEntry = Row<paths['/api/v1/workshops/{id}/audit-entries']['get']>;
export type AuditAction = components['schemas']['AuditAction'];

export interface AuditFilter extends PageParams {
  action?: AuditAction;
}

const auditQuery = (id: string, filter: AuditFilter) =>
  queryOptions({
    queryKey: workshopKeys.audit(id, filter),
    queryFn: ({ signal }) =>
      body(
        workshopsApi.GET('/api/v1/workshops/{id}/audit-entries', {
          params: { path: { id }, query: filter },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** Who did what in a workshop, newest first. */
export const useAudit = (id: string, filter: AuditFilter) => useQuery(auditQuery(id, filter));
