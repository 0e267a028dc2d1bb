import { Checkbox } from 'react-aria-components';
import styles from './Field.module.css';

interface Props {
  label: string;
  isSelected: boolean;
  isDisabled?: boolean;
  isLabelHidden?: boolean;
  onChange: (selected: boolean) => void;
}

export function Check({ label, isSelected, isDisabled, isLabelHidden, onChange }: Props) {
  return (
    <Checkbox
      className={isLabelHidden ? `${styles.check} ${styles.bare}` : styles.check}
      isSelected={isSelected}
      isDisabled={isDisabled}
      onChange={onChange}
    >
      <span className={styles.box} aria-hidden="true">
        {isSelected ? '\u2713' : ''}
      </span>
      {isLabelHidden ? <span className="visually-hidden">{label}</span> : label}
    </Checkbox>
  );
}
