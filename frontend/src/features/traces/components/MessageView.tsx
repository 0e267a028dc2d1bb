import type { Message } from '../api/getTrace';
import { isFolded, oneLine, pretty, roleLabel } from '../lib/conversation';
import styles from './TraceView.module.css';

type ToolCall = NonNullable<Message['toolCalls']>[number];

/** One message; what the application was told and what tools answered is folded. */
export function MessageView({ message }: { message: Message }) {
  const content = message.content ?? '';
  const role = message.role.toLowerCase();
  return (
    <li className={`${styles.message} ${styles[role] ?? ''}`}>
      {isFolded(role) ? (
        <details className={styles.folded}>
          <summary>
            <Who message={message} /> <span className="muted">{oneLine(content)}</span>
          </summary>
          <pre className={styles.code}>{pretty(content)}</pre>
        </details>
      ) : (
        <>
          <Who message={message} />
          {content === '' ? null : <div className="prose">{content}</div>}
        </>
      )}
      {(message.toolCalls ?? []).map((call, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: calls of a message never move, and ids may be missing
        <ToolCallView key={index} call={call} />
      ))}
    </li>
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

function ToolCallView({ call }: { call: ToolCall }) {
  const callArguments = pretty(call.arguments);
  return (
    <details className={styles.call}>
      <summary>
        <span className={styles.tag}>Tool call</span> <code>{call.name}</code>{' '}
        <span className="muted">{oneLine(callArguments)}</span>
      </summary>
      <pre className={styles.code}>{callArguments}</pre>
    </details>
  );
}
