import { isDate, isShape, pinGroups } from '../popularity/pinGroups';

/** Shapes, words, other dates, the rest. */
type Category = 0 | 1 | 2 | 3;

const found = new Map<number, Category>();

const look = (pin: number): Category => {
  if (pinGroups.homophone.holds(pin)) return 1;
  if (isShape(pin)) return 0;
  return isDate(pin) ? 2 : 3;
};

/** The kinds between which nobody changes in redraw model R3; looked up once for each PIN. */
export const categoryOf = (pin: number): Category => {
  const category = found.get(pin) ?? look(pin);
  found.set(pin, category);
  return category;
};
