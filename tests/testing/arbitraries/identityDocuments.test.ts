import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documents } from '../../../src/documents/kinds';
import { foreignPermanentResident } from '../../../src/documents/kinds';
import { homeReturnPermit } from '../../../src/documents/kinds';
import type { IdentityDocument } from '../../../src/documents/defineDocument';
import { passport } from '../../../src/documents/kinds';
import { readIdNumber } from '../../../src/documents/readIdNumber';
import { residencePermit } from '../../../src/documents/kinds';
import { taiwanTravelPermit } from '../../../src/documents/kinds';
import { foreignPermanentResidents, identityDocuments, passports, residencePermits, travelPermits } from '../../../src/testing/index';

const { validateCnid } = createRequire(import.meta.url)('validid') as { validateCnid(text: string): { ok: boolean } };

const isOf = (document: IdentityDocument) => (number: string): boolean =>
  document.normalize(number) === number && document.isValid(number) && document.flags(number).length === 0;
const isValidToPeer = (number: string): boolean => validateCnid(number).ok;
const starts = (form: RegExp) => (number: string): boolean => form.test(number);

const cases: [name: string, arbitrary: fc.Arbitrary<string>, ...holds: ((number: string) => boolean)[]][] = [
  ['residence permits', residencePermits(), isOf(residencePermit), isValidToPeer, starts(/^8[123]0000/)],
  ['of Hong Kong residents', residencePermits({ place: 'hong-kong' }), isOf(residencePermit), starts(/^810000/)],
  ['of Macau residents', residencePermits({ place: 'macau', birthDate: '1994-08-23' }), starts(/^82000019940823/)],
  ['of Taiwan residents', residencePermits({ place: 'taiwan' }), isOf(residencePermit), starts(/^830000/)],
  ['foreign permanent residents', foreignPermanentResidents(), isOf(foreignPermanentResident), isValidToPeer, starts(/^911000/)],
  ['born on a day', foreignPermanentResidents({ birthDate: '1981-08-03' }), starts(/^91100019810803/)],
  ['travel permits of Hong Kong', travelPermits({ place: 'hong-kong' }), isOf(homeReturnPermit), starts(/^H/)],
  ['travel permits of Macau', travelPermits({ place: 'macau' }), isOf(homeReturnPermit), starts(/^M/)],
  ['travel permits of Taiwan', travelPermits({ place: 'taiwan' }), isOf(taiwanTravelPermit)],
  ['travel permits', travelPermits(), (number) => [homeReturnPermit, taiwanTravelPermit].some((kind) => isOf(kind)(number))],
  ['passports', passports(), isOf(passport)],
  ['any document', identityDocuments(), (number) => readIdNumber(number).flags.length === 0],
];

describe.each(cases)('%s', (_, arbitrary, ...holds) => {
  test('are what they claim to be', () => {
    fc.assert(fc.property(arbitrary, (number) => { for (const each of holds) expect(each(number)).toBe(true); }), { numRuns: 300 });
  });
});

test('every kind that the arbitrary names comes up', () => {
  const numbers = fc.sample(identityDocuments(), { seed: 1, numRuns: 300 });
  const kinds = new Set(numbers.map((number) => documents.findIndex((document) => document.normalize(number) === number)));
  expect(kinds.size).toBeGreaterThanOrEqual(6);
  expect(numbers.some((number) => number.length === 15)).toBe(true);
  expect(numbers.some((number) => number.endsWith('X'))).toBe(true);
});
