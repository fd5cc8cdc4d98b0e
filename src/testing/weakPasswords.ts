import { checkPassword } from '../checkPassword';
import { formatDate } from '../documents/dates';
import { deriveInitialPasswords } from '../initialPasswords';
import { asPolicy } from '../policy/asPolicy';
import { unmetRequirements } from '../requirements';
import { prepareSubject } from '../subject/prepareSubject';
import { readSubject } from '../subject/readSubject';
import type { CheckContext, FindingCode, Format, Policy, Subject } from '../types';
import { isList, requireObject, requireString } from '../util';

/** What a check may use besides the policy and the subject, and which kinds are wanted. */
export interface WeakContext extends Omit<CheckContext, 'subject'> {
  /** Only weak passwords that these codes refuse; default all. */
  codes?: readonly FindingCode[];
}

/** A password that a policy refuses to a subject, though it has the policy's format. */
export interface WeakPassword {
  /** The weak password itself, as somebody would type it. */
  candidate: string;
  /** What it was made from; the verdict has it among its findings, with severity reject. */
  code: FindingCode;
}

/** What everybody knows to be popular, words and PINs: not read from the blocklists, which have to know them too. */
export const popularTexts: readonly string[] = [
  'password1',
  'qwerty123',
  'woaini1314',
  'iloveyou1',
  'admin123',
  'abc123456',
  'Password123',
  '520131',
  '521314',
  '201314',
  '168168',
  '102030',
  '778899',
  '52013140',
  '11235813',
];

/** Endless runs by the code that refuses them, to be cut to any length. */
export const shapes: readonly (readonly [code: FindingCode, run: string])[] = [
  ['pattern.repeated', '0'],
  ['pattern.repeated', '7'],
  ['pattern.repeated', '39'],
  ['pattern.repeated', 'a1'],
  ['pattern.repeated', 'Aa1@'],
  ['pattern.sequence', '0123456789'],
  ['pattern.sequence', '8642097531'],
  ['pattern.keypad-path', '147258369'],
  ['pattern.keypad-path', '1qaz2wsx3edc4rfv'],
];

/** How people make a piece long or mixed enough for a form. */
const WRAPS: readonly ((piece: string) => string)[] = [
  (piece) => piece,
  (piece) => `${piece}a`,
  (piece) => `a${piece}`,
  (piece) => `${piece}@`,
  (piece) => `Aa@${piece}`,
  (piece) => `${piece}${piece}`,
];

/** Both ends of what is too long for a form. */
const cut = (piece: string, length: number): string[] => [piece.slice(-length), piece.slice(0, length)];

/**
 * What becomes of a piece of something in a password of a format: cut where it is too long, with little around it where
 * the format has letters. Only what has the format, none twice. A bounded number for each piece.
 *
 * @example decorate('15412345678', formats.pin6) // ['345678', '154123']
 */
export const decorate = (piece: string, format: Readonly<Format>): string[] => {
  const { maxLength, alphabet } = format;
  const candidates =
    alphabet === 'digits'
      ? cut(piece.replace(/\D/g, ''), maxLength)
      : WRAPS.map((wrap) => wrap(piece)).concat(cut(piece, maxLength));
  return Array.from(new Set(candidates)).filter((candidate) => unmetRequirements(candidate, format).length === 0);
};

/** A text that weak passwords contain, and the code that it is there for. */
type Piece = readonly [code: FindingCode, text: string];

const DATES = ['YYMMDD', 'YYYYMMDD', 'YYYYMM', 'MMDDYY', 'DDMMYY'];

/** As long as people make them; a format may allow far more. */
const SHAPE_LENGTH = 16;

const reverse = (text: string): string => Array.from(text).reverse().join('');

/** The last digit one up, or a digit more: what people do to a password that must change. */
const changeLast = (text: string): string =>
  text.replace(/.$/, (last) => (/\d/.test(last) ? String((Number(last) + 1) % 10) : `${last}1`));

/**
 * What people put into passwords, by the code that it is there for: shapes, popular texts, their own data, initial
 * values, the current password, and near copies of the last two. A bounded number for each field.
 *
 * @param currentPassword '' where none is known
 * @example listPieces(policy, { phone: '15412345678' }, '').filter(([code]) => code === 'subject.phone')
 */
export const listPieces = (policy: Policy, subject: Subject, currentPassword: string): Piece[] => {
  const { minLength, maxLength } = policy.format;
  const length = Math.min(maxLength, Math.max(minLength, SHAPE_LENGTH));
  const known = readSubject(subject);
  const all = (code: FindingCode, texts: readonly string[]): Piece[] => texts.map((text) => [code, text] as const);
  const initial = deriveInitialPasswords(policy, subject);
  const regional = initial.filter(({ scope }) => scope === 'region').map(({ value }) => value);
  const cards = [
    known.cardNumber,
    known.personalNumber,
    known.medicalInsuranceNumber,
    known.bankCardNumber,
    known.unitNumber,
  ];
  const ownNames = known.namePinyin.map((syllables) => syllables.join(''));

  return ([] as Piece[]).concat(
    shapes.map(([code, run]) => [code, run.repeat(length).slice(0, length)] as const),
    all('blocklist.common', popularTexts),
    all('blocklist.custom', policy.blocklist),
    all(
      'subject.birth-date',
      ([] as string[]).concat(...known.birthDate.map((date) => DATES.map((format) => formatDate(date, format)))),
    ),
    all('subject.document', known.idNumber),
    all('subject.phone', known.phone),
    all('subject.card', ([] as string[]).concat(...cards)),
    all('subject.name', ownNames.concat(ownNames.map((name) => `${name}123`))),
    all('subject.other', known.username.concat(...known.others.map(({ phone, idNumber }) => phone.concat(idNumber)))),
    all('initial-password', regional),
    all(
      'initial-password.common',
      initial.filter(({ scope }) => scope === 'anywhere').map(({ value }) => value),
    ),
    all('initial-password.similar', regional.map(changeLast).concat(regional.map(reverse))),
    all('reuse.current', currentPassword === '' ? [] : [currentPassword]),
    all('reuse.similar', currentPassword === '' ? [] : [changeLast(currentPassword), reverse(currentPassword)]),
  );
};

const MAX_PER_CODE = 8;
const MAX_PER_PIECE = 2;

/**
 * Passwords that have the format of the policy and that it refuses to this subject, each with a code that refuses it:
 * the same list in every run, without fast-check. Not all there are, but at most 8 of every kind that the policy refuses
 * and the format has room for: shapes, popular ones, the person's own data, initial values, the current password, near
 * copies of those.
 *
 * Some hundred checks.
 *
 * @throws {TypeError} where a subject's value is not a string, or the context is not an object
 * @example listWeakPasswords(policy, createPerson(7), { currentPassword: '582914' })[0].code // 'pattern.repeated'
 */
export const listWeakPasswords = (policy: Policy, subject: Subject, context: WeakContext = {}): WeakPassword[] => {
  const defined = asPolicy(policy);
  const prepared = prepareSubject(defined, subject);
  requireObject(context, 'context');
  const { codes, ...rest } = context;
  if (codes !== undefined && !isList(codes)) throw new TypeError('context.codes: not a list');
  const { currentPassword = '' } = rest;
  requireString(currentPassword, 'context.currentPassword');
  const isRefused = ({ candidate, code }: WeakPassword): boolean =>
    checkPassword(defined, candidate, { ...rest, subject: prepared }).findings.some(
      (finding) => finding.code === code && finding.severity === 'reject',
    );

  const weak: WeakPassword[] = [];
  for (const [code, piece] of listPieces(defined, subject, currentPassword)) {
    if (codes !== undefined && !codes.includes(code)) continue;
    const listed = weak.filter((entry) => entry.code === code);
    const room = Math.min(MAX_PER_PIECE, MAX_PER_CODE - listed.length);
    const dressed = room > 0 ? decorate(piece, defined.format) : [];
    const fresh = dressed.filter((candidate) => listed.every((entry) => entry.candidate !== candidate));
    weak.push(
      ...fresh
        .map((candidate) => ({ candidate, code }))
        .filter(isRefused)
        .slice(0, room),
    );
  }
  return weak;
};
