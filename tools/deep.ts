/**
 * The deep proofs: what takes minutes, a browser, old builders or many packages. Installs what it needs.
 *
 * npm run test:deep                     everything; the last line says how many tests and steps passed
 * npm run test:deep -- library browser  some parts, by the names in tools/deep/steps.ts
 */
import { count, type Counts } from './deep/count';
import { parts, type Step } from './deep/steps';
import { runStep } from './deep/runStep';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.keys(parts).includes(name));
if (unknown.length > 0)
  throw new Error(`no such part: ${unknown.join(' ')}; there are ${Object.keys(parts).join(' ')}`);

/** By name, since several parts need the same packages. */
const steps = new Map<string, Step>(
  Object.entries(parts)
    .filter(([name]) => asked.length === 0 || asked.includes(name))
    .flatMap(([, listed]) => listed.map((step) => [step.name, step])),
);

const total = [...steps.values()].map(runStep).reduce(count, { passed: 0, failed: 0 } satisfies Counts);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
