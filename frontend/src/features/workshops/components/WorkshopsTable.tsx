import { Link } from 'react-router';
import { Badge } from '@/components/Badge';
import { cell, Table } from '@/components/Table';
import { paths } from '@/config/paths';
import { formatDateTime, formatInteger } from '@/lib/format';
import { phaseName, roleName } from '@/lib/words';
import type { WorkshopSummary } from '../api/pageWorkshops';

export function WorkshopsTable({ workshops }: { workshops: readonly WorkshopSummary[] }) {
  return (
    <Table
      caption="Workshops"
      head={
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Phase</th>
          <th scope="col">Your role</th>
          <th scope="col" className={cell.number}>
            Members
          </th>
          <th scope="col">Created</th>
        </tr>
      }
    >
      {workshops.map((workshop) => (
        <tr key={workshop.id}>
          <th scope="row" className={cell.wide}>
            <Link to={paths.workshop(workshop.id)}>{workshop.name}</Link>
          </th>
          <td>
            <span className="row">
              <Badge tone="accent">{phaseName[workshop.phase]}</Badge>
              {workshop.state === 'PAUSED' ? <Badge tone="warn">Paused</Badge> : null}
            </span>
          </td>
          <td>{roleName[workshop.role]}</td>
          <td className={cell.number}>{formatInteger(workshop.memberCount)}</td>
          <td>{formatDateTime(workshop.createdAt)}</td>
        </tr>
      ))}
    </Table>
  );
}
