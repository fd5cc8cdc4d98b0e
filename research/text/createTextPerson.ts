import { createPerson } from '../attack/people/createPerson';
import type { Random } from '../attack/people/createRandom';
import { givenCharacters, surnames } from './nameParts';
import type { TextPerson } from './TextPerson';

/** What people call themselves beside their name; none of it has to do with the person. */
const nicknames = [
  'sunnyday',
  'bluewolf',
  'kafei',
  'maomi',
  'starfish',
  'xiaoyu',
  'lanmao',
  'tomato',
  'yuhang',
  'snowcat',
];

/** A synthetic person of one of the regions with a name, an account and a card; three of four given names have two characters. */
export const createTextPerson = (random: Random, regions: readonly string[]): TextPerson => {
  const person = createPerson(random, regions);
  const surname = random.pick(surnames);
  const given = Array.from(
    { length: random.next() < 0.25 ? 1 : 2 },
    () => givenCharacters[random.below(givenCharacters.length)] ?? surname,
  );
  const parts = [surname, ...given];
  const nickname = nicknames[random.below(nicknames.length)] ?? '';
  const digits = (count: number): string => String(random.below(10 ** count)).padStart(count, '0');
  return {
    ...person,
    name: parts.map(([character]) => character).join(''),
    namePinyin: parts.map(([, syllable]) => syllable),
    email: `${nickname}${digits(3)}@example.com`,
    username: `${nickname.slice(0, 4)}_${digits(4)}`,
    cardNumber: `C${digits(8)}`,
  };
};
