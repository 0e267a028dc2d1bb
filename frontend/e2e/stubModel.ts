import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a model is asked. */
interface Asked {
  messages: { content: string }[];
}

/** An OpenAI-compatible endpoint on the loopback address that says what a script makes of the prompt. */
export interface StubModel {
  baseUrl: string;
  /** Holds every answer back until the function that it returns is called. */
  hold: () => () => void;
  close: () => Promise<void>;
}

async function read(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

const completion = (content: string) =>
  JSON.stringify({
    model: 'stub-1',
    choices: [{ message: { role: 'assistant', content } }],
    usage: { prompt_tokens: 420, completion_tokens: 24 },
  });

export async function startStubModel(script: (prompt: string) => string): Promise<StubModel> {
  let gate: Promise<void> = Promise.resolve();
  const server: Server = createServer(async (request, response) => {
    const { messages } = JSON.parse(await read(request)) as Asked;
    await gate;
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(completion(script(messages.map(({ content }) => content).join('\n'))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    hold() {
      let release = () => {};
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const GUIDELINE = 'Pass only an answer that names the day of arrival.';

/**
 * A judge that likes politeness until a guideline tells it to look for the day; then it rates as the experts do. It
 * shows how the application behaves, nothing about the quality of a model.
 */
export function politeJudge(prompt: string): string {
  if (prompt.includes('Rated examples:')) {
    return JSON.stringify({ guidelines: [{ text: GUIDELINE, examples: [1, 2] }] });
  }
  if (prompt.includes('Join those that say the same')) {
    return JSON.stringify({ guidelines: [{ text: GUIDELINE, from: [1], contradicts: null }] });
  }
  const output = prompt.slice(prompt.lastIndexOf('# Output of the application'));
  const isGuided = prompt.includes(GUIDELINE);
  return JSON.stringify({
    reasoning: isGuided
      ? 'I looked for the day of arrival.'
      : 'It sounds <img src=x onerror="globalThis.wasRun=true"> polite to me.',
    rating: output.includes(isGuided ? 'arrives on' : 'Gladly') ? 1 : 0,
  });
}
