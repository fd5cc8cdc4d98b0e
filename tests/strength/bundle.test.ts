/** What is published: the bundle with zxcvbn-ts patched and inside. */
import { parse } from 'acorn';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { bundleEntry, loadEntry, sizeOf } from './bundleEntry';

const codes = { full: await bundleEntry('full'), light: await bundleEntry('light') };
const kinds = ['full', 'light'] as const;

const CANDIDATES = [
  'zhangwei1990',
  'Hangzhou@2024',
  '2024-01-01',
  '19900108',
  'hello world foo',
  'kX7pQm2z',
  'a-b_c-d',
  'p4$$w0rd',
  '2031年',
];

/** Inputs on which zxcvbn-ts with its defaults takes seconds (lengths beyond any format). */
const WORST = [
  'p4$$w0rdP@55w0rd1',
  '1',
  '010203',
  '6969',
  'p@ssw0rd',
  '1234567890',
  '19900101',
  '4@8(',
  'a',
  '-_.',
  'zhangwei',
];

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe.each(kinds)('%s', (kind) => {
  const code = codes[kind];
  const meter = loadEntry(code).createStrengthMeter();

  test('has at most the size that is promised', () => {
    expect(sizeOf(code)).toBeLessThanOrEqual(kind === 'light' ? 61_000 : 260_000);
    expect(sizeOf(code)).toBeGreaterThan(40_000);
  });

  test('is ES2017 with nothing left to resolve, no clock and no matchAll', () => {
    expect(() => parse(code, { ecmaVersion: 2017, sourceType: 'script' })).not.toThrow();
    expect(code).not.toMatch(/\brequire\(|new Date|Date\.now|\.matchAll\(|Math\.random|fastest-levenshtein/);
  });

  test('uses no method that iOS 12 lacks', () => {
    expect(code).not.toMatch(/\.(flat|flatMap|at|replaceAll|fromEntries|trimStart|trimEnd|hasOwn)\(/);
  });

  test('knows its kind and is the kind of answer that says nothing else', () => {
    expect(meter.kind).toBe(kind);
    const measured = meter.measure('Zhangwei@1990', ['zhangwei', '1990']);
    expect(Object.keys(measured)).toEqual(['score', 'guesses']);
    expect(JSON.stringify([measured, meter])).not.toMatch(/zhang|1990/i);
  });

  test('gives the same at any date', () => {
    const today = CANDIDATES.map((candidate) => meter.measure(candidate, []));
    vi.useFakeTimers({ now: new Date('2049-12-31') });
    const fresh = loadEntry(code).createStrengthMeter();
    expect(CANDIDATES.map((candidate) => fresh.measure(candidate, []))).toEqual(today);
  });

  test('works where String.prototype.matchAll is missing', () => {
    const expected = CANDIDATES.map((candidate) => meter.measure(candidate, []));
    const method = Object.getOwnPropertyDescriptor(String.prototype, 'matchAll');
    Reflect.deleteProperty(String.prototype, 'matchAll');
    try {
      const fresh = loadEntry(code).createStrengthMeter();
      expect(CANDIDATES.map((candidate) => fresh.measure(candidate, []))).toEqual(expected);
    } finally {
      if (method) Object.defineProperty(String.prototype, 'matchAll', method);
    }
  });

  test.each(WORST)('%s, repeated to 1 MB, with 5,000 words: a bounded number of steps, the same as at 64', (unit) => {
    const words = Array.from({ length: 5000 }, (_, i) => `word${i}`);
    const slice = vi.spyOn(String.prototype, 'slice');
    const stepsOf = (candidate: string): number => {
      slice.mockClear();
      meter.measure(candidate, words);
      return slice.mock.calls.length;
    };
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const steps = stepsOf(text.slice(0, 64));
    expect(stepsOf(text)).toBe(steps);
    expect(steps).toBeGreaterThan(100);
    expect(steps).toBeLessThan(40_000);
  });

  test('loading it unpacks nothing; the first measure does', () => {
    const slice = vi.spyOn(String.prototype, 'slice');
    const fresh = loadEntry(code).createStrengthMeter();
    expect(slice.mock.calls.length).toBeLessThan(1000);
    fresh.measure('x', []);
    expect(slice.mock.calls.length).toBeGreaterThan(5000);
  });
});

test('the source gives what the bundle gives', async () => {
  const sources = { full: await import('../../src/strength'), light: await import('../../src/strength/light') };
  for (const kind of kinds) {
    const meters = [sources[kind], loadEntry(codes[kind])].map(({ createStrengthMeter }) => createStrengthMeter());
    const [source, bundled] = meters.map((meter) => CANDIDATES.map((candidate) => meter.measure(candidate, ['wei'])));
    // Years beyond 2026 depend on the clock in the source alone; none of the candidates holds one that matters.
    expect(source).toEqual(bundled);
  }
});
