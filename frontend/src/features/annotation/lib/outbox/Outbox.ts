import { ApiProblem } from '@/api/problem';
import type { Annotation } from '../../api/getMyAnnotation';
import { isPassing, type OutboxEntry, refusalOf } from './entry';
import type { KeptValues } from './keptValues';

/** What the page shows of the outbox. */
export interface OutboxState {
  /** Oldest first. */
  entries: readonly OutboxEntry[];
  /** The last attempt failed for a passing reason; it is repeated at `retryAt` (milliseconds since the epoch). */
  failure?: { problem: ApiProblem; retryAt: number };
}

interface Surroundings {
  kept: KeptValues<OutboxEntry>;
  send: (entry: OutboxEntry) => Promise<Annotation>;
  /** Whose saves are sent: nobody's while nobody is signed in. */
  userId: () => string | undefined;
  /** Runs the work in one tab at a time. */
  alone: (work: () => Promise<void>) => Promise<void>;
  /** Tells other tabs that something changed. */
  announce?: () => void;
  now?: () => number;
}

type SavedListener = (entry: OutboxEntry, saved: Annotation) => void;

const FIRST_MS = 2_000;
const LONGEST_MS = 30_000;
const GROWTH = 1.5;

/**
 * Saves on their way to the server, kept in the browser until they are acknowledged. They are sent one after another,
 * oldest first; a passing failure stops the queue and is waited out, a refusal is kept for the person to decide.
 */
export class Outbox {
  readonly #with: Required<Surroundings>;
  readonly #listeners = new Set<() => void>();
  readonly #savedListeners = new Set<SavedListener>();
  #state: OutboxState = { entries: [] };
  #attempts = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(surroundings: Surroundings) {
    this.#with = { announce: () => undefined, now: Date.now, ...surroundings };
  }

  get isDurable() {
    return this.#with.kept.isDurable;
  }

  state = () => this.#state;

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Hears of every acknowledged save; returns how to stop. */
  onSaved(listener: SavedListener) {
    this.#savedListeners.add(listener);
    return () => void this.#savedListeners.delete(listener);
  }

  /** Reads again what is kept, which another tab may have changed. */
  async refresh() {
    const userId = this.#with.userId();
    const all = await this.#with.kept.all();
    const entries = all
      .filter((entry) => entry.userId === userId)
      .sort((a, b) => a.queuedAt - b.queuedAt);
    this.#set({ ...this.#state, entries });
  }

  /** Keeps a save and sends it; resolves as soon as it is kept. The save it follows is not needed any more. */
  async put(entry: OutboxEntry) {
    await this.#with.kept.put(entry.id, entry);
    if (entry.follows !== undefined) await this.#with.kept.drop(entry.follows);
    await this.#changed();
    void this.flush();
  }

  /** Gives a save up. */
  async drop(id: string) {
    await this.#with.kept.drop(id);
    await this.#changed();
  }

  /** Sends refused saves again, except those that conflict: these need a decision. */
  async retryRefused(isWorthIt: (entry: OutboxEntry) => boolean) {
    for (const { refusal, ...entry } of this.#state.entries) {
      if (refusal !== undefined && isWorthIt({ refusal, ...entry })) {
        await this.#with.kept.put(entry.id, entry);
      }
    }
    await this.flush();
  }

  /** Sends what waits. */
  async flush() {
    clearTimeout(this.#timer);
    await this.#with.alone(() => this.#drain());
  }

  async #drain() {
    await this.refresh();
    for (
      let next = this.#waiting();
      next !== undefined && this.#with.userId() === next.userId;
      next = this.#waiting()
    ) {
      try {
        await this.#settle(next, await this.#with.send(next));
        this.#attempts = 0;
        this.#set({ ...this.#state, failure: undefined });
      } catch (error) {
        if (isPassing(error)) return this.#waitOut(error);
        await this.#refuse(next, error as ApiProblem);
      }
    }
  }

  #waiting() {
    return this.#state.entries.find(({ refusal }) => refusal === undefined);
  }

  async #settle(entry: OutboxEntry, saved: Annotation) {
    for (const later of await this.#with.kept.all()) {
      if (later.follows === entry.id) {
        await this.#with.kept.put(later.id, { ...later, version: saved.version });
      }
    }
    for (const listener of this.#savedListeners) listener(entry, saved);
    await this.drop(entry.id);
  }

  async #refuse(entry: OutboxEntry, problem: ApiProblem) {
    const kept = await this.#with.kept.all();
    if (kept.some(({ id }) => id === entry.id)) {
      await this.#with.kept.put(entry.id, { ...entry, refusal: refusalOf(problem) });
    }
    await this.#changed();
  }

  #waitOut(error: unknown) {
    const problem =
      error instanceof ApiProblem
        ? error
        : new ApiProblem(0, 'unexpected', 'The save could not be sent');
    const delay = problem.retryAfterMs ?? Math.min(LONGEST_MS, FIRST_MS * GROWTH ** this.#attempts);
    this.#attempts += 1;
    this.#set({ ...this.#state, failure: { problem, retryAt: this.#with.now() + delay } });
    this.#timer = setTimeout(() => void this.flush(), delay);
  }

  async #changed() {
    await this.refresh();
    this.#with.announce();
  }

  #set(state: OutboxState) {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
