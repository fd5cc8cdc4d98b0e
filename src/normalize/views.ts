import type { View, Views } from '../pipeline';
import { positions } from './fold';

/** What a unit stands for, by its place: @ and 4 for a, and so on. */
const LEET = '@4$501!37';
const PLAIN = 'aassoiiet';

/** Also what a date is written with in Chinese. */
const SEPARATOR = /[\s._\-@#/*+~·年月日号]/;

/**
 * The ways to look at a folded text: as it is, and, where that differs, without separators, with leet undone, reversed.
 * Positions of a reversed view count from the end. Linear.
 *
 * @param disguises false for PINs, which have no room for any
 * @example textViews('zh@ng.wei', true).map((view) => view.text) // ['zh@ng.wei', 'zhngwei', 'zhang.wei', 'iew.gn@hz']
 */
export const textViews = (text: string, disguises: boolean): Views => {
  const all = positions(text.length);
  const views: [View, ...View[]] = [{ text, at: all, variant: 'none' }];
  if (!disguises) return views;
  const add = (disguised: string, variant: View['variant'], at = all): void => {
    if (disguised !== text) views.push({ text: disguised, at, variant });
  };
  const addKept = (isKept: (i: number) => boolean, variant: View['variant']): void => {
    const kept = all.filter((i) => i === text.length || isKept(i));
    add(kept.map((i) => text.charAt(i)).join(''), variant, kept);
  };
  addKept((i) => !SEPARATOR.test(text.charAt(i)), 'separators');
  addKept((i) => text.charAt(i) !== text.charAt(i - 1), 'doubled');
  add(
    text.replace(/[@4$501!37]/g, (unit) => PLAIN.charAt(LEET.indexOf(unit))),
    'leet',
  );
  add(text.split('').reverse().join(''), 'reversed');
  return views;
};
