import {
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  type TextFieldProps,
} from 'react-aria-components';
import styles from './Field.module.css';

interface Props extends Omit<TextFieldProps, 'className' | 'children'> {
  label: string;
  hint?: string;
  /** What the server said about this field. */
  error?: string;
  /** More than one makes it a text area. */
  rows?: number;
  placeholder?: string;
  isLabelHidden?: boolean;
}

export function TextField({
  label,
  hint,
  error,
  rows = 1,
  placeholder,
  isLabelHidden,
  ...props
}: Props) {
  return (
    <AriaTextField {...props} className={styles.field} isInvalid={error !== undefined || undefined}>
      <Label className={isLabelHidden ? 'visually-hidden' : styles.label}>
        {label}
        {props.isRequired && !isLabelHidden ? <span aria-hidden="true"> *</span> : null}
      </Label>
      {rows > 1 ? (
        <TextArea
          className={`${styles.input} ${styles.area}`}
          rows={rows}
          placeholder={placeholder}
        />
      ) : (
        <Input className={styles.input} placeholder={placeholder} />
      )}
      {hint === undefined ? null : (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.error}>{error}</FieldError>
    </AriaTextField>
  );
}
