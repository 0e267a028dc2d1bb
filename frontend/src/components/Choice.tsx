import { Label, Radio, RadioGroup } from 'react-aria-components';
import styles from './Field.module.css';

interface Props<T extends string> {
  label: string;
  options: readonly { id: T; name: string }[];
  /** Nothing chosen is `null`: an empty text would make the radios unreachable by keyboard. */
  value: T | null;
  onChange: (value: T) => void;
  isDisabled?: boolean;
  isLabelHidden?: boolean;
}

/** One of a few, all of them visible. */
export function Choice<T extends string>({
  label,
  options,
  value,
  onChange,
  isDisabled,
  isLabelHidden,
}: Props<T>) {
  return (
    <RadioGroup
      className={styles.group}
      orientation="horizontal"
      value={value}
      isDisabled={isDisabled}
      onChange={(chosen) => onChange(chosen as T)}
    >
      <Label className={isLabelHidden ? 'visually-hidden' : styles.label}>{label}</Label>
      <div className={styles.options}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className={styles.radio}>
            {option.name}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
