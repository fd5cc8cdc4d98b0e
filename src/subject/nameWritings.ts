import * as segments from '../guessing/segments';
import type { Segment } from '../internalTypes';

/** F family name, G given name, f and g their initials, x and l xiao and lao, which go before the name of a friend. */
const WRITINGS: readonly (readonly [guesses: Segment, templates: string])[] = [
  [segments.nameFull, 'FG fg GF Fg gF fG Gf'],
  [segments.namePart, 'F G gf xG xF lF GG'],
];

const initials = (syllables: readonly string[]): string => syllables.map((syllable) => syllable.charAt(0)).join('');

/**
 * Every writing of a name in pinyin as it may stand in a password, folded, with its guesses; the first guesses of a text wins.
 * v and u both stand for ü, since keyboards and passports differ.
 *
 * @param syllables family name first
 * @example nameWritings(['zhang', 'wei'])[0] // ['zhangwei', segments.nameFull]
 * @see TarGuess (CCS 2016), tags N1 to N7
 */
export const nameWritings = (syllables: readonly string[]): [text: string, guesses: Segment][] => {
  const writings: [string, Segment][] = [];
  const write = (guesses: Segment, templates: string, family: readonly string[], given: readonly string[]): void => {
    const parts: Readonly<Record<string, string>> = {
      F: family.join(''),
      G: given.join(''),
      f: initials(family),
      g: initials(given),
      x: 'xiao',
      l: 'lao',
    };
    const texts = templates.replace(/\w/g, (part) => String(parts[part]));
    for (const text of `${texts} ${texts.replace(/v/g, 'u')}`.split(' ')) writings.push([text, guesses]);
  };
  if (syllables.length < 2) write(segments.nameFull, 'F', syllables, []);
  for (const [guesses, templates] of WRITINGS) {
    // One family syllable, or two where the name is long enough for a compound surname.
    for (let at = 1; at < Math.min(3, syllables.length); at++) write(guesses, templates, syllables.slice(0, at), syllables.slice(at));
  }
  syllables.slice(1).forEach((syllable) => { write(segments.namePart, 'G GG xG', [], [syllable]); });
  return writings;
};
