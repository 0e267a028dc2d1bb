import type { AuditAction } from '../api/pageAudit';

/** What was done, as people read it. */
export const actionName: Record<AuditAction, string> = {
  WORKSHOP_CREATED: 'Workshop created',
  WORKSHOP_CHANGED: 'Name or description changed',
  WORKSHOP_ARCHIVED: 'Workshop archived',
  WORKSHOP_UNARCHIVED: 'Workshop taken out of the archive',
  SETTINGS_CHANGED: 'Settings changed',
  MEMBER_ADDED: 'Member added',
  MEMBER_ROLE_CHANGED: 'Role changed',
  MEMBER_REMOVED: 'Member removed',
  MEMBER_LEFT: 'Member left',
  INVITATION_CREATED: 'Invitation made',
  INVITATION_REVOKED: 'Invitation revoked',
  INVITATION_ACCEPTED: 'Invitation accepted',
  PHASE_CHANGED: 'Phase changed',
  WORKSHOP_PAUSED: 'Workshop paused',
  WORKSHOP_RESUMED: 'Workshop resumed',
  EXPORT: 'Data exported',
  TRACES_DELETED: 'Traces deleted',
  MODEL_PROVIDER_CHANGED: 'Model provider changed',
};

type Detail = Readonly<Record<string, unknown>> | string | undefined | null;

/** The details of an entry in one line, such as `from: INTAKE, to: DISCOVERY`; some services write a sentence. */
export function detailText(detail: Detail): string {
  if (typeof detail === 'string') return detail;
  return Object.entries(detail ?? {})
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ');
}
