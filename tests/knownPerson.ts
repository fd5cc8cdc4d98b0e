import type { Subject } from '../src/types';
import { makeResidentId, makeResidentIdWithX } from './people';

/**
 * Somebody who does not exist, with every field filled in: a resident ID that ends in X, a birth date that differs
 * from the one in the number, and a spouse.
 */
export const knownPerson = {
  idNumber: makeResidentIdWithX({ date: '1987-03-19' }),
  birthDate: '1986-11-27',
  phone: '13900005274',
  name: '欧阳青岚',
  namePinyin: ['ouyang', 'qing', 'lan'],
  cardNumber: 'A10486273',
  personalNumber: '11000000738629',
  medicalInsuranceNumber: '1100209471836',
  bankCardNumber: '6200000000418637205',
  unitNumber: '4907261835',
  email: 'mistral.dune@example.com',
  username: 'qingtian4087',
  others: [
    {
      idNumber: makeResidentId({ date: '1985-08-24', sequence: '738' }),
      phone: '13900009461',
      namePinyin: ['shen', 'mo', 'bai'],
    },
  ],
} as const satisfies Subject;
