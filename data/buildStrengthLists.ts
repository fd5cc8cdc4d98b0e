import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderFiles } from './strength/renderFiles';

/** Writes the generated files of src/strength/. Needs no network. */
for (const [path, content] of renderFiles()) {
  writeFileSync(join(__dirname, '..', path), content);
  console.log(`${path}: ${Buffer.byteLength(content)} bytes`);
}
