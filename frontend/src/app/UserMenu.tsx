import { useState } from 'react';
import { Link } from 'react-router';
import { Button } from '@/components/Button';
import { Select } from '@/components/Select';
import { paths } from '@/config/paths';
import { useSignOut } from '@/features/session/api/signOut';
import { applyTheme, chosenTheme, type Theme } from '@/lib/theme';
import { useSession } from '@/lib/useSession';
import styles from './AppShell.module.css';

const THEMES: readonly { id: Theme; name: string }[] = [
  { id: 'system', name: 'System' },
  { id: 'light', name: 'Light' },
  { id: 'dark', name: 'Dark' },
];

export function UserMenu() {
  const current = useSession();
  const signOut = useSignOut();
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <div className={styles.user}>
      <Link className={styles.name} to={paths.account()}>
        {current?.user.displayName}
      </Link>
      <div className={styles.theme}>
        <Select
          label="Theme"
          isLabelHidden
          options={THEMES}
          value={theme}
          onChange={(next) => {
            setTheme(next);
            applyTheme(next);
          }}
        />
      </div>
      <Button look="quiet" isPending={signOut.isPending} onPress={() => signOut.mutate()}>
        Sign out
      </Button>
    </div>
  );
}
