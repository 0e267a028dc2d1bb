import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import styles from './Button.module.css';

interface Props extends Omit<ButtonProps, 'className'> {
  look?: 'plain' | 'primary' | 'quiet';
  /** Its work is under way: it stays where it is and keeps the focus, but does nothing when pressed. */
  isPending?: boolean;
}

/**
 * A button. React Aria's own pending state is not used: what it announces keeps pointing at the button after that is
 * gone.
 */
export function Button({ look = 'plain', isPending = false, type, onPress, ...props }: Props) {
  const classes = [styles.button, styles[look], isPending ? styles.pending : undefined];
  return (
    <AriaButton
      {...props}
      type={isPending ? 'button' : type}
      onPress={isPending ? undefined : onPress}
      className={classes.filter(Boolean).join(' ')}
    />
  );
}
