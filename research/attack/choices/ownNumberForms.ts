import type { Form } from './Choice';
import type { Person } from '../people/createPerson';
import { windowsOf } from '../digits/fillDigits';

/**
 * Six digits cut from the phone or the ID number: tails first. How often people do it is a knob of the grid; how they
 * share it among the pieces is assumed, since no source says.
 */
export const ownNumberForms = ({ phone, idNumber }: Person, share: number): Form[] => {
  const id = windowsOf(idNumber.replace('X', ''));
  const mobile = windowsOf(phone);
  const cut = (name: string, part: number, pins: number[]): Form => ({ name, share: share * part, pins });
  return [
    cut('phone-tail', 0.35, mobile.slice(-1)),
    cut('phone-window', 0.15, mobile.slice(0, -1)),
    cut('id-tail', 0.3, id.slice(-1)),
    cut('id-window', 0.2, id.slice(0, -1)),
  ];
};
