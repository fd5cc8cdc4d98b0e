import { isTurnedCopy } from '../../../src/normalize/compare';

const write = (pin: number): string => String(pin).padStart(6, '0');

/** A form remembers the last ten. */
const remembered = 10;

/** Whether a PIN is a near copy of what the form refused before, as the library has it. */
export const isNearRefused = (refused: readonly number[], pin: number): boolean =>
  refused.slice(-remembered).some((old) => isTurnedCopy(write(old), write(pin)));
