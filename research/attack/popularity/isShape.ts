import { pinFamilies } from './pinFamilies';

const shapes = Object.entries(pinFamilies)
  .filter(([name]) => !/^[A-Z]/.test(name))
  .map(([, holds]) => holds);

/** Whether a PIN belongs to a family of set B that is no date. */
export const isShape = (pin: number): boolean => shapes.some((holds) => holds(pin));
