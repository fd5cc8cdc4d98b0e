import { formatDate } from '../../documents/formatDate';
import { deriveInitialPasswords } from '../../deriveInitialPasswords';
import { readSubject } from '../../subject/readSubject';
import type { FindingCode, Policy, Subject } from '../../types';
import { popularTexts } from './popularTexts';
import { shapes } from './shapes';

/** A text that stands in weak passwords, and the code that it is there for. */
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
  const cards = [known.cardNumber, known.personalNumber, known.medicalInsuranceNumber, known.bankCardNumber, known.unitNumber];
  const ownNames = known.namePinyin.map((syllables) => syllables.join(''));

  return ([] as Piece[]).concat(
    shapes.map(([code, run]) => [code, run.repeat(length).slice(0, length)] as const),
    all('blocklist.common', popularTexts),
    all('blocklist.custom', policy.blocklist),
    all('subject.birth-date', ([] as string[]).concat(...known.birthDate.map((date) => DATES.map((format) => formatDate(date, format))))),
    all('subject.document', known.idNumber),
    all('subject.phone', known.phone),
    all('subject.card', ([] as string[]).concat(...cards)),
    all('subject.name', ownNames.concat(ownNames.map((name) => `${name}123`))),
    all('subject.other', known.username.concat(...known.others.map(({ phone, idNumber }) => phone.concat(idNumber)))),
    all('initial-password', regional),
    all('initial-password.common', initial.filter(({ scope }) => scope === 'anywhere').map(({ value }) => value)),
    all('initial-password.similar', regional.map(changeLast).concat(regional.map(reverse))),
    all('reuse.current', currentPassword === '' ? [] : [currentPassword]),
    all('reuse.similar', currentPassword === '' ? [] : [changeLast(currentPassword), reverse(currentPassword)]),
  );
};
