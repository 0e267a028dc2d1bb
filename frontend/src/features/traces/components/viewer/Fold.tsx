import { type ReactNode, useState } from 'react';

interface Props {
  className?: string;
  summary: ReactNode;
  /** Opens it from outside, for a search that found something in it. */
  isForced?: boolean;
  children: () => ReactNode;
}

/** A part that stays folded; what is in it is made when it is opened. */
export function Fold({ className, summary, isForced = false, children }: Props) {
  const [isChosen, setChosen] = useState(false);
  const isOpen = isChosen || isForced;
  return (
    <details
      className={className}
      open={isOpen}
      onToggle={(event) => setChosen(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      {isOpen ? children() : null}
    </details>
  );
}
