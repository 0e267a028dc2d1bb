import { notComputableInWords } from '@/components/Measure';
import { formatCoefficient, formatInteger, formatShare } from '@/lib/format';
import type { Correction } from '../api/getCorrection';

type Fact = readonly [name: string, value: string];

const one = (value: number | null | undefined, format: (value: number) => string) =>
  value === undefined || value === null ? [] : [format(value)];

const fact = (
  name: string,
  value: number | null | undefined,
  format: (value: number) => string,
): Fact[] => one(value, format).map((text) => [name, text] as const);

/** A corrected pass rate (BINARY) or mean rating, with everything that it is made from. */
export function correctionFacts(correction: Correction, isBinary: boolean): Fact[] {
  const format = isBinary ? formatShare : formatCoefficient;
  const what = isBinary ? 'pass rate' : 'mean rating';
  const [low] = one(correction.low, format);
  const [high] = one(correction.high, format);
  const [corrected] = one(correction.corrected, format);
  return [
    ...fact(`The judge's ${what}, as it is`, correction.raw, format),
    [`Corrected ${what}`, corrected ?? notComputableInWords(correction.notComputable)],
    ...(low === undefined || high === undefined
      ? []
      : [['95 % interval', `${low} to ${high}`] as const]),
    ...fact('Sensitivity', correction.sensitivity, formatShare),
    ...fact('Specificity', correction.specificity, formatShare),
    ...fact('Trust in the judge, 0 to 1', correction.lambda, formatCoefficient),
    ['Traces without a human rating', formatInteger(correction.unlabelled)],
    ['Held-out traces that tell its errors', formatInteger(correction.labelled)],
  ];
}
