import { pinFamilies } from './pinFamilies';

const orders = Object.entries(pinFamilies)
  .filter(([name]) => /^[A-Z]/.test(name))
  .map(([, holds]) => holds);

/** Whether a PIN is a date of 1940 to 2026 in any of the eight orders. */
export const isDate = (pin: number): boolean => orders.some((holds) => holds(pin));
