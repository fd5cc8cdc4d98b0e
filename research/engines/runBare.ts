import { runInNewContext } from 'node:vm';
import type { Outcome } from './Row';

/** Runs a script of `composeScript` where only the language is there: no `require`, `process`, `console` or timer. */
export const runBare = (script: string): { vectors: Outcome; smoke: Outcome } =>
  JSON.parse(runInNewContext(script, {}) as string) as { vectors: Outcome; smoke: Outcome };
