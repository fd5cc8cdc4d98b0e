import type { Subject } from 'yibao-password-policy';
import type { ExampleName } from './texts/PlaygroundTexts';

export interface Example {
  name: ExampleName;
  candidate: string;
}

/** The first of one or several values, without what is not a letter or digit. */
const firstOf = (value: Subject['phone']): string => [value ?? ''].flat()[0]?.replace(/\W/g, '') ?? '';

const birthDateOf = (idNumber: string): string =>
  idNumber.length === 18 ? idNumber.slice(8, 14) : idNumber.length === 15 ? idNumber.slice(6, 12) : '';

const pinsOf = (subject: Subject): Example[] => {
  const idNumber = firstOf(subject.idNumber);
  return [
    { name: 'documentEnd', candidate: idNumber.replace(/\D/g, '').slice(-6) },
    { name: 'birthDate', candidate: birthDateOf(idNumber) },
    { name: 'phoneEnd', candidate: firstOf(subject.phone).slice(-6) },
    { name: 'popular', candidate: '123456' },
    { name: 'good', candidate: '582913' },
  ];
};

const textsOf = (subject: Subject): Example[] => {
  const name = [subject.namePinyin ?? []].flat(2).join('');
  return [
    { name: 'nameAndYear', candidate: name && `${name}${firstOf(subject.idNumber).slice(6, 10)}` },
    { name: 'phone', candidate: firstOf(subject.phone) },
    { name: 'serviceWord', candidate: 'Yibao@2024' },
    { name: 'popular', candidate: 'woaini1314' },
    { name: 'good', candidate: 'kX7pQm2z' },
  ];
};

/** Candidates to try, of this invented person and of everybody; what the person does not have is left out. */
export const listExamples = (subject: Subject, isPin: boolean): Example[] =>
  (isPin ? pinsOf(subject) : textsOf(subject)).filter(({ candidate }) => candidate !== '');
