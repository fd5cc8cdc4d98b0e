/**
 * The six digits of a PIN given as a number, first digit first.
 * @example digitsOf(1203) // [0, 0, 1, 2, 0, 3]
 */
export function digitsOf(pin: number): [number, number, number, number, number, number] {
  return [
    Math.floor(pin / 100000),
    Math.floor(pin / 10000) % 10,
    Math.floor(pin / 1000) % 10,
    Math.floor(pin / 100) % 10,
    Math.floor(pin / 10) % 10,
    pin % 10,
  ];
}
