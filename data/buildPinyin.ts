import './needPackages';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderTable } from './pinyin/renderTable';

/** Writes src/pinyin/generated/table.ts. Needs no network. */
writeFileSync(join(__dirname, '../src/pinyin/generated/table.ts'), renderTable());
