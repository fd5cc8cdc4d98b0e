/**
 * Draws all 1,000,000 six-digit PINs, as the library judges them for the person of the examples: the first three digits
 * from top to bottom, the last three from left to right. Writes the picture for light and for dark pages and the counts
 * of its legend. Some ten seconds.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodePng } from './pins/encodePng';
import { judgePins } from './pins/judgePins';
import { colors, kinds } from './pins/kinds';

const SIDE = 1000;
const docs = join(__dirname, '..');

const pixels = judgePins();
for (const theme of ['light', 'dark'] as const) {
  const palette = kinds.map((kind) => colors[theme][kind]);
  writeFileSync(join(docs, `public/images/pins-${theme}.png`), encodePng(pixels, SIDE, palette));
}
const counts = Object.fromEntries(kinds.map((kind, place) => [kind, pixels.filter((pixel) => pixel === place).length]));
writeFileSync(join(docs, 'generators/pins/counts.json'), `${JSON.stringify(counts, null, 2)}\n`);
console.log(counts);
