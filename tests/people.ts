/**
 * Numbers of people who do not exist, with right check characters. Their area is a province code,
 * which no office ever put into a number. The check characters are computed here from the weights of
 * the standards, apart from the code under test.
 */

/** The parts of an 18-character number; the date may be written with or without separators. */
export interface NumberParts {
  area?: string;
  date?: string;
  sequence?: string;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check character after 17 digits, by the weight table of GB 11643-1999. */
export function checkCharacterOf(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return '10X98765432'.charAt(sum % 11);
}

/** A resident ID number of 18 characters: `makeResidentId({ date: '1990-01-02', sequence: '003' })`. */
export function makeResidentId({ area = '110000', date = '1990-01-02', sequence = '001' }: NumberParts = {}): string {
  const digits = area + date.replace(/\D/g, '') + sequence;
  return digits + checkCharacterOf(digits);
}

/** A resident ID number of 18 characters that ends in X: the first sequence number of that day that does. */
export function makeResidentIdWithX({ area, date }: Omit<NumberParts, 'sequence'> = {}): string {
  for (let sequence = 0; sequence < 1000; sequence += 1) {
    const number = makeResidentId({
      ...(area === undefined ? {} : { area }),
      ...(date === undefined ? {} : { date }),
      sequence: String(sequence).padStart(3, '0'),
    });
    if (number.endsWith('X')) return number;
  }
  throw new Error('one in eleven sequence numbers gives an X');
}

/** A resident ID number of the first generation, 15 digits; the date must be of 1900 to 1999, or of 18YY with sequence 996 to 999. */
export function makeOldResidentId({ area = '110000', date = '1960-01-02', sequence = '001' }: NumberParts = {}): string {
  return area + date.replace(/\D/g, '').slice(2) + sequence;
}

/** A residence permit number; area 810000 Hong Kong (default), 820000 Macau, 830000 Taiwan. */
export function makeResidencePermit(parts: NumberParts = {}): string {
  return makeResidentId({ area: '810000', ...parts });
}

/** A number of the foreign permanent resident card of 2023; area: 9, two digits of the province, three of the nationality. */
export function makeForeignPermanentResident(parts: NumberParts = {}): string {
  return makeResidentId({ area: '911000', ...parts });
}
