import type { View, Views } from '../pipeline';
import { positions } from './fold';

/** Chinese numerals, everyday and financial ones, by the digit they are read as. */
const NUMERALS = '零〇一壹二贰三叁四肆五伍六陆七柒八捌九玖';
const HAS_NUMERAL = /[零〇一壹二贰三叁四肆五伍六陆七柒八捌九玖]/g;

/** What people put between parts: ASCII symbols, other punctuation and pictures, and what a date is written with in Chinese. */
const SEPARATOR = /[ -/:-@[-`{-~\u00a0-\u00bf\u2000-\u2fff\u3000-\u3003\u3008-\u3020\u30fb\ue000-\uf8ff年月日号]/;

const isSeparator = (unit: string): boolean => SEPARATOR.test(unit);

/**
 * A folded text without what people put between parts. Linear.
 *
 * @example withoutSeparators('1990-01-08') // '19900108'
 */
export const withoutSeparators = (text: string): string =>
  text
    .split('')
    .filter((unit) => !isSeparator(unit))
    .join('');

/**
 * The ways to look at a folded text: as it is, and, where that differs, without separators, with each run of one
 * character written once, with Chinese numerals as digits, reversed. Look-alikes are undone where words are looked up.
 * Positions of a reversed view count from the end. Linear.
 *
 * @param disguises false for PINs, which have no room for any
 * @example textViews('zh.wei', true).map((view) => view.text) // ['zh.wei', 'zhwei', 'iew.hz']
 */
export const textViews = (text: string, disguises: boolean): Views => {
  const all = positions(text.length);
  const views: [View, ...View[]] = [{ text, at: all, variant: 'none' }];
  if (!disguises) return views;
  const add = (disguised: string, variant: View['variant'], at = all): void => {
    if (disguised !== text) views.push({ text: disguised, at, variant });
  };
  const addKept = (isKept: (i: number) => boolean, variant: View['variant']): void => {
    const at: number[] = [];
    let kept = '';
    for (let i = 0; i < text.length; i++) {
      if (!isKept(i)) continue;
      at.push(i);
      kept += text.charAt(i);
    }
    at.push(text.length);
    add(kept, variant, at);
  };
  addKept((i) => !isSeparator(text.charAt(i)), 'separators');
  addKept((i) => text.charAt(i) !== text.charAt(i - 1), 'doubled');
  add(
    text.replace(HAS_NUMERAL, (numeral) => String(NUMERALS.indexOf(numeral) >> 1)),
    'leet',
  );
  add(text.split('').reverse().join(''), 'reversed');
  return views;
};
