import { checkPassword, definePolicy, prepareSubject } from '../../../src/index';
import { samplePerson } from '../../../data/regions/generator/pages/samplePerson';
import { kindOf, kinds, type Kind } from './kinds';

/** Six digits. */
export const PINS = 1_000_000;

const person = Object.fromEntries(Object.entries(samplePerson).filter(([field]) => field !== 'idNumberWithX'));
const policy = definePolicy({ region: '370600', credential: 'medical-insurance-card' });
const subject = prepareSubject(policy, person);

/** Why the library refuses a PIN for the person of the examples, insured in Yantai; the first reason counts. */
export const judgePin = (pin: number): Kind => {
  const { accepted, findings } = checkPassword(policy, String(pin).padStart(6, '0'), { subject });
  const [first] = findings.filter(({ severity }) => severity === 'reject');
  return accepted || first === undefined ? 'accepted' : kindOf(first.code);
};

/** Of every PIN in its order the place of its kind in `kinds`. */
export const judgePins = (): Uint8Array =>
  Uint8Array.from({ length: PINS }, (_pin, pin) => kinds.indexOf(judgePin(pin)));
