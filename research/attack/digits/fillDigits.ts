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

/** Every six consecutive digits of a text, as numbers. */
export const windowsOf = (text: string): number[] =>
  Array.from({ length: Math.max(0, text.length - 5) }, (_, at) => text.slice(at, at + 6))
    .filter((piece) => /^\d{6}$/.test(piece))
    .map(Number);
