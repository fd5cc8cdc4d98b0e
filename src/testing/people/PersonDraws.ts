/** The dice of a person: whole numbers from 0. How many faces each has stands in `personFaces`. */
export interface PersonDraws {
  area: number;
  year: number;
  month: number;
  day: number;
  sequence: number;
  phone: number;
  name: number;
  card: number;
  personal: number;
  insurance: number;
  bank: number;
  unit: number;
  account: number;
}
