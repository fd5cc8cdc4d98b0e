import { edits } from './edits';

type Way = readonly [edit: (pin: number) => number, share: number];

const twice: readonly Way[] = edits.flatMap(([first, p]) =>
  edits.map(([second, q]): Way => [(pin) => second(first(pin)), p * q]),
);

/** Every way to edit a PIN once or twice at a time, with its share. */
export const editsOf = (times: number): readonly Way[] => (times < 2 ? edits : twice);
