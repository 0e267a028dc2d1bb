import { formatCost, formatDateTime, formatDuration, formatInteger } from '@/lib/format';
import type { EvaluationRun } from '../api/pollRun';
import { kindName } from './kinds';

type ModelUse = NonNullable<EvaluationRun['model']>;
type PauseReason = NonNullable<ModelUse['pauseReason']>;
type Fact = readonly [name: string, value: string];

const PAUSES: Record<PauseReason, string> = {
  BY_HAND: 'Paused by hand',
  BUDGET_REACHED: 'Paused: the budget is used up',
  PROVIDER_REFUSED: 'Paused: the model provider refuses the requests; look at its key',
  PROVIDER_UNAVAILABLE: 'Paused: the model provider does not answer',
  PROVIDER_GONE: 'Paused: the model provider was deleted',
};

const PARTS = { TUNING: 'Tuning traces only', HELD_OUT: 'Held-out traces only' } as const;

/** Why a run is paused. */
export const pauseInWords = (reason: PauseReason | null | undefined) =>
  reason ? PAUSES[reason] : 'Paused';

const moment = (iso: string | null | undefined) => (iso ? formatDateTime(iso) : '\u2014');

function modelFacts(model: ModelUse): Fact[] {
  const { itemsPerMinute, secondsLeft, budget } = model;
  const cost = formatCost(model.cost);
  return [
    ['Mapped answers', formatInteger(model.mapped)],
    [
      'Rate',
      itemsPerMinute === undefined || itemsPerMinute === null
        ? '\u2014'
        : `${itemsPerMinute.toFixed(1)} a minute`,
    ],
    [
      'Time left',
      secondsLeft === undefined || secondsLeft === null ? '\u2014' : formatDuration(secondsLeft),
    ],
    ['Input tokens', formatInteger(model.inputTokens)],
    ['Output tokens', formatInteger(model.outputTokens)],
    ['Cost', budget === undefined || budget === null ? cost : `${cost} of ${formatCost(budget)}`],
  ];
}

/** What is known about a run, in the order it is read; a judge that asks no model costs nothing. */
export function factsOf(run: EvaluationRun): Fact[] {
  return [
    ['Judge', kindName[run.kind]],
    ['Traces', run.part ? PARTS[run.part] : 'The whole dataset'],
    ['Evaluated', formatInteger(run.done)],
    ['Failed items', formatInteger(run.failed)],
    ...(run.model ? modelFacts(run.model) : []),
    ['Started', moment(run.startedAt)],
    ['Finished', moment(run.finishedAt)],
  ];
}
