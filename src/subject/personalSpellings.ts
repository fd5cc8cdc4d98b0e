import { type CalendarDate, formatDate } from '../documents/dates';
import * as segments from '../judge/prices';
import type { KnownSubject, PersonalText, PersonalWriting, Segment } from '../pipeline';
import { readX } from '../regions/deriveRule';
import type { FindingCode } from '../types';
import { cardFields } from './readSubject';

/**
 * How people write their own date, commonest first. Shares of six-digit passwords that are the owner's date:
 * YYMMDD 13.5 %, YYYYMD 2.2 %, YYYYMM 0.4 %, MMDDYY within 0.8 % (12306, N = 129,303; TarGuess grammar, CCS 2016).
 */
const WRITINGS: readonly (readonly [guesses: Segment, formats: string])[] = [
  [segments.birthYymmdd, 'YYMMDD YYYYMMDD YYYY'],
  [segments.birthCommon, 'YYYYMM MMDDYY DDMMYY YYYYMD YYYYMDD YYYYMMD YYMD MMDD'],
  [segments.birthRare, 'YYDDMM MMYYYY DDYYYY YYYYDD MDYYYY MMDDYYYY DDMMYYYY YYYYDDMM DDMM YYMM YY'],
];

/**
 * Every writing of a date as it may stand in a password, with its guesses; the first guesses of a text wins.
 *
 * @example dateWritings({ year: 1990, month: 1, day: 8 })[0] // ['900108', segments.birthYymmdd]
 */
export const dateWritings = (date: CalendarDate): [text: string, guesses: Segment][] => {
  const writings: [string, Segment][] = [];
  for (const [guesses, formats] of WRITINGS) {
    for (const text of formatDate(date, formats).split(' ')) writings.push([text, guesses]);
  }
  return writings;
};

/** F family name, G given name, f and g their initials, x and l xiao and lao, which go before the name of a friend. */
const NAME_WRITINGS_WRITINGS: readonly (readonly [guesses: Segment, templates: string])[] = [
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
  for (const [guesses, templates] of NAME_WRITINGS_WRITINGS) {
    // One family syllable, or two where the name is long enough for a compound surname.
    for (let at = 1; at < Math.min(3, syllables.length); at++)
      write(guesses, templates, syllables.slice(0, at), syllables.slice(at));
  }
  syllables.slice(1).forEach((syllable) => {
    write(segments.namePart, 'G GG xG', [], [syllable]);
  });
  return writings;
};

/** The number of an old resident ID ends in other digits than today's, and nobody knows it by heart. */
const OLD_LENGTH = 15;

/** What people call the last four. */
const tailOf = (number: string): string => number.replace(/\D/g, '').slice(-4);

/**
 * Every writing of a person's dates, names and accounts, and the last four digits of documents and phones, as it may stand in a password, folded.
 * The first meaning of a text wins: own before other persons', date before name.
 */
export const personalWritings = (known: KnownSubject): Map<string, PersonalWriting> => {
  const writings = new Map<string, PersonalWriting>();
  const add = (code: FindingCode, text: string, guesses: Segment): void => {
    if (text.length > 1 && !writings.has(text)) writings.set(text, { code, text, guesses });
  };
  for (const date of known.birthDate)
    for (const [text, guesses] of dateWritings(date)) add('subject.birth-date', text, guesses);
  for (const form of known.idNumber)
    if (form.length !== OLD_LENGTH) add('subject.document', tailOf(form), segments.documentTail);
  for (const form of known.phone) add('subject.phone', tailOf(form), segments.phoneTail);
  for (const reading of known.namePinyin)
    for (const [text, guesses] of nameWritings(reading)) add('subject.name', text, guesses);
  for (const name of known.name) {
    add('subject.name', name, segments.nameFull);
    for (const part of name.split(/[\s·.・-]+/).concat(name.slice(1))) add('subject.name', part, segments.namePart);
  }
  for (const account of known.email.concat(known.username)) {
    for (const piece of [account, account.replace(/[^a-z]/g, ''), account.replace(/\D/g, '')]) {
      if (piece.length > 2) add('subject.other', piece, segments.account);
    }
  }
  for (const other of known.others)
    personalWritings(other).forEach(({ text, guesses }) => {
      add('subject.other', text, guesses);
    });
  return writings;
};

/**
 * Every number of a person that a candidate may be cut from, folded, with the code that names it.
 * Numbers of the persons in `others` and the digits of accounts are `subject.other`.
 */
export const personalNumbers = (known: KnownSubject): PersonalText[] => {
  const numbers: PersonalText[] = [];
  const add = (code: FindingCode, form: string): void => {
    // Letters are left out where a keypad has none.
    for (const reading of readX(form).concat(form, form.replace(/\D/g, ''))) {
      const text = reading.toLowerCase();
      if (text && !numbers.some((number) => number.code === code && number.text === text)) numbers.push({ code, text });
    }
  };
  for (const form of known.idNumber) add('subject.document', form);
  for (const form of known.phone) add('subject.phone', form);
  for (const field of cardFields) for (const form of known[field]) add('subject.card', form);
  for (const digits of known.partialDocuments) add('subject.document', digits);
  for (const account of known.email.concat(known.username)) add('subject.other', account);
  for (const other of known.others) for (const { text } of personalNumbers(other)) add('subject.other', text);
  return numbers;
};
