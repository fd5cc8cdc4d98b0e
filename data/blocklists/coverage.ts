import { cutList } from './cutList';
import type { Family } from './families/Family';
import { families } from './families';
import { isRefusedShape } from './isRefusedShape';
import { npmFamilies } from './npmWeights';
import { readNpmLists, type NpmList } from './npmLists';
import { fitPopularity, mixFamilies, orderByPopularity } from './popularity';
import { topPins } from './sourceA';

/** One row of the table: what is refused of each sample, by the list or as a shape, in percent. */
export interface CoverageRow {
  ingredients: string;
  size: number;
  dodonew: number;
  csdn: number;
  /** Head (first 100 six-digit entries; first 1,000 of the long list) of each npm list, which the model did not see. */
  lists: number[];
}

type Lists = ReturnType<typeof readNpmLists>;
type SomeLists = { [name in keyof Lists]?: Lists[name] | undefined };
type Ingredients = (lists: SomeLists) => number[];

const names = ['zxcvbn', 'checker', 'seclists'] as const;
const sizes = [2000, 10000];

const order = (own: readonly Family[], lists: SomeLists): number[] =>
  orderByPopularity(fitPopularity([...own, ...npmFamilies(lists)]));

const ingredients: Readonly<Record<string, Ingredients>> = {
  仅形状: () => [],
  仅家族: () => order(families, {}),
  '仅 npm': (lists) => orderByPopularity(mixFamilies(npmFamilies(lists))),
  '家族 + npm': (lists) => order(families, lists),
};

/** The six-digit entries of a list that the table asks about. */
function sample(list: NpmList): number[] {
  const pins = list.entries.filter((entry) => /^\d{6}$/.test(entry)).map(Number);
  return list.ranked ? pins.slice(0, pins.length > 1000 ? 1000 : 100) : pins;
}

function coveredShare(refused: (pin: number) => boolean, pins: readonly number[]): number {
  return (100 * pins.filter(refused).length) / pins.length;
}

function coveredMass(refused: (pin: number) => boolean, set: 'dodonew' | 'csdn'): number {
  const entries = Object.entries(topPins).map(([pin, share]) => [Number(pin), share[set] ?? 0] as const);
  const mass = (list: typeof entries): number => list.reduce((sum, [, share]) => sum + share, 0);
  return (100 * mass(entries.filter(([pin]) => refused(pin)))) / mass(entries);
}

/**
 * How much each ingredient covers, at both sizes. Each npm list is judged by a model that was made without it, or
 * the figure would only say that a list contains itself.
 */
export function measureCoverage(): CoverageRow[] {
  const lists = readNpmLists();
  return Object.entries(ingredients).flatMap(([label, make]) => {
    const full = make(lists);
    const held = names.map((name) => ({ list: lists[name], order: make({ ...lists, [name]: undefined }) }));
    return (label === '仅形状' ? [0] : sizes).map((size) => {
      const refusedBy = (pins: readonly number[]): ((pin: number) => boolean) => {
        const listed = new Set(cutList(pins, size));
        return (pin) => listed.has(pin) || isRefusedShape(String(pin).padStart(6, '0'));
      };
      return {
        ingredients: label,
        size,
        dodonew: coveredMass(refusedBy(full), 'dodonew'),
        csdn: coveredMass(refusedBy(full), 'csdn'),
        lists: held.map(({ list, order: without }) => coveredShare(refusedBy(without), sample(list))),
      };
    });
  });
}
