import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeConfig } from 'vitest/config';
import base from '../../vitest.config.mts';

const rooms = JSON.parse(readFileSync(join(import.meta.dirname, 'rooms.json'), 'utf8')) as Record<string, string[]>;
const paths = rooms[process.env['ROOM'] ?? 'documents'] ?? [];

const config = mergeConfig(base, {});
config.test.runner = join(import.meta.dirname, 'runner.ts');
config.test.setupFiles = [...config.test.setupFiles, join(import.meta.dirname, 'setup.ts')];
config.test.include = paths.map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts`));
// It reads the source, which is not as it was written while it is mutated.
config.test.exclude = [...config.test.exclude, '**/coverage.test.ts'];

export default config;
