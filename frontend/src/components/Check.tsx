import { Checkbox } from 'react-aria-components';
import styles from './Field.module.css';

interface Props {
  label: string;
  isSelected: boolean;
  isDisabled?: boolean;
  onChange: (selected: boolean) => void;
}

export function Check({ label, isSelected, isDisabled, onChange }: Props) {
  return (
    <Checkbox
      className={styles.check}
      isSelected={isSelected}
      isDisabled={isDisabled}
      onChange={onChange}
    >
      <span className={styles.box} aria-hidden="true">
        {isSelected ? '\u2713' : ''}
      </span>
      {label}
    </Checkbox>
  );
}
