/** Synthetic people with accounts, and what a test may send for them. */
import type { Account } from '../../../recipes/code/server/Account';
import { hashPassword } from '../../../recipes/code/server/hashPassword';
import { policy } from '../../../recipes/code/server/policy';
import { createPerson, textsIn } from '../../../../src/testing/index';

/** Hashes must be slow for an attacker, not for a test. */
export const COST = 4;

/** What Chongqing's cards come with. */
export const INITIAL = '123456';
/** What the operator's letters say. */
const [letter] = policy.initialPasswords;
export const LETTER = letter?.rule.type === 'fixed' ? letter.rule.value : '';
export const OWN = '739162';
export const NEXT = '460837';
export const LATER = '825017';
export const WRONG = '482951';

/** Without an e-mail address: `.com` is part of a finding's code too. */
export const people = [1, 2, 3, 4, 5]
  .map(createPerson)
  .map(({ idNumber, birthDate, phone, name, namePinyin, cardNumber }) => ({
    idNumber,
    birthDate,
    phone,
    name,
    namePinyin,
    cardNumber,
  }));
const [somebody = {}] = people;
const phoneless = { ...somebody, phone: undefined };

/** By what is special about them; nobody has more than one test, so that no limit of one is met in another. */
const kinds = {
  fresh: { password: INITIAL },
  lettered: { password: LETTER },
  settled: { password: OWN },
  other: { password: OWN },
  hasty: { password: OWN },
  daily: { password: OWN },
  eager: { password: OWN },
  returning: { password: OWN },
  twice: { password: OWN },
  phoneless: { password: OWN, subject: phoneless },
  completed: { password: OWN, subject: phoneless },
  known: { password: OWN, subject: phoneless, isChosen: true },
  nearlyClosed: { password: OWN, failuresInARow: 99 },
  fullWidth: { password: '７３９１６２' },
  cheap: { password: OWN, cost: COST - 1 },
  honest: { password: OWN },
  target: { password: OWN },
  slow: { password: INITIAL },
  robbed: { password: LETTER },
  late: { password: LETTER },
  spaced: { password: INITIAL },
  gapped: { password: OWN },
  blankPhone: { password: OWN, subject: { ...somebody, phone: ' ' } },
} satisfies Record<string, { password: string; cost?: number } & Partial<Account>>;

export type AccountId = keyof typeof kinds;
export const accountIds = Object.keys(kinds) as AccountId[];

/** An account of each kind. */
export const createAccounts = (): Promise<Account[]> =>
  Promise.all(
    accountIds.map(async (id, i) => {
      const { password, cost = COST, ...rest }: { password: string; cost?: number } & Partial<Account> = kinds[id];
      const subject = people[i % people.length] ?? {};
      return { id, subject, passwordHash: await hashPassword(password, cost), ...rest };
    }),
  );

/** Secrets that are sent, beside those of the subjects. */
const TYPED = [INITIAL, LETTER, OWN, NEXT, LATER, WRONG, '735284', '111111'];

const LEAK = 4;
const piecesOf = (secret: string): string[] =>
  Array.from({ length: Math.max(0, secret.length - LEAK + 1) }, (_, i) => secret.slice(i, i + LEAK));

/** Secrets of which four consecutive characters are in a text, apart from the day of the data, which is nobody's. */
export const findLeaks = (text: string, more: readonly string[] = []): string[] => {
  const searched = text.replaceAll(policy.dataVersion, '');
  return [...TYPED, ...more, ...textsIn(people)].filter((secret) =>
    piecesOf(secret).some((piece) => searched.includes(piece)),
  );
};
