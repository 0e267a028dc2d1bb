import { useState } from 'react';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Loading } from '@/components/Loading';
import { Panel } from '@/components/Panel';
import { Select } from '@/components/Select';
import type { JudgePromptDetail } from '../api/getPrompt';
import { type PromptDiff, usePromptDiff } from '../api/getPromptDiff';
import type { JudgePrompt } from '../api/pagePrompts';
import { kindName } from '../lib/kinds';
import styles from './Judge.module.css';

interface Props {
  prompt: JudgePromptDetail;
  others: readonly JudgePrompt[];
}

/** The lines that differ from another version; at first from the parent. */
export function PromptDiffPanel({ prompt, others }: Props) {
  const first = others.find(({ id }) => id === prompt.parentId) ?? others[0];
  const [against, setAgainst] = useState(first?.id ?? '');
  const diff = usePromptDiff(prompt.id, against);
  return (
    <Panel title="What changed">
      <Select
        label="Compared with"
        options={others.map(({ id, number, kind }) => ({
          id,
          name: `Version ${number}, ${kindName[kind]}`,
        }))}
        value={against}
        onChange={setAgainst}
      />
      {diff.isPending ? <Loading /> : null}
      {diff.isError ? <ErrorPanel error={diff.error} onRetry={() => void diff.refetch()} /> : null}
      {diff.data === undefined ? null : <DiffLines diff={diff.data} />}
    </Panel>
  );
}

type Change = PromptDiff['lines'][number]['change'];
const SIGN: Record<Change, string> = { SAME: ' ', ADDED: '+', REMOVED: '\u2212' };
const WORD: Record<Change, string> = { SAME: '', ADDED: 'Added: ', REMOVED: 'Removed: ' };
const LOOK: Record<Change, string | undefined> = {
  SAME: undefined,
  ADDED: styles.added,
  REMOVED: styles.removed,
};

function DiffLines({ diff }: { diff: PromptDiff }) {
  if (diff.lines.every(({ change }) => change === 'SAME')) {
    return <p className="muted">The texts are the same; the versions differ in other settings.</p>;
  }
  const lines = diff.lines.map((line, number) => ({ ...line, number }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
    <section className={styles.text} aria-label="Changed lines" tabIndex={0}>
      {lines.map(({ number, change, text }) => (
        <div key={number} className={`${styles.line} ${LOOK[change] ?? ''}`}>
          <span className={styles.sign} aria-hidden="true">
            {SIGN[change]}
          </span>
          <span>
            <span className="visually-hidden">{WORD[change]}</span>
            {text}
          </span>
        </div>
      ))}
    </section>
  );
}
