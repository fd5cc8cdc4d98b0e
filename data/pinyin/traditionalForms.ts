import { Converter } from 'opencc-js';

const simplify = Converter({ from: 't', to: 'cn' });

const FIRST = 0x4e00;
const LAST = 0x9fff;

/** Each character of Unicode's first block that OpenCC writes otherwise in Simplified Chinese, and how. */
export const simplifiedOf: ReadonlyMap<string, string> = new Map(
  Array.from({ length: LAST - FIRST + 1 }, (_, i) => String.fromCharCode(FIRST + i))
    .map((unit): [string, string] => [unit, simplify(unit)])
    .filter(([unit, simplified]) => unit !== simplified),
);

const collectForms = (): Map<string, string[]> => {
  const forms = new Map<string, string[]>();
  for (const [unit, simplified] of simplifiedOf) forms.set(simplified, [...(forms.get(simplified) ?? []), unit]);
  return forms;
};

/** The traditional forms and variants of a simplified character: 发 has 發 and 髮. */
export const traditionalForms: ReadonlyMap<string, readonly string[]> = collectForms();
