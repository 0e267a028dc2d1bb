import { Button } from '@/components/Button';
import { counted } from '@/lib/format';
import styles from './Import.module.css';

interface Props {
  count: number;
  onDataset: () => void;
  onDelete: () => void;
  onClear: () => void;
}

/** How many traces are chosen, and what can be done with them. */
export function ChosenBar({ count, onDataset, onDelete, onClear }: Props) {
  return (
    <div className={`row ${styles.chosen}`}>
      <span className="small" role="status">
        {counted(count, 'trace')} chosen, on this page and others
      </span>
      <Button onPress={onDataset}>Make a dataset of the chosen</Button>
      <Button onPress={onDelete}>Delete the chosen</Button>
      <Button look="quiet" onPress={onClear}>
        Choose none
      </Button>
    </div>
  );
}
