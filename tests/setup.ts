import fc from 'fast-check';

// A run must speak of the change and not of chance; other seeds are tried with `FC_SEED=$RANDOM npm test`.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20261122) });
