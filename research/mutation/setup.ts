import { vi } from 'vitest';
import { getCurrentTest } from 'vitest/suite';

// Counts over all 1,000,000 PINs take seconds: for each of a thousand changes that is too long.
vi.doMock('../../tests/detectors/inputFor', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  countPins: () => getCurrentTest()?.context.skip(),
}));

// A table that is unpacked once is unpacked by one test, and no other would be asked about a change in it.
vi.doMock('../../src/util', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  once: <T>(make: () => T): (() => T) => {
    let kept: { test: string | undefined; value: T } | undefined;
    return () => {
      const test = getCurrentTest()?.id;
      if (kept === undefined || kept.test !== test) kept = { test, value: make() };
      return kept.value;
    };
  },
}));
