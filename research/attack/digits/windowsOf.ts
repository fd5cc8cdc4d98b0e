/** Every six consecutive digits of a text, as numbers. */
export const windowsOf = (text: string): number[] =>
  Array.from({ length: Math.max(0, text.length - 5) }, (_, at) => text.slice(at, at + 6))
    .filter((piece) => /^\d{6}$/.test(piece))
    .map(Number);
