import { Link } from 'react-router';
import { paths } from '@/config/paths';
import { VIEWS, type View } from '../lib/views';
import styles from './Discovery.module.css';

/** The ways to look at what the experts noticed. */
export function DiscoveryNav({ workshopId, view }: { workshopId: string; view: View }) {
  return (
    <nav className={styles.nav} aria-label="Discovery">
      {VIEWS.map(({ id, name }) => (
        <Link
          key={id}
          to={paths.discoveryView(workshopId, id)}
          aria-current={id === view ? 'page' : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
