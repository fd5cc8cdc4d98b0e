import { listWords } from '../../data/strength/listWords';
import { createRandom } from '../attack/people/createRandom';
import { createTextPerson } from './createTextPerson';
import { joinPersonalParts } from './joinPersonalParts';
import { managerPassword } from './managerPassword';
import { personalParts } from './personalParts';
import { randomPassphrase } from './randomPassphrase';
import { alphabets, randomText } from './randomText';
import { readWeakChoices } from './readWeakChoices';
import type { TextPerson } from './TextPerson';

/** Passwords of one kind, and of whom they are. */
export interface TextSet {
  readonly name:
    | 'personal'
    | 'weak'
    | 'random-8'
    | 'random-digits-letter'
    | 'manager'
    | 'random-10'
    | 'random-printable-8'
    | 'random-lower-digits-8'
    | 'random-lower-digits-10'
    | 'random-lower-15'
    | 'passphrase';
  /** The format under which they are checked: that of online accounts or that of NIST. */
  readonly format: 'portal' | 'nist';
  /** What is to be measured is the share that is accepted, and what it should be. */
  readonly aim?: { readonly least?: number; readonly most?: number };
  readonly passwords: readonly { readonly password: string; readonly person?: TextPerson }[];
}

const perPerson = 100;
const passphraseWords = 6000;

/** At least a letter and a digit: what the portal format asks for. */
const isMixed = (text: string): boolean => /[A-Za-z]/.test(text) && /\d/.test(text);

/** Every set of passwords, from a seed: `size` of each kind, but all of the weak choices. */
export const createSets = (size: number, seed: number, regions: readonly string[]): TextSet[] => {
  const random = createRandom(seed);
  const draw = (make: () => string): TextSet['passwords'] => Array.from({ length: size }, () => ({ password: make() }));
  const personal = Array.from({ length: Math.ceil(size / perPerson) }, () => createTextPerson(random, regions)).flatMap(
    (person) => {
      const parts = personalParts(person);
      return Array.from({ length: perPerson }, () => ({ person, password: joinPersonalParts(parts, random) }));
    },
  );
  const words = listWords(passphraseWords);
  const of = (alphabet: keyof typeof alphabets, length: number, isKind = isMixed): TextSet['passwords'] =>
    draw(() => randomText(random, alphabets[alphabet], length, isKind));
  return [
    { name: 'personal', format: 'portal', aim: { most: 0.5 }, passwords: personal.slice(0, size) },
    {
      name: 'weak',
      format: 'portal',
      passwords: [...readWeakChoices().values()].flatMap((family) =>
        family.passwords.map((password) => ({ password })),
      ),
    },
    { name: 'random-8', format: 'portal', aim: { least: 99.8 }, passwords: of('lettersDigits', 8) },
    { name: 'random-10', format: 'portal', passwords: of('lettersDigits', 10) },
    { name: 'random-printable-8', format: 'portal', passwords: of('printable', 8) },
    { name: 'random-lower-digits-8', format: 'portal', aim: { least: 99.5 }, passwords: of('lowerDigits', 8) },
    { name: 'random-lower-digits-10', format: 'portal', passwords: of('lowerDigits', 10) },
    { name: 'random-lower-15', format: 'nist', passwords: of('lower', 15, () => true) },
    { name: 'passphrase', format: 'nist', aim: { least: 100 }, passwords: draw(() => randomPassphrase(random, words)) },
    {
      name: 'random-digits-letter',
      format: 'portal',
      aim: { least: 95 },
      passwords: draw(() => {
        const digits = randomText(random, '0123456789', 7);
        const at = random.below(8);
        return digits.slice(0, at) + randomText(random, alphabets.lower, 1) + digits.slice(at);
      }),
    },
    { name: 'manager', format: 'nist', aim: { least: 100 }, passwords: draw(() => managerPassword(random)) },
  ];
};
