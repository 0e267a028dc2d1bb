import { Link, Outlet, useNavigation } from 'react-router';
import { paths } from '@/config/paths';
import { useRunningOutbox } from '@/features/annotation/lib/outbox/useOutbox';
import styles from './AppShell.module.css';
import { UserMenu } from './UserMenu';

/** The frame around every page of a signed-in person. */
export function AppShell() {
  useRunningOutbox();
  const navigation = useNavigation();
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        Skip to content
      </a>
      <header className={styles.bar}>
        <Link className={styles.brand} to={paths.workshops()}>
          <img src="/favicon.svg" alt="" width="20" height="20" />
          Judge Workshop
        </Link>
        <UserMenu />
        {navigation.state === 'loading' ? <div className={styles.busy} /> : null}
      </header>
      <Outlet />
    </div>
  );
}
