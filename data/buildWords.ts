import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderFile } from './words/renderFile';

/** Writes the generated words of src/blocklists/. Needs no network. */
const path = 'src/blocklists/generated/words.ts';
const content = renderFile();
writeFileSync(join(__dirname, '..', path), content);
console.log(`${path}: ${Buffer.byteLength(content)} bytes`);
