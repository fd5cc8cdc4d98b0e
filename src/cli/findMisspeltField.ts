import { findMisspelt } from './findMisspelt';

const FIELDS = [
  'idNumber', 'birthDate', 'phone', 'name', 'namePinyin', 'cardNumber', 'personalNumber',
  'medicalInsuranceNumber', 'bankCardNumber', 'unitNumber', 'email', 'username', 'others',
];

/**
 * The path of the field that a misspelt key of a subject, or of one of its relatives, stands for.
 *
 * @example findMisspeltField({ others: [{ id_number: '' }] }) // 'subject.others.idNumber'
 */
export const findMisspeltField = (subject: object): string | undefined => {
  const own = findMisspelt(subject, FIELDS);
  if (own !== undefined) return `subject.${own}`;
  const { others } = subject as { others?: unknown };
  const [theirs] = (Array.isArray(others) ? (others as unknown[]) : [])
    .map((other) => (typeof other === 'object' && other !== null ? findMisspelt(other, FIELDS) : undefined))
    .filter((meant) => meant !== undefined);
  return theirs === undefined ? undefined : `subject.others.${theirs}`;
};
