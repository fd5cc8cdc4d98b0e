import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderLunarTable } from './renderLunarTable';

/** Writes src/documents/generated/lunarTable.ts from years.json. Needs no package of data/ and no network. */
writeFileSync(join(__dirname, '../../src/documents/generated/lunarTable.ts'), renderLunarTable());
