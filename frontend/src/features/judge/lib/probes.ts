import type { MeasureValue } from '@/components/Measure';
import type { BiasProbes } from '../api/getProbes';

type Scale = 'BINARY' | 'LIKERT' | 'FREEFORM';

interface Probe {
  name: string;
  measure: MeasureValue;
  isShare: boolean;
}

/** The probes as they are read: a gap of pass rates is a share, a gap of ratings is in points of the scale. */
export function probesOf(probes: BiasProbes, scale: Scale): Probe[] {
  const isBinary = scale === 'BINARY';
  return [
    { name: 'Flip rate', measure: probes.flipRate, isShare: true },
    { name: 'Length correlation', measure: probes.lengthCorrelation, isShare: false },
    {
      name: isBinary ? 'Pass rate, judge minus raters' : 'Mean rating, judge minus raters',
      measure: probes.passRateGap,
      isShare: isBinary,
    },
  ];
}
