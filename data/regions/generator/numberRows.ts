import type { Place, RegionFile } from './RegionFile';

interface Row {
  n?: number;
  credential: string;
  issuer?: string;
}

/** Gives the rows of one list that have no number the next free one of their credential and issuer. */
const numberList = <T extends Row>(rows: readonly T[], where: string): T[] => {
  const taken = new Map<string, number[]>();
  const numbersOf = ({ credential, issuer = '' }: Row): number[] => {
    const key = `${credential}/${issuer}`;
    const numbers = taken.get(key) ?? [];
    taken.set(key, numbers);
    return numbers;
  };
  for (const row of rows) {
    if (row.n === undefined) continue;
    const numbers = numbersOf(row);
    if (numbers.includes(row.n)) throw new Error(`${where}: ${row.credential} has two rows numbered ${row.n}`);
    numbers.push(row.n);
  }
  return rows.map((row) => {
    if (row.n !== undefined) return row;
    const numbers = numbersOf(row);
    const n = Math.max(0, ...numbers) + 1;
    numbers.push(n);
    return { n, ...row };
  });
};

const numberPlace = <T extends Place>(place: T): T => ({
  ...place,
  ...(place.rules && { rules: numberList(place.rules, place.name) }),
  ...(place.policies && { policies: numberList(place.policies, place.name) }),
});

/** The file with a number in every row: the last part of its id, kept in the file so that the id never changes. */
export const numberRows = (file: RegionFile): RegionFile => {
  const numbered = numberPlace(file);
  return file.cities ? { ...numbered, cities: file.cities.map(numberPlace) } : numbered;
};
