/** Copies what other languages read (region table, schema, golden vectors) beside the built code. */
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';

mkdirSync('dist/vectors', { recursive: true });
copyFileSync('src/regions/regions.json', 'dist/regions.json');
copyFileSync('src/regions/schema.json', 'dist/regions.schema.json');
for (const name of readdirSync('tests/vectors')) {
  if (name.endsWith('.json')) copyFileSync(`tests/vectors/${name}`, `dist/vectors/${name}`);
}
