import { dictionary } from '@zxcvbn-ts/language-common';
import { readNpmLists } from '../../data/blocklists/npmLists';
import { listWords } from '../../data/strength/listWords';
import { createRandom } from '../attack/people/createRandom';
import { createTextPerson } from './createTextPerson';
import {
  capitalise,
  characters,
  circle,
  disguise,
  emoji,
  interleave,
  isPortal,
  keyboardWalk,
  marked,
  mathematical,
  offices,
  phrases,
  pickOne,
  provinces,
  tails,
  writeDigits,
} from './kindParts';
import { alphabets, randomText } from './randomText';
import type { TextPerson } from './TextPerson';

/** A password that somebody may choose, and what the platform knows. */
export interface KindChoice {
  readonly password: string;
  readonly person?: TextPerson;
  /** The password that is to be changed. */
  readonly current?: string;
  /** A value that the operator's own rule gives to everybody. */
  readonly initial?: string;
}

/** Passwords that were once accepted and called strong, made anew. */
export interface Kind {
  readonly name:
    | 'emoji'
    | 'keyboard'
    | 'email'
    | 'initial'
    | 'reuse'
    | 'service'
    | 'english'
    | 'english-rare'
    | 'phrase'
    | 'look-alike'
    | 'scripts'
    | 'names'
    | 'mixed';
  /** Percent that may be accepted; absent where only what is called strong counts. */
  readonly most?: number;
  readonly choices: readonly KindChoice[];
}

/** Every kind from a seed, `size` passwords each. */
export const createKinds = (size: number, seed: number, regions: readonly string[]): Kind[] => {
  const random = createRandom(seed);
  const draw = (make: () => KindChoice): KindChoice[] => {
    const choices: KindChoice[] = [];
    while (choices.length < size) {
      const choice = make();
      if (isPortal(choice.password)) choices.push(choice);
    }
    return choices;
  };
  const person = (): TextPerson => createTextPerson(random, regions);
  const popular = readNpmLists().zxcvbn.entries.filter((word) => /^[a-z]{4,}$/.test(word));
  const rare = dictionary['diceware-common'].filter((word) => /^[a-z]{6,}$/.test(word));
  const sayings = listWords(3000).filter((word) => word.length > 9);
  const dateOf = ({ birthDate }: TextPerson): string => birthDate.replace(/-/g, '');
  const nameOf = ({ namePinyin }: TextPerson): string => namePinyin.join('');
  const own = (who: TextPerson): string => pickOne(random, [dateOf(who), nameOf(who), who.phone, dateOf(who).slice(2)]);
  const secret = (): string =>
    capitalise(randomText(random, alphabets.lower, 5, () => true)) +
    pickOne(random, ['!', '@', '#', '']) +
    String(100 + random.below(9900));
  return [
    {
      name: 'emoji',
      most: 3,
      choices: draw(() => {
        const who = person();
        return {
          password: pickOne(random, [own(who), own(who), '12345678', 'woaini']) + pickOne(random, emoji),
          person: who,
        };
      }),
    },
    { name: 'keyboard', most: 3, choices: draw(() => ({ password: keyboardWalk(random) })) },
    {
      name: 'email',
      most: 0,
      choices: draw(() => {
        const who = person();
        return {
          password: pickOne(random, [who.email, who.email.replace('@', ''), who.email.split('@')[0] + '!']),
          person: who,
        };
      }),
    },
    {
      name: 'initial',
      most: 0,
      choices: draw(() => {
        const initial = secret();
        return {
          initial,
          password: pickOne(random, [
            initial + pickOne(random, tails),
            pickOne(random, ['1', '123', 'a', 'aa']) + initial,
            initial.toUpperCase() + '1',
          ]),
        };
      }),
    },
    {
      name: 'reuse',
      most: 0,
      choices: draw(() => {
        const current = secret();
        const stem = current.replace(/\d+$/, '');
        return {
          current,
          password: pickOne(random, [
            current + pickOne(random, tails),
            pickOne(random, ['1', '123', 'a1', '2024']) + current,
            stem + String(1980 + random.below(45)),
            [...current].reverse().join('') + '1',
          ]),
        };
      }),
    },
    {
      name: 'service',
      most: 3,
      choices: draw(() =>
        random.next() < 0.3
          ? { password: pickOne(random, characters) + pickOne(random, [...tails, '123456', '12393', '12333']) }
          : {
              password:
                pickOne(random, [capitalise, (word: string) => word])(
                  pickOne(random, provinces) + pickOne(random, offices),
                ) + pickOne(random, tails),
            },
      ),
    },
    {
      name: 'english',
      most: 3,
      choices: draw(() => ({
        password:
          pickOne(random, [capitalise, (word: string) => word])(pickOne(random, popular.slice(0, 1000))) +
          pickOne(random, tails),
      })),
    },
    {
      name: 'english-rare',
      choices: draw(() => ({
        password: pickOne(random, [capitalise, (word: string) => word])(pickOne(random, rare)) + pickOne(random, tails),
      })),
    },
    {
      name: 'phrase',
      choices: draw(() => ({
        password: pickOne(random, [pickOne(random, phrases), pickOne(random, sayings)]) + pickOne(random, tails),
      })),
    },
    {
      name: 'look-alike',
      most: 3,
      choices: draw(() => {
        const who = person();
        return {
          person: who,
          password:
            disguise(
              pickOne(random, ['hello', 'shebao', 'yibao', 'password', 'beijing', 'baobei', 'michael', nameOf(who)]),
              random,
            ) + pickOne(random, ['123', '1990', '@123', '2024', '888', dateOf(who)]),
        };
      }),
    },
    {
      name: 'scripts',
      most: 0,
      choices: draw(() => {
        const who = person();
        return {
          person: who,
          password: pickOne(random, [
            nameOf(who).replace(/[aeiou]/g, (vowel) => marked[vowel] ?? vowel) + dateOf(who).slice(0, 4),
            `${circle(dateOf(who))}ab`,
            `${writeDigits(dateOf(who), pickOne(random, [0x660, 0x6f0, 0x966, 0xe50, 0x1d7ce]))}ab`,
            mathematical(nameOf(who)) + dateOf(who).slice(4),
          ]),
        };
      }),
    },
    {
      name: 'names',
      most: 3,
      choices: draw(() => {
        const who = person();
        const [surname = '', ...given] = who.namePinyin;
        const latin = {
          ...who,
          name: pickOne(random, [
            `${surname}, ${given.join(' ')}`,
            `${surname.toUpperCase()} ${given.join('-')}`,
            `${surname}•${given.join('•')}`,
          ]),
          namePinyin: [],
        };
        return {
          person: latin,
          password:
            pickOne(random, [
              who.namePinyin.map((syllable) => syllable.charAt(0)).join('') + dateOf(who).slice(0, 4),
              nameOf(who),
              given.join('') + surname,
            ]) + pickOne(random, ['!!', '1', '123', '2024']),
        };
      }),
    },
    {
      name: 'mixed',
      choices: draw(() => {
        const who = person();
        return {
          person: who,
          password: interleave(
            who.namePinyin.map((syllable) => syllable.charAt(0)).join(''),
            pickOne(random, [dateOf(who).slice(2), dateOf(who)]),
          ),
        };
      }),
    },
  ];
};
