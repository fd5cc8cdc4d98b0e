/** The parts of a document number that states a birth date. */
export interface NumberParts {
  /** Six digits; by default a code that no office ever put into a number, where the kind leaves any. */
  area?: string;
  /** With or without separators: '1990-01-02', '19900102'. Not looked at: an impossible date makes an impossible number. */
  date?: string;
  /** Three digits; an odd one is a man's, an even one a woman's. */
  sequence?: string;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * The check character after 17 digits, by the weight table of the standard: a second way to the same character as
 * `documents/mod11_2`, so that what is tested does not make its own tests. Constant time; throws nothing on strings.
 *
 * @example checkCharacterOf('11010519491231002') // 'X'
 * @see GB 11643-1999
 */
export const checkCharacterOf = (digits: string): string => {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits.charAt(index)), 0);
  return '10X98765432'.charAt(sum % 11);
};

/**
 * A resident ID number of 18 characters with the right check character. The area is a province code by default, which
 * no office ever put into a number: nobody holds it. Constant time; throws nothing.
 *
 * @example makeResidentId({ date: '1990-01-02', sequence: '003' }) // '110000199001020038'
 */
export const makeResidentId = ({
  area = '110000',
  date = '1990-01-02',
  sequence = '001',
}: NumberParts = {}): string => {
  const digits = area + date.replace(/\D/g, '') + sequence;
  return digits + checkCharacterOf(digits);
};

/**
 * A resident ID number of 18 characters that ends in X: the first sequence number of that area and day that does.
 * At most a thousand tries.
 *
 * @throws {RangeError} for parts that make no number
 * @example makeResidentIdWithX({ date: '1990-01-02' }) // '11000019900102009X'
 */
export const makeResidentIdWithX = (parts: Omit<NumberParts, 'sequence'> = {}): string => {
  for (let sequence = 0; sequence < 1000; sequence++) {
    const number = makeResidentId(Object.assign({}, parts, { sequence: String(sequence).padStart(3, '0') }));
    if (number.endsWith('X')) return number;
  }
  throw new RangeError('area, date: digits');
};

/**
 * A resident ID number of the first generation: 15 digits without a check character. The date is of 1900 to 1999, or,
 * with a sequence of 996 to 999, of the century before. Constant time; throws nothing.
 *
 * @example makeOldResidentId({ date: '1960-01-02' }) // '110000600102001'
 * @see GB 11643-1989
 */
export const makeOldResidentId = ({
  area = '110000',
  date = '1960-01-02',
  sequence = '001',
}: NumberParts = {}): string => area + date.replace(/\D/g, '').slice(2) + sequence;

/**
 * A number of the residence permit for Hong Kong (area 810000, the default), Macau (820000) or Taiwan (830000)
 * residents. Each has that one area code, so a number made up may by chance be somebody's: keep it inside the test.
 *
 * @example makeResidencePermit({ area: '830000', date: '1992-01-30', sequence: '002' }) // '830000199201300022'
 */
export const makeResidencePermit = (parts: NumberParts = {}): string =>
  makeResidentId(Object.assign({ area: '810000' }, parts));

/**
 * A number of the foreign permanent resident card of 2023. The area is 9, two digits of the province and three of the
 * nationality; by default the nationality is 000, which no country has.
 *
 * @example makeForeignPermanentResident({ date: '1981-08-03', sequence: '002' }) // '911000198108030029'
 */
export const makeForeignPermanentResident = (parts: NumberParts = {}): string =>
  makeResidentId(Object.assign({ area: '911000' }, parts));
