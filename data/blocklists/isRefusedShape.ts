import { keypadPath } from '../../src/detectors/keypadPath';
import { phrasePair, publicNumber, yearAndTail } from '../../src/detectors/popularPins';
import { repeated } from '../../src/detectors/repeated';
import { sequence } from '../../src/detectors/sequence';
import { definePolicy } from '../../src/index';
import type { DetectorInput } from '../../src/pipeline';
import { resolveSubject } from '../../src/subject/prepareSubject';

const anyone = resolveSubject(definePolicy(), {}, 'subject');

const inputOf = (text: string): DetectorInput => ({
  candidate: text,
  text,
  cased: text,
  views: [{ text, at: Array.from(text + '.', (_, i) => i), variant: 'none' }],
  isPin: true,
  words: [],
  person: anyone,
  current: '',
  refused: [],
  bandOf: () => undefined,
  isBlocked: undefined,
});

const listless = [repeated, sequence, keypadPath, phrasePair, publicNumber, yearAndTail];

const ask = (pin: string): boolean => {
  const input = inputOf(pin);
  let isRefused = false;
  for (const detector of listless) {
    detector(input, (code) => {
      isRefused ||= code !== 'pattern.partial';
    });
  }
  return isRefused;
};

const answers = new Map<string, boolean>();

/**
 * Whether the detectors refuse a PIN of six or eight digits to everybody without any list: shapes, runs, keypad lines,
 * phrases, public numbers. Such PINs need no place in a list (except the head, see `cutList`). Asked of the detectors
 * themselves, so that the lists never fall behind them; each PIN once.
 *
 * @example isRefusedShape('147258') // true
 */
export function isRefusedShape(pin: string): boolean {
  const answer = answers.get(pin) ?? ask(pin);
  answers.set(pin, answer);
  return answer;
}
