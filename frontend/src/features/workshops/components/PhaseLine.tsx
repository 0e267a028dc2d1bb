import { PHASES, type Phase, phaseName } from '@/lib/words';
import styles from './PhaseLine.module.css';

function stateOf(phase: Phase, current: Phase): 'done' | 'current' | 'ahead' {
  const distance = PHASES.indexOf(phase) - PHASES.indexOf(current);
  if (distance === 0) return 'current';
  return distance < 0 ? 'done' : 'ahead';
}

/** The six phases in a line, with the one the workshop is in. */
export function PhaseLine({ phase }: { phase: Phase }) {
  return (
    <ol className={styles.line} aria-label="Phases">
      {PHASES.map((each, index) => {
        const state = stateOf(each, phase);
        return (
          <li
            key={each}
            className={`${styles.step} ${styles[state]}`}
            aria-current={state === 'current' ? 'step' : undefined}
          >
            <span className={styles.mark} aria-hidden="true">
              {state === 'done' ? '\u2713' : index + 1}
            </span>
            {phaseName[each]}
            {state === 'done' ? <span className="visually-hidden"> (done)</span> : null}
          </li>
        );
      })}
    </ol>
  );
}
