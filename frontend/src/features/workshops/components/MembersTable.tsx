import { Button } from '@/components/Button';
import { cell, Table } from '@/components/Table';
import { formatDateTime } from '@/lib/format';
import { roleName } from '@/lib/words';
import type { Member } from '../api/pageMembers';

interface Props {
  members: readonly Member[];
  /** Absent for those who may not remove anybody. */
  onRemove?: (member: Member) => void;
}

export function MembersTable({ members, onRemove }: Props) {
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
          <td>{roleName[member.role]}</td>
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
