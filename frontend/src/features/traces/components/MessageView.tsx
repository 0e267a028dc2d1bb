import type { Message } from '../api/getTrace';
import { isFolded, oneLine, pretty, roleLabel } from '../lib/conversation';
import type { Hit } from '../lib/search';
import styles from './TraceView.module.css';
import { Fold } from './viewer/Fold';
import { LongText } from './viewer/LongText';

type ToolCall = NonNullable<Message['toolCalls']>[number];

interface Props {
  message: Message;
  wanted: string;
  /** Where the search stands, when it is in this message. */
  hit?: Hit;
}

/** One message; what the application was told and what tools answered is folded. */
export function MessageView({ message, wanted, hit }: Props) {
  const content = message.content ?? '';
  const role = message.role.toLowerCase();
  const at = hit?.part === 0 ? hit.at : undefined;
  return (
    <div
      className={`${styles.message} ${styles[role] ?? ''} ${hit === undefined ? '' : styles.found}`}
    >
      {isFolded(role) ? (
        <Fold
          className={styles.folded}
          isForced={at !== undefined}
          summary={
            <>
              <Who message={message} /> <span className="muted">{oneLine(content)}</span>
            </>
          }
        >
          {() => (
            <LongText
              isCode
              className={styles.code}
              text={at === undefined ? pretty(content) : content}
              wanted={wanted}
              at={at}
            />
          )}
        </Fold>
      ) : (
        <>
          <Who message={message} />
          {content === '' ? null : (
            <LongText className="prose" text={content} wanted={wanted} at={at} />
          )}
        </>
      )}
      {(message.toolCalls ?? []).map((call, index) => (
        <ToolCallView
          // biome-ignore lint/suspicious/noArrayIndexKey: calls of a message never move, and ids may be missing
          key={index}
          call={call}
          wanted={wanted}
          at={hit?.part === index + 1 ? hit.at : undefined}
        />
      ))}
    </div>
  );
}

function Who({ message }: { message: Message }) {
  return (
    <span className={styles.who}>
      {roleLabel(message.role)}
      {message.name ? <code className={styles.name}>{message.name}</code> : null}
    </span>
  );
}

function ToolCallView({ call, wanted, at }: { call: ToolCall; wanted: string; at?: number }) {
  return (
    <Fold
      className={styles.call}
      isForced={at !== undefined}
      summary={
        <>
          <span className={styles.tag}>Tool call</span> <code>{call.name}</code>{' '}
          <span className="muted">{oneLine(call.arguments)}</span>
        </>
      }
    >
      {() => (
        <LongText
          isCode
          className={styles.code}
          text={at === undefined ? pretty(call.arguments) : call.arguments}
          wanted={wanted}
          at={at}
        />
      )}
    </Fold>
  );
}
