import { expect, test } from 'vitest';
import { createMeterLoader } from '../../src/cli/loaders';
import { definePolicy, formats } from '../../src/index';

test.each([
  [{ format: formats.portal, meter: 'full' }, 'full'],
  [{ format: formats.portal, meter: 'light' }, 'light'],
  [{ format: formats.portal, meter: 'core' }, undefined],
  [{ format: formats.pin6, meter: 'full' }, undefined],
] as const)('%j needs %j', async (options, kind) => {
  const load = createMeterLoader();
  const meter = await load(definePolicy(options));
  expect(meter?.kind).toBe(kind);
  expect(await load(definePolicy(options))).toBe(meter);
});
