import { cutList } from '../../../data/blocklists/cutList';
import { orderByPopularity } from '../../../data/blocklists/popularity';
import type { Knobs } from '../choices/Choice';
import { createAttack, type Attack } from '../attacker/createAttack';
import { libraryPolicies } from '../policies/libraryPolicies';
import { libraryVerdicts } from '../policies/libraryVerdicts';
import type { PinPolicy } from '../policies/PinPolicy';
import type { Profile } from '../popularity/Profile';
import { publishedPolicies } from '../policies/publishedPolicies';
import type { Redraw } from '../redraw/Redraw';
import type { Row } from './simulate';
import { zxcvbnPolicies } from '../policies/zxcvbnPolicies';

/** The tables: policies side by side, the swap of the source sets, other ways to redraw, and the grid of the knobs. */
export type TableName = 'policies' | 'swap' | 'redraw' | 'grid';

const plain: Knobs = { initial: 0, window: 0 };
const initials = [0, 0.1, 0.3];
const windows = [0, 0.03, 0.1];

/** So many people of a full run take part where a policy or a table is slow: one in so many. */
const oneIn = { zxcvbn: 100, supposed: 4, swap: 4, redraw: 20, grid: 20 };

/** Every row of every table. About half a minute: the library is asked about each PIN, zxcvbn-ts about some thousands. */
export const createRows = ({ a, b }: { a: Profile; b: Profile }): Record<TableName, Row[]> => {
  const others = cutList(orderByPopularity(b.popularity), 10_000);
  const library = libraryPolicies(libraryVerdicts(), others);
  const zxcvbn = zxcvbnPolicies();
  const [none, simple, bank, fuzhou] = publishedPolicies;
  const { standard, strict } = library;
  const attacks = new Map<string, Attack>();
  const attackOf = (profile: Profile, policy: PinPolicy, redraw: Redraw): Attack => {
    const key = [profile.name, policy.name, redraw].join(' ');
    const attack = attacks.get(key) ?? createAttack(profile, policy, redraw);
    attacks.set(key, attack);
    return attack;
  };
  const row = (
    victims: Profile,
    policy: PinPolicy | undefined,
    redraw: Redraw,
    knobs: Knobs,
    every: number,
    learners: readonly Profile[],
  ): Row[] =>
    policy === undefined
      ? []
      : [
          {
            title: policy.name,
            victims,
            policy,
            redraw,
            knobs,
            every,
            attacks: learners.map((profile) => attackOf(profile, policy, redraw)),
          },
        ];
  const today = [none, simple, bank, fuzhou];
  const { standardOther, strictOther } = library;
  return {
    policies: [
      ...today.flatMap((policy) => row(b, policy, 'R1', plain, 1, [b, a])),
      ...[zxcvbn.raw, zxcvbn.expanded].flatMap((policy) => row(b, policy, 'R1', plain, oneIn.zxcvbn, [b, a])),
      ...[standard, strict].flatMap((policy) => row(b, policy, 'R1', plain, 1, [b, a])),
      ...[standardOther, strictOther].flatMap((policy) => row(b, policy, 'R1', plain, oneIn.supposed, [b, a])),
    ],
    swap: [none, bank, standardOther, strictOther, standard, strict].flatMap((policy) =>
      row(a, policy, 'R1', plain, oneIn.swap, [a, b]),
    ),
    redraw: (['R2', 'R2x2', 'R3'] as const).flatMap((redraw) => [
      ...[bank, standard, strict].flatMap((policy) => row(b, policy, redraw, plain, oneIn.redraw, [b])),
      ...[standard, strict].flatMap((policy) => row(b, policy, `${redraw}+memory`, plain, oneIn.redraw, [b])),
    ]),
    grid: initials.flatMap((initial) =>
      windows.flatMap((window) =>
        [none, bank, standard, strict].flatMap((policy) => row(b, policy, 'R1', { initial, window }, oneIn.grid, [b])),
      ),
    ),
  };
};
