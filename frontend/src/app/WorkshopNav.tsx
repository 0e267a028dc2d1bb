import { NavLink } from 'react-router';
import { paths } from '@/config/paths';
import type { Workshop } from '@/features/workshops/api/getWorkshop';
import { PHASES, phaseName } from '@/lib/words';
import styles from './Workshop.module.css';

interface Entry {
  name: string;
  to: string;
  isEnd?: boolean;
}

/** The places of a workshop that one's role may go to. */
export function entriesOf({ id, role, phase }: Workshop): Entry[] {
  const home = { name: 'Overview', to: paths.workshop(id), isEnd: true };
  if (role === 'FACILITATOR') {
    return [
      home,
      { name: 'Traces', to: paths.traces(id) },
      { name: 'Datasets', to: paths.datasets(id) },
      { name: phaseName.DISCOVERY, to: paths.discovery(id) },
      { name: phaseName.RUBRIC, to: paths.rubric(id) },
      { name: phaseName.ANNOTATION, to: paths.annotation(id) },
      { name: phaseName.RESULTS, to: paths.results(id) },
      { name: 'Judge', to: paths.judge(id) },
      { name: 'Audit', to: paths.audit(id) },
      { name: 'Settings', to: paths.settings(id) },
    ];
  }
  const seesRubric = PHASES.indexOf(phase) >= PHASES.indexOf('ANNOTATION');
  return [
    home,
    { name: phaseName.DISCOVERY, to: paths.discovery(id) },
    ...(seesRubric
      ? [
          { name: phaseName.RUBRIC, to: paths.rubric(id) },
          { name: phaseName.ANNOTATION, to: paths.annotation(id) },
        ]
      : []),
  ];
}

export function WorkshopNav({ workshop }: { workshop: Workshop }) {
  return (
    <nav className={styles.nav} aria-label="Workshop">
      <ul className={styles.entries}>
        {entriesOf(workshop).map(({ name, to, isEnd }) => (
          <li key={to}>
            <NavLink className={styles.entry} to={to} end={isEnd}>
              {name}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
