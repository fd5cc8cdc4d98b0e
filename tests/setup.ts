import fc from 'fast-check';
import { runs } from './runs';

const { FC_SEED } = process.env;

// A run must speak of the change and not of chance; other seeds are tried with `FC_SEED=$RANDOM npm test`.
fc.configureGlobal({ seed: Number(FC_SEED ?? 20261122), numRuns: runs(50, 1000) });
