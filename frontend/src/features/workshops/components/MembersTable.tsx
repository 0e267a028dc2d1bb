import { Button } from '@/components/Button';
import { Select } from '@/components/Select';
import { cell, Table } from '@/components/Table';
import { formatDateTime } from '@/lib/format';
import { type Role, roleName } from '@/lib/words';
import type { Member } from '../api/pageMembers';

const ROLES = (Object.keys(roleName) as Role[]).map((id) => ({ id, name: roleName[id] }));

interface Props {
  members: readonly Member[];
  /** Absent for those who may not change a role. */
  onRole?: (member: Member, role: Role) => void;
  /** Absent for those who may not remove anybody. */
  onRemove?: (member: Member) => void;
}

export function MembersTable({ members, onRole, onRemove }: Props) {
  return (
    <Table
      caption="Members"
      head={
        <tr>
          <th scope="col">Name</th>
          <th scope="col">E-mail</th>
          <th scope="col">Role</th>
          <th scope="col">Joined</th>
          {onRemove === undefined ? null : (
            <th scope="col">
              <span className="visually-hidden">Actions</span>
            </th>
          )}
        </tr>
      }
    >
      {members.map((member) => (
        <tr key={member.userId}>
          <th scope="row">{member.displayName}</th>
          <td>{member.email}</td>
          <td>
            {onRole === undefined ? (
              roleName[member.role]
            ) : (
              <Select
                label={`Role of ${member.displayName}`}
                isLabelHidden
                options={ROLES}
                value={member.role}
                onChange={(role) => onRole(member, role)}
              />
            )}
          </td>
          <td>{formatDateTime(member.joinedAt)}</td>
          {onRemove === undefined ? null : (
            <td className={cell.actions}>
              <Button
                look="quiet"
                aria-label={`Remove ${member.displayName}`}
                onPress={() => onRemove(member)}
              >
                Remove
              </Button>
            </td>
          )}
        </tr>
      ))}
    </Table>
  );
}
