/** Every PIN of a pattern in which each `d` is any digit: `fillDigits('1990dd')` are 100. Empty where a letter is left or the length is not six. */
export const fillDigits = (pattern: string): number[] => {
  if (!/^[\dd]{6}$/.test(pattern)) return [];
  let pins = [0];
  for (const sign of pattern) {
    const digits = sign === 'd' ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] : [Number(sign)];
    pins = pins.flatMap((pin) => digits.map((digit) => pin * 10 + digit));
  }
  return pins;
};
