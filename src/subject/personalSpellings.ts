import * as prices from '../judge/prices';
import { isSyllable } from '../normalize/plainText';
import type { ParsedSubject, PersonalText, PersonalSpelling, Price } from '../pipeline';
import { readX } from '../regions/deriveRule';
import type { FindingCode } from '../types';
import { once } from '../util';
import { cardFields } from '../fields';
import { spellDate, spellInWords, spellLunar } from './dateSpellings';
import { FEW } from './layOutTexts';

/** One spelling of a name, folded, and what it costs to guess. */
interface Spelling {
  text: string;
  price: Price;
}

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

/** A compound surname or a given name that was stated as one part, as the two syllables it has. */
const splitPart = (part: string): string[] => {
  if (isSyllable(part)) return [part];
  for (let at = 1; at < part.length; at++) {
    const split = [part.slice(0, at), part.slice(at)];
    if (split.every(isSyllable)) return split;
  }
  return [part];
};

/**
 * Every spelling of a name in pinyin as people put it into a password, folded; the first price of a text wins.
 * v and u are both spellings of ü, since keyboards and passports differ.
 *
 * @param syllables family name first; a part of two syllables is split as well
 * @example nameSpellings(['zhang', 'wei'])[0] // { text: 'zhangwei', price: prices.nameFull }
 * @see TarGuess (CCS 2016), tags N1 to N7
 */
export const nameSpellings = (syllables: readonly string[]): Spelling[] => {
  const spellings: Spelling[] = syllables.length < 2 ? [{ text: syllables.join(''), price: prices.nameFull }] : [];
  const all = syllables.reduce<string[]>((split, part) => split.concat(splitPart(part)), []);
  // The initials of Ouyang are oy.
  if (all.length > syllables.length) spellings.push(...nameSpellings(all));
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
const TAIL = 4;

const tailOf = (number: string): string => number.replace(/\D+/g, '').slice(-TAIL);

const DIGIT = /\d/;

/** Takes one spelling with what it is to the person. */
type TakeSpelling = (code: FindingCode, text: string, price: Price) => void;

/**
 * Gives every spelling of a person's data, own before other persons', date before name; without names those that have
 * digits alone, and where digits are given those that may be these digits, each time with perhaps a few others.
 */
const collectSpellings = (known: ParsedSubject, hasNames: boolean, add: TakeSpelling, digits?: string): void => {
  const hasTails = digits === undefined || digits.length <= TAIL;
  const addDate = (text: string, price: Price): void => {
    add('subject.birth-date', text, price);
  };
  for (const date of known.birthDate) spellDate(date, addDate, digits);
  for (const date of known.birthDate) spellLunar(date, addDate, digits);
  for (const date of hasNames ? known.birthDate : []) spellInWords(date, addDate);
  for (const form of hasTails ? known.idNumber : [])
    if (form.length !== OLD_LENGTH) add('subject.document', tailOf(form), prices.documentTail);
  for (const form of hasTails ? known.phone : []) add('subject.phone', tailOf(form), prices.phoneTail);
  for (const { code, digits: left, isEnd } of hasTails ? known.partials : []) {
    if (isEnd) add(code, tailOf(left), code === 'subject.phone' ? prices.phoneTail : prices.documentTail);
  }
  for (const form of hasTails ? known.cardNumber : []) add('subject.card', tailOf(form), prices.cardTail);
  for (const reading of hasNames ? known.namePinyin : [])
    for (const { text, price } of nameSpellings(reading)) add('subject.name', text, price);
  for (const name of known.name) {
    if (!hasNames && !DIGIT.test(name)) continue;
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
    if (!hasNames && !DIGIT.test(account)) continue;
    for (const piece of [account, account.replace(/[^a-z]+/g, ''), account.replace(/\D+/g, '')]) {
      if (piece.length > 2) add('subject.other', piece, prices.account);
    }
    // The server of an address, with and without its ending.
    const server = account.split('@')[1] ?? '';
    for (const piece of [server, server.replace(/\..*/, '')]) {
      if (piece.length > 1) add('subject.other', piece, prices.account);
    }
  }
  for (const other of known.others) {
    collectSpellings(
      other,
      hasNames,
      (_, text, price) => {
        add('subject.other', text, price);
      },
      digits,
    );
  }
};

/** Who knows one thing more is never slower: of two meanings the first counts, with the cheaper price. */
const joinMeanings = (known: PersonalSpelling | undefined, next: PersonalSpelling): PersonalSpelling => {
  if (!known) return next;
  const { code, text, price } = known;
  return next.price.part < price.part ? { code, text, price: { whole: price.whole, part: next.price.part } } : known;
};

/** Only from this length on a text is something of its own. */
const MIN_SPELLING = 2;

/**
 * Every spelling of a person's dates, names and accounts, and the last four digits of documents, phones and the card, folded.
 * The first meaning of a text wins: own before other persons', date before name.
 *
 * @param hasNames false where only those of digits alone are wanted: perhaps a few others are there
 */
export const personalSpellings = (known: ParsedSubject, hasNames = true): Map<string, PersonalSpelling> => {
  const spellings = new Map<string, PersonalSpelling>();
  collectSpellings(known, hasNames, (code, text, price) => {
    if (text.length >= MIN_SPELLING) spellings.set(text, joinMeanings(spellings.get(text), { code, text, price }));
  });
  return spellings;
};

/**
 * What digits are to a person, as `personalSpellings` has it. The first few questions write the spellings that the digits
 * may be and keep none, since a map costs more to build than they do; later ones look the digits up.
 *
 * @param known what was read of the person
 * @example createDigitReader(known)('900108') // { code: 'subject.birth-date', … }
 */
export const createDigitReader = (known: ParsedSubject): ((digits: string) => PersonalSpelling | undefined) => {
  let asked = 0;
  const spellings = once(() => personalSpellings(known, false));
  return (digits) => {
    asked += 1;
    if (asked > FEW) return spellings().get(digits);
    let found: PersonalSpelling | undefined;
    collectSpellings(
      known,
      false,
      (code, text, price) => {
        if (text === digits) found = joinMeanings(found, { code, text, price });
      },
      digits,
    );
    return found;
  };
};

/**
 * Every number of a person that a candidate may be cut from, folded, with the code that names it.
 * Numbers of the persons in `others` and the digits of accounts are `subject.other`.
 */
export const personalNumbers = (known: ParsedSubject): PersonalText[] => {
  const numbers: PersonalText[] = [];
  const add = (code: FindingCode, form: string): void => {
    // Letters are left out where a keypad has none.
    const readings = /\D/.test(form) ? readX(form).concat(form, form.replace(/\D+/g, '')) : [form];
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
