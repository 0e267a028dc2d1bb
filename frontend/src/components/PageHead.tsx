import type { ReactNode } from 'react';
import styles from './PageHead.module.css';

interface Props {
  title: string;
  /** One line under the title. */
  lead?: ReactNode;
  actions?: ReactNode;
}

export function PageHead({ title, lead, actions }: Props) {
  return (
    <header className={styles.head}>
      <div className="stack-s">
        <h1>{title}</h1>
        {lead === undefined ? null : <div className="muted">{lead}</div>}
      </div>
      {actions === undefined ? null : <div className="row">{actions}</div>}
      <title>{`${title} \u00B7 Judge Workshop`}</title>
    </header>
  );
}
