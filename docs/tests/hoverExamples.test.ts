/** What an editor shows for the rules is what the browser tests compile against the types of each library. */
import { expect, test } from 'vitest';
import { readPage } from './pages';

const isExample = (line: string): boolean => /^ \* const \w+ = /.test(line);
const examples = readPage('src/adapters/rules.ts')
  .split('\n')
  .filter(isExample)
  .map((line) => line.slice(' * '.length));
/** Without what a formatter changes. */
const bare = (code: string): string => code.replace(/\s+/g, '').replace(/,([\]}])/g, '$1');
const compiled = bare(readPage('docs/tests/browser/more/hoverExamples.ts'));

test('every rule has an example', () => {
  expect(examples.length).toBeGreaterThan(5);
});

test.each(examples)('%s', (example) => {
  expect(compiled).toContain(bare(example));
});
