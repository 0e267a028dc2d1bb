import { useState } from 'react';
import { Choice } from '@/components/Choice';
import { Facts } from '@/components/Facts';
import { formatDateTime, formatInteger } from '@/lib/format';
import type { Trace } from '../api/getTrace';
import styles from './TraceView.module.css';
import { Conversation } from './viewer/Conversation';
import { LongText } from './viewer/LongText';
import { RawJson } from './viewer/RawJson';
import { SpanTree } from './viewer/SpanTree';

type Look = 'chat' | 'spans' | 'json';

/** A trace as a conversation, as its spans or as JSON, with its metadata below. */
export function TraceView({ trace }: { trace: Trace }) {
  const [look, setLook] = useState<Look>('chat');
  return (
    <article className={styles.trace} aria-label="Trace">
      <Choice
        label="How to show the trace"
        isLabelHidden
        options={[
          { id: 'chat', name: 'Conversation' },
          { id: 'spans', name: `Spans (${formatInteger(trace.spanCount)})` },
          { id: 'json', name: 'JSON' },
        ]}
        value={look}
        onChange={setLook}
      />
      {look === 'chat' ? <Conversation key={trace.id} trace={trace} /> : null}
      {look === 'spans' ? <SpanTree key={trace.id} traceId={trace.id} /> : null}
      {look === 'json' ? <RawJson key={trace.id} trace={trace} /> : null}
      <Provenance trace={trace} />
    </article>
  );
}

function Provenance({ trace }: { trace: Trace }) {
  const metadata = Object.entries(trace.metadata ?? {}).map(
    ([name, value]) =>
      [
        name,
        <LongText
          key={name}
          text={typeof value === 'string' ? value : JSON.stringify(value)}
          longest={280}
        />,
      ] as const,
  );
  return (
    <footer className={styles.footer}>
      <Facts
        facts={[
          ...(trace.externalId
            ? [['External id', <code key="id">{trace.externalId}</code>] as const]
            : []),
          ['Created', formatDateTime(trace.createdAt)] as const,
          ...metadata,
        ]}
      />
    </footer>
  );
}
