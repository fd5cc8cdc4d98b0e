/** fast-check arbitraries of policies, of people who do not exist, and of what they might type. */
import fc from 'fast-check';
import { formats } from '../src/index';
import { allRules } from '../src/regions/ruleTable';
import type { Format, PolicyOptions, Subject } from '../src/types';
import { makeForeignPermanentResident, makeOldResidentId, makeResidencePermit, makeResidentId } from './people';

/** Drops what is undefined, which exact optional properties do not allow. */
const present = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as never;

const sometimes = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });

const regions = [...new Set(allRules.map(({ region }) => region)), '110105', '660000', '810000'];
const credentials = [...new Set(allRules.map(({ credential }) => credential))];

/** The six named formats. */
export const namedFormat: fc.Arbitrary<Readonly<Format>> = fc.constantFrom(...Object.values(formats));

/** A region, a credential and a format of the library; everything else by default. */
export const plainPolicy: fc.Arbitrary<PolicyOptions> = fc.record({
  region: fc.constantFrom(...regions),
  credential: fc.constantFrom(...credentials),
  format: namedFormat,
});

const day = fc
  .date({ min: new Date('1930-01-01T00:00:00Z'), max: new Date('2025-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const oldDay = day.filter((date) => date < '2000');
const digits = (min: number, max = min): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9]{${min},${max}}$`));
const sequence = digits(3);
const area = fc.constantFrom('110000', '310000', '440000', '500000', '650000');

const document = fc.oneof(
  fc.record({ area, date: day, sequence }).map(makeResidentId),
  fc.record({ area, date: oldDay, sequence }).map(makeOldResidentId),
  fc.record({ area: fc.constantFrom('810000', '820000', '830000'), date: day, sequence }).map(makeResidencePermit),
  fc.record({ date: day, sequence }).map(makeForeignPermanentResident),
  fc.stringMatching(/^[HMCEG][0-9]{8}$/),
);
const phone = digits(4).map((tail) => `1390000${tail}`);
const names = [
  ['钱沐阳', ['qian', 'mu', 'yang']],
  ['尉迟岚', ['yuchi', 'lan']],
  ['吕絮', ['lü', 'xu']],
  ['慕容青禾', ['murong', 'qing', 'he']],
] as const;

const named = fc.constantFrom(...names).map(([name, namePinyin]) => ({ name, namePinyin }));

const relative = fc.record({ idNumber: document, phone, birthDate: day }).map((other): Subject => other);

/** Somebody with readable fields, any of which may be missing. */
export const person: fc.Arbitrary<Subject> = fc
  .tuple(
    fc.record({
      idNumber: sometimes(fc.oneof(document, fc.array(document, { maxLength: 3 }))),
      birthDate: sometimes(day),
      phone: sometimes(phone),
      cardNumber: sometimes(fc.stringMatching(/^[A-Z][0-9]{8}$/)),
      personalNumber: sometimes(digits(8, 20)),
      medicalInsuranceNumber: sometimes(digits(8, 20)),
      bankCardNumber: sometimes(digits(16, 19)),
      unitNumber: sometimes(digits(6, 12)),
      email: sometimes(fc.stringMatching(/^[a-z]{3,8}[0-9]{0,4}@example\.com$/)),
      username: sometimes(fc.stringMatching(/^[a-z]{3,8}[0-9]{0,4}$/)),
      others: sometimes(fc.array(relative, { maxLength: 2 })),
    }),
    sometimes(named),
  )
  .map(([fields, name]): Subject => ({ ...present(fields), ...name }));

/** Any text: of any code points, of printable characters, and what looks like numbers. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 40 }),
  fc.stringMatching(/^[0-9０-９Xx -]{4,20}$/),
);

/** A subject whose every field holds any text at all. */
export const anySubject: fc.Arbitrary<Subject> = fc
  .record({
    idNumber: sometimes(fc.oneof(anyText, fc.array(anyText, { maxLength: 3 }))),
    birthDate: sometimes(anyText),
    phone: sometimes(fc.oneof(anyText, fc.array(anyText, { maxLength: 3 }))),
    name: sometimes(anyText),
    namePinyin: sometimes(fc.oneof(fc.array(anyText, { maxLength: 4 }), fc.array(fc.array(anyText, { maxLength: 4 }), { maxLength: 3 }))),
    cardNumber: sometimes(anyText),
    personalNumber: sometimes(anyText),
    medicalInsuranceNumber: sometimes(anyText),
    bankCardNumber: sometimes(anyText),
    unitNumber: sometimes(anyText),
    email: sometimes(anyText),
    username: sometimes(anyText),
    others: sometimes(fc.array(fc.record({ idNumber: anyText, name: anyText }), { maxLength: 2 })),
  })
  .map((fields): Subject => present(fields));

/** Every text inside a value, keys left out. */
export const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** What somebody who knows this person might type: pieces of their data, dressed up. */
export const candidateFrom = (subject: Subject): fc.Arbitrary<string> => {
  const texts = textsIn(subject).filter((text) => text.length > 3);
  if (texts.length === 0) return anyText;
  const piece = fc
    .record({ text: fc.constantFrom(...texts), length: fc.integer({ min: 4, max: 20 }), tail: fc.boolean() })
    .map(({ text, length, tail }) => (tail ? text.slice(-length) : text.slice(0, length)).replace(/-/g, ''));
  return fc.oneof(
    piece,
    fc.tuple(piece, fc.constantFrom('', '@', '123', '.', 'Aa1!'), piece).map((parts) => parts.join('')),
    fc.tuple(fc.constantFrom('Wx', 'qaz', ''), piece).map((parts) => parts.join('')),
    digits(6),
    anyText,
  );
};
