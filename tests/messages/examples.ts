import { checkPassword, definePolicy, formats } from '../../src/index';
import type { CheckContext, Finding, FindingCode, Format, PolicyOptions, Subject } from '../../src/types';

/** Somebody who does not exist. */
export const person: Subject = {
  idNumber: '361099199001084732',
  phone: '13900847293',
  name: '张伟',
  namePinyin: ['zhang', 'wei'],
  cardNumber: 'A40618275',
  username: 'weige5183',
};

/** What somebody types, under which policy, with what is known. */
export interface Example {
  /** The candidate as it is typed. */
  typed: string;
  /** Default the PIN of a social-security card, nationwide. */
  policy?: PolicyOptions;
  /** Default nothing is known. */
  context?: CheckContext;
}

const account: PolicyOptions = { credential: 'online-account' };
/** Room for a phone number. */
const eleven: Format = { minLength: 11, maxLength: 11, alphabet: 'digits' };
const known: CheckContext = { subject: person };

/** For every code something that is refused or warned about for it. The type makes sure that no code is forgotten. */
export const examples: Record<FindingCode, Example> = {
  'requirement.too-short': { typed: '7391' },
  'requirement.too-long': { typed: '7391628' },
  'requirement.digits-only': { typed: '7391a2' },
  'requirement.full-width': { typed: '７３９１６２' },
  'requirement.blanks': { typed: '739162 ' },
  'requirement.characters': { typed: 'k7wp2!', policy: { ...account, format: formats.letterDigit6 } },
  'requirement.character-classes': { typed: 'kqhwbvtx', policy: account },
  'initial-password': { typed: '123456', policy: { region: '500000' } },
  'initial-password.common': { typed: '084732', policy: { region: '500000' }, context: known },
  'initial-password.similar': {
    typed: '084737',
    policy: { initialPasswords: [{ id: 'own/1', rule: { type: 'slice', field: 'idNumber', last: 6 } }] },
    context: known,
  },
  'reuse.current': { typed: '739162', context: { currentPassword: '739162' } },
  'reuse.similar': { typed: '739163', context: { currentPassword: '739162' } },
  'reuse.refused': { typed: '482093', context: { refused: ['482091'] } },
  'subject.birth-date': { typed: '900119', context: known },
  'subject.document': { typed: '990010', context: known },
  'subject.phone': { typed: '847293', context: known },
  'subject.card': { typed: '406182', context: known },
  'subject.name': { typed: 'Zhangwei1990', policy: account, context: known },
  'subject.other': { typed: 'Weige5183!', policy: account, context: known },
  'subject.missing': { typed: '739162', policy: { requiredSubject: ['idNumber'] } },
  'pattern.all-digits': { typed: '739162840517362', policy: { ...account, format: formats.nist } },
  'pattern.phone': { typed: '13912345678', policy: { ...account, format: eleven } },
  'pattern.id-number': { typed: '11010519491231002X', policy: account },
  'pattern.repeated': { typed: '717171' },
  'pattern.sequence': { typed: '345678' },
  'pattern.keypad-path': { typed: '147258' },
  'pattern.date': { typed: '790315' },
  'pattern.partial': { typed: 'kx19900108', policy: account },
  'blocklist.common': { typed: '520131' },
  'blocklist.context': { typed: 'Yibao2024', policy: account },
  'blocklist.custom': { typed: 'yubei2024', policy: { ...account, blocklist: ['yubei'] } },
  'blocklist.unavailable': { typed: '739162', policy: { strictness: 'strict' } },
  guessable: { typed: 'plinth12', policy: account },
  'strength.low': {
    typed: 'k7wp2mh9',
    policy: { ...account, meter: 'full' },
    context: { strength: { kind: 'full', measure: () => ({ score: 1, guesses: 1e5 }) } },
  },
  'strength.unavailable': { typed: 'k7wp2mh9', policy: { ...account, meter: 'full' } },
};

/** The finding of a code that its example gives; undefined where it gives none. */
export const findExample = (code: FindingCode, more: CheckContext = {}): Finding | undefined => {
  const { typed, policy, context } = examples[code];
  return checkPassword(definePolicy(policy), typed, { ...context, ...more }).findings.find(
    (finding) => finding.code === code,
  );
};
