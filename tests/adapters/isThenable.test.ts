import { expect, test } from 'vitest';
import { isThenable } from '../../src/adapters/context';

const then = (): void => undefined;

test.each([[Promise.resolve(), true], [{ then }, true], [Object.assign(() => undefined, { then }), true], [{ then: true }, false], [{}, false], ['then', false], [null, false], [undefined, false], [0, false]])(
  '%o: %s',
  (value, expected) => {
    expect(isThenable(value)).toBe(expected);
  },
);
