import * as prices from '../judge/prices';
import { once } from '../util';
import { withoutSeparatorsToo } from './detector';

/** A place on a keyboard. */
interface Key {
  x: number;
  y: number;
  /** Whether it is typed with shift. */
  isShifted: boolean;
}

type Layout = ReadonlyMap<string, Key>;

/** The rows of a keyboard; of each key what it types, and with shift the capital or what the shifted row has there. */
const createLayout = (rows: readonly string[], shifted: readonly string[] = []): Layout => {
  const keys = new Map<string, Key>();
  rows.forEach((row, y) => {
    row.split('').forEach((unit, x) => {
      keys.set((shifted[y] ?? '').charAt(x).trim() || unit.toUpperCase(), { x, y, isShifted: true });
      keys.set(unit, { x, y, isShifted: false });
    });
  });
  return keys;
};

/** The keyboard of US English, which Chinese computers have, the two number pads, and keyboards of other countries. */
const layouts = /* @__PURE__ */ once((): readonly Layout[] => [
  createLayout(
    ['1234567890-=', 'qwertyuiop[]', "asdfghjkl;'", 'zxcvbnm,./'],
    ['!@#$%^&*()_+', '          {}', '         :"', '       <>?'],
  ),
  createLayout(['123', '456', '789', ' 0']),
  createLayout(['1234567890', 'qwertzuiop', 'asdfghjkl', 'yxcvbnm']),
  createLayout(['1234567890', 'azertyuiop', 'qsdfghjklm', 'wxcvbn']),
  createLayout(['1234567890', "',.pyfgcrl", 'aoeuidhtns', ';qjkxbmwvz']),
]);

/** So many of them, from the first, are those of China. */
const OWN_LAYOUTS = 2;

/** Decimal logarithms of what an attacker chooses among: assumed but for the counts of keys and directions. */
const COSTS = {
  /** The first and the last row, and the first column, where most walks begin. */
  usualStart: 1.2,
  /** One of 47 keys. */
  start: Math.log10(47),
  /** One of eight directions. */
  step: 0.9,
  /** To the line beside, at any of its keys. */
  nextLine: 1.2,
  /** To a key up to three columns away. */
  jump: 1.5,
  /** Back to where a line of three keys or more began, in one of the other rows, or in the next column. */
  back: 0.5,
  /** To go on as before: the same step, or the same steps in turns. */
  pattern: 0.3,
  /** To press or leave shift, where that is not part of what goes on. */
  shift: 0.4,
  /** A keyboard of another country, which few have. */
  foreign: 1,
};
const USUAL_STARTS = '1234567890qazxcvbnm!@#$%^&*()QAZXCVBNM';
/** How far a jump goes in columns. */
const REACH = 3;
/** Turns that are looked for: straight on, zigzags, lines of up to six keys. */
const MAX_PERIOD = 6;
const MIN_KEYS = 3;
/** A longer walk is found in pieces. */
const MAX_KEYS = 40;
/** A walk of this many guesses has a name as a whole; a wild one is only a part. */
const NAMED = 4.5;

interface Step {
  dx: number;
  dy: number;
  /** Whether shift is pressed or left. */
  isShift: boolean;
}

const isSameMove = (a: Step | undefined, b: Step): boolean => a !== undefined && a.dx === b.dx && a.dy === b.dy;

/** What a new step costs after a line of equal moves, the last of which is given; Infinity where nobody goes on there. */
const stepCost = ({ dx, dy }: Step, last: Step | undefined, line: number): number => {
  if (last && line > 1) {
    const [x, y] = [dx + line * last.dx, dy + line * last.dy];
    if ((x === 0 && y !== 0) || (y === 0 && Math.abs(x) === 1)) return COSTS.back;
  }
  if (Math.abs(dx) < 2) return Math.abs(dy) < 2 && (dx || dy) ? COSTS.step : COSTS.nextLine;
  return Math.abs(dx) <= REACH ? COSTS.jump : Infinity;
};

/**
 * The walks over a keyboard that begin at a place, each up to where it takes a turn: a step that goes on as before, or as
 * two to six steps before, is free, with the shift key too.
 */
const walkFrom = (text: string, from: number, layout: Layout, take: (end: number, log10: number) => void): void => {
  const first = layout.get(text.charAt(from));
  if (!first) return;
  const steps: Step[] = [];
  const isUsual = USUAL_STARTS.includes(text.charAt(from));
  /** By the period in which steps repeat, 0 for a new one: the cheapest walk so far. */
  let costs: readonly number[] = [isUsual ? COSTS.usualStart : COSTS.start];
  let least = Math.min(...costs);
  let last = first;
  /** How many moves up to here are equal. */
  let line = 0;
  for (let end = from + 1; end - from < MAX_KEYS; end++) {
    const next = layout.get(text.charAt(end));
    const step: Step = {
      dx: next ? next.x - last.x : NaN,
      dy: next ? next.y - last.y : NaN,
      isShift: next !== undefined && next.isShifted !== last.isShifted,
    };
    const shift = step.isShift ? COSTS.shift : 0;
    const going: number[] = [least + stepCost(step, steps[steps.length - 1], line) + shift];
    for (let period = 1; period <= Math.min(MAX_PERIOD, steps.length); period++) {
      const before = steps[steps.length - period];
      going[period] = isSameMove(before, step)
        ? Math.min(costs[period] ?? Infinity, least + COSTS.pattern) + (before?.isShift ? 0 : shift)
        : Infinity;
    }
    // Where going on costs something, the walk may end as well.
    const goingOn = Math.min(...going);
    if (end - from >= MIN_KEYS && !(goingOn <= least)) take(end, least);
    if (!next || !(goingOn < Infinity)) return;
    line = isSameMove(steps[steps.length - 1], step) ? line + 1 : 1;
    steps.push(step);
    costs = going;
    least = goingOn;
    last = next;
  }
};

/**
 * Walks over a keyboard: rows, columns, diagonals, zigzags, with shift, in pieces and in either direction (qweasd, 1qaz2wsx,
 * 1a2s3d4f, 0okm9ijn, !QAZ2wsx). Priced by the key where they begin, by their turns, and by how often shift changes.
 *
 * At most forty steps for each place of the text.
 *
 * @see D. L. Wheeler: zxcvbn (USENIX Security 2016), spatial patterns: start, length and turns
 */
export const keyboardWalk = withoutSeparatorsToo(({ text, cased, isPin }, add) => {
  if (isPin) return;
  layouts().forEach((layout, at) => {
    const extra = at < OWN_LAYOUTS ? 0 : COSTS.foreign;
    for (let start = 0; start < cased.length; start++) {
      walkFrom(cased, start, layout, (end, steps) => {
        const log10 = steps + extra;
        const isWhole = log10 <= NAMED && end - start === text.length;
        add(isWhole ? 'pattern.keypad-path' : 'pattern.partial', prices.keyboardWalk(log10), {
          start,
          end,
          isCased: true,
        });
      });
    }
  });
});
