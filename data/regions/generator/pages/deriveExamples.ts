import { definePolicy, deriveInitialPasswords } from '../../../../src/index';
import type { BuiltRule } from '../RegionFile';
import { samplePerson } from './samplePerson';

const ID = 'example';

/** The values that a rule gives for the sample person, as the library derives them; none for rules without a value. */
export const deriveExamples = ({ rule, xRule }: Pick<BuiltRule, 'rule' | 'xRule'>): string[] => {
  const { idNumberWithX, ...person } = samplePerson;
  const policy = definePolicy({ initialPasswords: [{ id: ID, rule, ...(xRule && { xRule }) }] });
  const subject = xRule === undefined ? person : { ...person, idNumber: idNumberWithX };
  return deriveInitialPasswords(policy, subject)
    .filter(({ ruleId }) => ruleId === ID)
    .map(({ value }) => value);
};
