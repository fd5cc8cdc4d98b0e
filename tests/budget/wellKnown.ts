import { knownPerson } from '../knownPerson';
import { makeResidentId } from '../people';

/** Whose fields agree, as they do for nearly everybody, with a spouse, a child and a parent of whom number and phone are known. */
export const wellKnown = {
  ...knownPerson,
  birthDate: '1987-03-19',
  others: [
    ...knownPerson.others,
    { idNumber: makeResidentId({ date: '2015-06-23', sequence: '402' }), phone: '13700002816' },
    { idNumber: makeResidentId({ date: '1958-11-05', sequence: '517' }), phone: '13600007352' },
  ],
};
