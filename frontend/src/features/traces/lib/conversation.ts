import type { Message, Trace } from '../api/getTrace';

/** The messages of a trace; one without messages is shown as a question and its answer. */
export function conversationOf(trace: Trace): readonly Message[] {
  if (trace.messages !== undefined && trace.messages !== null && trace.messages.length > 0) {
    return trace.messages;
  }
  return [
    { role: 'user', content: trace.input },
    { role: 'assistant', content: trace.output },
  ];
}

const ROLES: Record<string, string> = {
  system: 'System',
  developer: 'System',
  user: 'User',
  assistant: 'Assistant',
  tool: 'Tool',
  function: 'Tool',
};

/** A role as people read it; an unknown one is shown as it came. */
export const roleLabel = (role: string) => ROLES[role.toLowerCase()] ?? role;

/** Messages that stay folded until asked for: what the application was told and what tools answered. */
export const isFolded = (role: string) =>
  ['system', 'developer', 'tool', 'function'].includes(role.toLowerCase());

/** JSON with line breaks; anything else as it is. */
export function pretty(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value, null, 2) ?? '';
  const text = value.trim();
  if (!text.startsWith('{') && !text.startsWith('[')) return value;
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return value;
  }
}

const LONGEST_PREVIEW = 90;

/** The beginning of a text in one line. */
export function oneLine(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST_PREVIEW)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > LONGEST_PREVIEW ? `${line.slice(0, LONGEST_PREVIEW)}\u2026` : line;
}

/** What a search looks at in a message: its text, then what each tool was given. */
export const textsOf = (message: Message): readonly string[] => [
  message.content ?? '',
  ...(message.toolCalls ?? []).map((call) => call.arguments),
];
