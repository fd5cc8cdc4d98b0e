import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderGuide } from './blocklists/renderGuide';
import { renderFiles } from './blocklists/renderFiles';

/** Writes the generated files of src/blocklists/ and the measured figures in docs/guide/blocklists.md and its mirror. Needs no network. */
const root = join(__dirname, '..');

const files = renderFiles();
for (const [path, content] of [...files, ...renderGuide(root, files)]) {
  writeFileSync(join(root, path), content);
  console.log(`${path}: ${Buffer.byteLength(content)} bytes`);
}
