import { useMemo } from 'react';
import { Facts } from '@/components/Facts';
import { formatDateTime } from '@/lib/format';
import type { Trace } from '../api/getTrace';
import { conversationOf, oneLine, pretty } from '../lib/conversation';
import { MessageView } from './MessageView';
import styles from './TraceView.module.css';

/** A trace as a conversation, with its context and metadata below. */
export function TraceView({ trace }: { trace: Trace }) {
  const conversation = useMemo(() => conversationOf(trace), [trace]);
  return (
    <article className={styles.trace} aria-label="Trace">
      <ol className={styles.conversation} aria-label="Conversation">
        {conversation.map((message, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: messages of a trace never move
          <MessageView key={index} message={message} />
        ))}
      </ol>
      {trace.context === undefined || trace.context === null ? null : (
        <details className={styles.more}>
          <summary>
            Context <span className="muted">{oneLine(pretty(trace.context))}</span>
          </summary>
          <pre className={styles.code}>{pretty(trace.context)}</pre>
        </details>
      )}
      <Provenance trace={trace} />
    </article>
  );
}

function Provenance({ trace }: { trace: Trace }) {
  const metadata = Object.entries(trace.metadata ?? {}).map(
    ([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)] as const,
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
