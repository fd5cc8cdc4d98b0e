import { describe, expect, test } from 'vitest';
import {
  cardFields,
  contextFieldNames,
  derivationFields,
  findMeantField,
  subjectFieldNames,
  subjectFields,
} from '../src/fields';
import type { SubjectField } from '../src/types';

/** The contract's table, as records write them. */
const SPELLINGS: Partial<Record<SubjectField, string>> = {
  idNumber:
    'idNo idNum idCard idCardNo identityNumber identityNo certno sfzh zjhm aac002 aac147 ID_NO id-card idnumber ID_NUMBER',
  phone: 'mobile mobileNo mobilePhone phoneNo phoneNumber telephone tel mob MOBILE_PHONE Phone',
  birthDate: 'birthday birth birthdate dateOfBirth brdy csrq aac006 birth_date',
  name: 'realName fullName psn_name xm aac003 NAME',
  namePinyin: 'pinyin name_pinyin',
  email: 'mail e-mail EMail',
  username: 'userName account user_name',
  cardNumber: 'cardNo sbkh card_number',
  personalNumber: 'personalNo psn_no aac001',
  bankCardNumber: 'bankCard bankCardNo bank_card_no',
  medicalInsuranceNumber: 'medicalNo',
  unitNumber: 'unitNo companyNo',
  others: 'relatives family',
};

describe('findMeantField', () => {
  test.each(Object.entries(SPELLINGS).flatMap(([field, names]) => names.split(' ').map((name) => [name, field])))(
    '%s means %s',
    (name, field) => {
      expect(findMeantField(name)).toBe(field);
    },
  );

  test.each([...subjectFieldNames, 'id', 'createdAt', 'prepared', '', 'constructor', '__proto__', 'aac999'])(
    '%j means nothing else',
    (name) => {
      expect(findMeantField(name)).toBeUndefined();
    },
  );
});

test('an alias means one field, and is written as it is compared', () => {
  const aliases = Object.values(subjectFields).flatMap(({ aliases: names }) => names);
  expect(new Set(aliases).size).toBe(aliases.length);
  for (const alias of aliases) expect(alias).toMatch(/^[a-z0-9]+$/);
});

test('the lists are those of the contract', () => {
  expect(derivationFields).toHaveLength(8);
  expect(cardFields).toEqual([
    'cardNumber',
    'personalNumber',
    'medicalInsuranceNumber',
    'bankCardNumber',
    'unitNumber',
  ]);
  expect(contextFieldNames).toContain('refused');
});
