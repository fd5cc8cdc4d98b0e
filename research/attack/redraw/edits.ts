const text = (pin: number): string => String(pin).padStart(6, '0');

/** How people change a refused PIN in redraw model R2, with the share of each way: assumed, no source counts digits only. */
export const edits: readonly (readonly [edit: (pin: number) => number, share: number])[] = [
  [(pin) => pin - (pin % 10) + ((pin + 1) % 10), 0.3],
  [(pin) => pin - (pin % 10) + ((pin + 9) % 10), 0.15],
  [(pin) => (pin + 100000) % 1_000_000, 0.1],
  [(pin) => Number(text(pin).slice(0, 4) + text(pin).charAt(5) + text(pin).charAt(4)), 0.1],
  [(pin) => (pin % 1000) * 1000 + Math.floor(pin / 1000), 0.1],
  [(pin) => pin - (pin % 10), 0.1],
  [(pin) => pin - (pin % 10) + 8, 0.1],
  [(pin) => Number([...text(pin)].reverse().join('')), 0.05],
];

type Way = readonly [edit: (pin: number) => number, share: number];

const twice: readonly Way[] = edits.flatMap(([first, p]) =>
  edits.map(([second, q]): Way => [(pin) => second(first(pin)), p * q]),
);

/** Every way to edit a PIN once or twice at a time, with its share. */
export const editsOf = (times: number): readonly Way[] => (times < 2 ? edits : twice);
