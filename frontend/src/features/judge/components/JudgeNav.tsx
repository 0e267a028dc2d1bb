import { NavLink } from 'react-router';
import { paths } from '@/config/paths';
import styles from './Judge.module.css';

/** The places of judge tuning. */
export function JudgeNav({ workshopId }: { workshopId: string }) {
  return (
    <nav className={styles.nav} aria-label="Judge tuning">
      <NavLink to={paths.judge(workshopId)} end>
        Judges and runs
      </NavLink>
      <NavLink to={paths.alignments(workshopId)}>Alignment</NavLink>
      <NavLink to={paths.providers(workshopId)}>Model providers</NavLink>
    </nav>
  );
}
