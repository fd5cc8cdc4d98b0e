import { digitsOf } from './digits';
import { isKeypadPair } from './patterns';

/**
 * Whether a whole PIN has a shape that the detectors refuse without any list: six alike, a constant step modulo
 * 10, ababab, abcabc, aaabbb, aabbcc, a palindrome, at most two different digits, two three-key lines of the
 * keypad. Such PINs need no place in a list (except the head, see `cutList`).
 * @example isRefusedShape(147258) // true
 */
export function isRefusedShape(pin: number): boolean {
  const [a, b, c, d, e, f] = digitsOf(pin);
  const step = (b - a + 10) % 10;
  return (
    ((c - b + 10) % 10 === step &&
      (d - c + 10) % 10 === step &&
      (e - d + 10) % 10 === step &&
      (f - e + 10) % 10 === step) ||
    (a === c && c === e && b === d && d === f) ||
    (a === d && b === e && c === f) ||
    (a === b && b === c && d === e && e === f) ||
    (a === b && c === d && e === f) ||
    (a === f && b === e && c === d) ||
    new Set([a, b, c, d, e, f]).size <= 2 ||
    isKeypadPair(pin)
  );
}
