import fc from 'fast-check';
import { vi } from 'vitest';

const { FC_RUNS, FC_SEED } = process.env;

// A run must speak of the change and not of chance; other seeds are tried with `FC_SEED=$RANDOM npm test`.
fc.configureGlobal({ seed: Number(FC_SEED ?? 20261122) });

// `npm run fuzz` runs every property as often as it says, whatever number the property names for itself.
if (FC_RUNS !== undefined) {
  vi.doMock('fast-check', () => {
    const assert = <Ts>(property: fc.IRawProperty<Ts>, parameters?: fc.Parameters<Ts>) =>
      fc.assert(property, { ...parameters, numRuns: Number(FC_RUNS) });
    return { default: { ...fc, assert } };
  });
}
