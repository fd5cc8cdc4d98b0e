import { type CalendarDate, datePieces, type DatePieces } from '../documents/dates';
import { lunarReadings } from '../documents/lunar';
import * as prices from '../judge/prices';
import type { ParsedSubject, PersonalText, PersonalSpelling, Price } from '../pipeline';
import { readX } from '../regions/deriveRule';
import type { FindingCode } from '../types';
import { cardFields } from '../fields';

/**
 * How people write their own date, commonest first. Shares of six-digit passwords that are the owner's date:
 * YYMMDD 13.5 %, YYYYMD 2.2 %, YYYYMM 0.4 %, MMDDYY within 0.8 % (12306, N = 129,303; TarGuess grammar, CCS 2016).
 */
const DATE_SPELLINGS: readonly { price: Price; write: (date: DatePieces) => string }[] = [
  { price: prices.birthYymmdd, write: ({ YY, MM, DD }) => YY + MM + DD },
  { price: prices.birthYymmdd, write: ({ YYYY, MM, DD }) => YYYY + MM + DD },
  { price: prices.birthYymmdd, write: ({ YYYY }) => YYYY },
  { price: prices.birthCommon, write: ({ YYYY, MM }) => YYYY + MM },
  { price: prices.birthCommon, write: ({ YY, MM, DD }) => MM + DD + YY },
  { price: prices.birthCommon, write: ({ YY, MM, DD }) => DD + MM + YY },
  { price: prices.birthCommon, write: ({ YYYY, M, D }) => YYYY + M + D },
  { price: prices.birthCommon, write: ({ YYYY, M, DD }) => YYYY + M + DD },
  { price: prices.birthCommon, write: ({ YYYY, MM, D }) => YYYY + MM + D },
  { price: prices.birthCommon, write: ({ YY, M, D }) => YY + M + D },
  { price: prices.birthCommon, write: ({ MM, DD }) => MM + DD },
  { price: prices.birthRare, write: ({ YY, MM, DD }) => YY + DD + MM },
  { price: prices.birthRare, write: ({ YYYY, MM }) => MM + YYYY },
  { price: prices.birthRare, write: ({ YYYY, DD }) => DD + YYYY },
  { price: prices.birthRare, write: ({ YYYY, DD }) => YYYY + DD },
  { price: prices.birthRare, write: ({ YYYY, M, D }) => M + D + YYYY },
  { price: prices.birthRare, write: ({ YYYY, MM, DD }) => MM + DD + YYYY },
  { price: prices.birthRare, write: ({ YYYY, MM, DD }) => DD + MM + YYYY },
  { price: prices.birthRare, write: ({ YYYY, MM, DD }) => YYYY + DD + MM },
  { price: prices.birthRare, write: ({ MM, DD }) => DD + MM },
  { price: prices.birthRare, write: ({ YY, MM }) => YY + MM },
  { price: prices.birthRare, write: ({ YY }) => YY },
];

/** One spelling of something personal, folded, and what it costs to guess. */
interface Spelling {
  text: string;
  price: Price;
}

/**
 * Every spelling of a date as people put it into a password; the first price of a text wins.
 *
 * @example dateSpellings({ year: 1990, month: 1, day: 8 })[0] // { text: '900108', price: prices.birthYymmdd }
 */
export const dateSpellings = (date: CalendarDate): Spelling[] => {
  const pieces = datePieces(date);
  return DATE_SPELLINGS.map(({ price, write }) => ({ text: write(pieces), price }));
};

/** A lunar birthday is written in full: its month and day alone are anybody's. */
const LUNAR_LENGTHS = [6, 8];

/**
 * Every spelling in full, six or eight digits, of what a stated date is in the other calendar, whichever was stated.
 *
 * @example lunarSpellings({ year: 1958, month: 4, day: 8 })[0] // { text: '580220', price: prices.birthLunar }
 * @see documents/lunar: 93.6 % of the people born from 1935 to 1975 may keep a lunar birthday
 */
export const lunarSpellings = (date: CalendarDate): Spelling[] => {
  const spellings: Spelling[] = [];
  for (const reading of lunarReadings(date)) {
    const pieces = datePieces(reading);
    for (const { write } of DATE_SPELLINGS) {
      const text = write(pieces);
      if (LUNAR_LENGTHS.includes(text.length)) spellings.push({ text, price: prices.birthLunar });
    }
  }
  return spellings;
};

/** A friend is called so, before the family name or one syllable of the given name. */
const [YOUNG, OLD] = ['xiao', 'lao'] as const;

const initials = (syllables: readonly string[]): string => syllables.map((syllable) => syllable.charAt(0)).join('');

/** The spellings of a name that is split into family and given name, commonest first. */
const spellSplitName = (family: readonly string[], given: readonly string[]): Spelling[] => {
  const [F, G, f, g] = [family.join(''), given.join(''), initials(family), initials(given)];
  const whole = [F + G, f + g, G + F, F + g, g + F, f + G, G + f];
  const part = [F, G, g + f, YOUNG + G, YOUNG + F, OLD + F, G + G];
  return [
    ...whole.map((text) => ({ text, price: prices.nameFull })),
    ...part.map((text) => ({ text, price: prices.namePart })),
  ];
};

/**
 * Every spelling of a name in pinyin as people put it into a password, folded; the first price of a text wins.
 * v and u are both spellings of ü, since keyboards and passports differ.
 *
 * @param syllables family name first
 * @example nameSpellings(['zhang', 'wei'])[0] // { text: 'zhangwei', price: prices.nameFull }
 * @see TarGuess (CCS 2016), tags N1 to N7
 */
export const nameSpellings = (syllables: readonly string[]): Spelling[] => {
  const spellings: Spelling[] = syllables.length < 2 ? [{ text: syllables.join(''), price: prices.nameFull }] : [];
  // One family syllable, or two where the name is long enough for a compound surname.
  for (let at = 1; at < Math.min(3, syllables.length); at++) {
    spellings.push(...spellSplitName(syllables.slice(0, at), syllables.slice(at)));
  }
  for (const syllable of syllables.slice(1)) {
    for (const text of [syllable, syllable + syllable, YOUNG + syllable]) {
      spellings.push({ text, price: prices.namePart });
    }
  }
  // ü is typed as v or u, and printed in passports as yu.
  if (!syllables.some((syllable) => syllable.includes('v'))) return spellings;
  const umlauts = ['u', 'yu'].map((written) =>
    spellings.map(({ text, price }) => ({ text: text.replace(/v/g, written), price })),
  );
  return spellings.concat(...umlauts);
};

/** Space, every dot, comma, dash, colon and slash that cards and passports print between the parts of a name. */
const NAME_SEPARATORS = /[\s.,;:/·•・‧∙⋅●。、，_\-\u2010-\u2015\u2022\u2027\u2212\u2219\u22c5\u30fb\uff0e\uff65]+/;

/** They are printed inside a part (O'Brien, Xi'an), and seldom typed. */
const APOSTROPHES = /['\u2018\u2019\u02bc`]/g;

/** Names have a few parts, and every part more gives more spellings. */
const MAX_PARTS = 6;

/** A name in Latin letters is spelled as one in pinyin is: whole, with initials, turned around. */
const latinSpellings = (parts: readonly string[]): Spelling[] =>
  parts.length > 1 && parts.every((part) => /^[a-z]+$/.test(part)) ? nameSpellings(parts.slice(0, MAX_PARTS)) : [];

/** The number of an old resident ID ends in other digits than today's, and nobody knows it by heart. */
const OLD_LENGTH = 15;

/** What people call the last four. */
const tailOf = (number: string): string => number.replace(/\D/g, '').slice(-4);

/** Takes one spelling with what it is to the person. */
type TakeSpelling = (code: FindingCode, text: string, price: Price) => void;

/** Gives every spelling of a person's data, own before other persons', date before name. */
const collectSpellings = (known: ParsedSubject, hasNames: boolean, add: TakeSpelling): void => {
  for (const date of known.birthDate)
    for (const { text, price } of dateSpellings(date)) add('subject.birth-date', text, price);
  for (const date of known.birthDate)
    for (const { text, price } of lunarSpellings(date)) add('subject.birth-date', text, price);
  for (const form of known.idNumber)
    if (form.length !== OLD_LENGTH) add('subject.document', tailOf(form), prices.documentTail);
  for (const form of known.phone) add('subject.phone', tailOf(form), prices.phoneTail);
  for (const { code, digits, isEnd } of known.partials) {
    if (isEnd) add(code, tailOf(digits), code === 'subject.phone' ? prices.phoneTail : prices.documentTail);
  }
  for (const form of known.cardNumber) add('subject.card', tailOf(form), prices.cardTail);
  for (const reading of hasNames ? known.namePinyin : [])
    for (const { text, price } of nameSpellings(reading)) add('subject.name', text, price);
  for (const name of known.name) {
    const parts = name
      .split(NAME_SEPARATORS)
      .map((part) => part.replace(APOSTROPHES, ''))
      .filter((part) => part.length > 0);
    add('subject.name', name, prices.nameFull);
    add('subject.name', parts.join(''), prices.nameFull);
    for (const { text, price } of hasNames ? latinSpellings(parts) : []) add('subject.name', text, price);
    for (const part of parts.concat(name.slice(1))) add('subject.name', part, prices.namePart);
  }
  for (const account of known.email.concat(known.username)) {
    for (const piece of [account, account.replace(/[^a-z]/g, ''), account.replace(/\D/g, '')]) {
      if (piece.length > 2) add('subject.other', piece, prices.account);
    }
    // The server of an address, with and without its ending.
    const [, server = ''] = account.split('@');
    for (const piece of [server, server.replace(/\..*/, '')]) {
      if (piece.length > 1) add('subject.other', piece, prices.account);
    }
  }
  for (const other of known.others) {
    collectSpellings(other, hasNames, (_, text, price) => {
      add('subject.other', text, price);
    });
  }
};

/**
 * Every spelling of a person's dates, names and accounts, and the last four digits of documents, phones and the card, folded.
 * The first meaning of a text wins: own before other persons', date before name.
 *
 * @param hasNames false leaves out the spellings of names in Latin letters, for what has none
 */
export const personalSpellings = (known: ParsedSubject, hasNames = true): Map<string, PersonalSpelling> => {
  const spellings = new Map<string, PersonalSpelling>();
  const add: TakeSpelling = (code, text, price) => {
    const known = spellings.get(text);
    if (text.length > 1 && !known) spellings.set(text, { code, text, price });
    // Who knows one thing more is never slower: of two meanings the cheaper price counts.
    else if (known && price.part < known.price.part)
      spellings.set(text, { code: known.code, text, price: { whole: known.price.whole, part: price.part } });
  };
  collectSpellings(known, hasNames, add);
  return spellings;
};

/**
 * Every number of a person that a candidate may be cut from, folded, with the code that names it.
 * Numbers of the persons in `others` and the digits of accounts are `subject.other`.
 */
export const personalNumbers = (known: ParsedSubject): PersonalText[] => {
  const numbers: PersonalText[] = [];
  const add = (code: FindingCode, form: string): void => {
    const readings = readX(form).concat(form);
    // Letters are left out where a keypad has none.
    if (!/^\d*$/.test(form)) readings.push(form.replace(/\D/g, ''));
    for (const reading of readings) {
      const text = reading.toLowerCase();
      if (text && !numbers.some((number) => number.code === code && number.text === text)) numbers.push({ code, text });
    }
  };
  for (const form of known.idNumber) add('subject.document', form);
  for (const form of known.phone) add('subject.phone', form);
  for (const field of cardFields) for (const form of known[field]) add('subject.card', form);
  for (const { code, digits } of known.partials) add(code, digits);
  for (const account of known.email.concat(known.username)) add('subject.other', account);
  for (const other of known.others) for (const { text } of personalNumbers(other)) add('subject.other', text);
  return numbers;
};
