import { Measure } from '@/components/Measure';
import type { BiasProbes } from '../api/getProbes';
import { probesOf } from '../lib/probes';
import styles from './MetricsPanel.module.css';

interface Props {
  probes: BiasProbes;
  scale: Parameters<typeof probesOf>[1];
}

export function ProbesList({ probes, scale }: Props) {
  return (
    <div className={styles.measures}>
      {probesOf(probes, scale).map((probe) => (
        <Measure key={probe.name} {...probe} />
      ))}
    </div>
  );
}
