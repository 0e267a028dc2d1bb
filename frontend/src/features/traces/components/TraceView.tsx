import { useState } from 'react';
import { Button } from '@/components/Button';
import { Facts } from '@/components/Facts';
import { formatDateTime, formatInteger } from '@/lib/format';
import type { Trace } from '../api/getTrace';
import styles from './TraceView.module.css';
import { Conversation } from './viewer/Conversation';
import { LongText } from './viewer/LongText';
import { RawJson } from './viewer/RawJson';
import { SpanTree } from './viewer/SpanTree';

const LOOKS = [
  { id: 'chat', name: 'Conversation' },
  { id: 'spans', name: 'Spans' },
  { id: 'json', name: 'JSON' },
] as const;
type Look = (typeof LOOKS)[number]['id'];

/** A trace as a conversation, as its spans or as JSON, with its metadata below. */
export function TraceView({ trace }: { trace: Trace }) {
  const [look, setLook] = useState<Look>('chat');
  return (
    <article className={styles.trace} aria-label="Trace">
      <fieldset className={styles.looks} aria-label="How to show the trace">
        {LOOKS.map(({ id, name }) => (
          <Button key={id} aria-pressed={look === id} onPress={() => setLook(id)}>
            {id === 'spans' && trace.spanCount > 0
              ? `${name} (${formatInteger(trace.spanCount)})`
              : name}
          </Button>
        ))}
      </fieldset>
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
