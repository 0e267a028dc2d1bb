import { useState } from 'react';
import { Button } from '@/components/Button';
import { Select } from '@/components/Select';
import { session } from '@/lib/session';
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
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <div className={styles.user}>
      <span className={styles.name}>{current?.user.displayName}</span>
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
      <Button look="quiet" onPress={session.end}>
        Sign out
      </Button>
    </div>
  );
}
