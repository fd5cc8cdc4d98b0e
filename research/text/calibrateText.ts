import { reachedText, reachedUnder } from './sourceText';
import type { FallenRow, TextTarget } from './TextResults';

/** Half a percentage point, or a quarter of what is published; of the slow policies, whose people are few, the double. */
const toleranceOf = (published: number, isSlow: boolean): number => (isSlow ? 2 : 1) * Math.max(0.5, published / 4);

/** The published figures beside the simulated ones; nothing of this library is in them. */
export const calibrateText = (rows: readonly FallenRow[]): TextTarget[] => {
  const rowOf = (checker: string): FallenRow | undefined => rows.find((row) => row.checker === checker);
  const target = (quantity: TextTarget['quantity'], guesses: number, published: number): TextTarget => ({
    quantity,
    guesses,
    published,
    measured: rowOf(quantity)?.shares.find(({ at }) => at === guesses)?.share ?? NaN,
    tolerance: toleranceOf(published, quantity !== 'none'),
  });
  return [
    ...Object.entries(reachedText).map(([guesses, published]) => target('none', Number(guesses), published)),
    ...(['zxcvbn-ts-raw', 'zxcvbn-ts-expanded'] as const).flatMap((quantity) => {
      const { accepted, fallen } = reachedUnder[quantity];
      const measured = 100 - (rowOf(quantity)?.firstRefused ?? NaN);
      return [
        {
          quantity,
          published: accepted,
          measured: Number(measured.toFixed(2)),
          tolerance: toleranceOf(accepted, false),
        },
        ...Object.entries(fallen).map(([guesses, published]) => target(quantity, Number(guesses), published)),
      ];
    }),
  ];
};
