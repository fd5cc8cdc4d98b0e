import { createRandom } from '../attack/people/createRandom';
import { knownPerson } from '../../tests/knownPerson';

const random = createRandom(20261122);

const draw = (count: number, length: number, alphabet: string): string[] =>
  Array.from({ length: count }, () =>
    Array.from({ length }, () => alphabet.charAt(random.below(alphabet.length))).join(''),
  );

const printable = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).join('');
const { phone, idNumber } = knownPerson;

/** What every checker of the benchmark is given, by kind. Synthetic, from a fixed seed. */
export const candidates: Readonly<
  Record<'pinRandom' | 'pinRefused' | 'text12' | 'text12Refused' | 'text64' | 'text64Refused', readonly string[]>
> = {
  pinRandom: draw(200, 6, '0123456789'),
  pinRefused: [
    '123456',
    '870319',
    '198703',
    phone.slice(-6),
    idNumber.slice(11, 17),
    '147258',
    '520131',
    '112233',
    '888888',
    '031987',
  ],
  text12: draw(50, 12, printable),
  text12Refused: [
    'ouyang870319',
    'Qinglan@1987',
    'woaini131412',
    'yibao1239312',
    `a${phone}`,
    'P@ssw0rd1234',
    'beijing20081',
    'qwertyuiop12',
    'Aa1234567890',
    'oyql19870319',
  ],
  text64: draw(10, 64, printable),
  text64Refused: ['woaini1314', 'P@ssw0rd1', 'qinglan1987', '5201314a', 'yibao12393'].map((text) =>
    text.repeat(Math.floor(64 / text.length)),
  ),
};
