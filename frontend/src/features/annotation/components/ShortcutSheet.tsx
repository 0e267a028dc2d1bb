import { Check } from '@/components/Check';
import { Dialog } from '@/components/Dialog';
import { BINDINGS } from '../lib/keymap';
import styles from './ShortcutSheet.module.css';

interface Props {
  isOpen: boolean;
  onClose: () => void;
  characterKeys: boolean;
  onCharacterKeys: (on: boolean) => void;
}

/** The key map as a sheet, with the switch for single-key shortcuts. */
export function ShortcutSheet({ isOpen, onClose, characterKeys, onCharacterKeys }: Props) {
  return (
    <Dialog title="Keyboard shortcuts" isOpen={isOpen} onClose={onClose}>
      <dl className={styles.sheet}>
        {BINDINGS.map(({ label, does }) => (
          <div key={label} className={styles.binding}>
            <dt>
              <kbd>{label}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Check
        label="Digits and ? are shortcuts"
        isSelected={characterKeys}
        onChange={onCharacterKeys}
      />
    </Dialog>
  );
}
