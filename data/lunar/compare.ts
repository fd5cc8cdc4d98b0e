import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fromLunar, lunarReadings, toLunar } from '../../src/documents/lunar';
import type { LunarDate } from '../../src/documents/lunar';

/**
 * Compares the library's lunar calendar over every day of 1900 to 2100, and to the end of the lunar year 2100, with two
 * packages, whose differences must be those of disagreements.json, no more and no less, and with the Python oracle, which
 * must not differ. Exits with 1 otherwise. A deep check: seconds, and `npm ci` in data/ first.
 */

/** Days in a row on which a source differs from the library, as YYYY-MM-DD. */
interface Run {
  readonly from: string;
  readonly to: string;
}

type Disagreement = Run & { readonly package: string };

/** The lunar date of a day as a source has it, or undefined where the source has none. */
type Source = (year: number, month: number, day: number) => LunarDate | undefined;

interface LunarJavascript {
  Solar: {
    fromYmd(
      year: number,
      month: number,
      day: number,
    ): { getLunar(): Record<'getYear' | 'getMonth' | 'getDay', () => number> };
  };
}

interface SolarLunar {
  default: {
    solar2lunar(
      year: number,
      month: number,
      day: number,
    ): { lYear: number; lMonth: number; lDay: number; isLeap: boolean } | -1;
  };
}

const root = join(__dirname, '../..');
const require = createRequire(__filename);

const listDays = (first: string, last: string): string[] => {
  const days: string[] = [];
  for (let time = Date.parse(first); time <= Date.parse(last); time += 86_400_000) {
    days.push(new Date(time).toISOString().slice(0, 10));
  }
  return days;
};

const write = (date: LunarDate | undefined): string =>
  date ? `${date.year} ${date.month} ${date.day} ${date.isLeapMonth ? 'leap' : 'ordinary'}` : 'none';

const numbersOf = (day: string): [year: number, month: number, day: number] => {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  return [year, month, dayOfMonth];
};

const ourDate = (day: string): LunarDate | undefined => {
  const [year, month, dayOfMonth] = numbersOf(day);
  return toLunar({ year, month, day: dayOfMonth });
};

const readLunarJavascript = (): Source => {
  const { Solar } = require('lunar-javascript') as LunarJavascript;
  return (...numbers) => {
    const lunar = Solar.fromYmd(...numbers).getLunar();
    const month = lunar.getMonth();
    return { year: lunar.getYear(), month: Math.abs(month), day: lunar.getDay(), isLeapMonth: month < 0 };
  };
};

const readSolarLunar = (): Source => {
  const { solar2lunar } = (require('solarlunar') as SolarLunar).default;
  return (...numbers) => {
    const lunar = solar2lunar(...numbers);
    return lunar === -1
      ? undefined
      : { year: lunar.lYear, month: lunar.lMonth, day: lunar.lDay, isLeapMonth: lunar.isLeap };
  };
};

/** What the oracle prints of every day: the day, its lunar date with 0 or 1 for a leap month, its readings. */
const readOracle = (): string[] =>
  execFileSync('python3', ['-B', '-m', 'reference.lunar'], {
    cwd: join(root, 'tests/vectors'),
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
    .trim()
    .split('\n');

/** The same line as the library writes it. */
const writeLine = (day: string): string => {
  const [year, month, dayOfMonth] = numbersOf(day);
  const date = { year, month, day: dayOfMonth };
  const lunar = toLunar(date);
  const readings = lunarReadings(date).sort((a, b) => a.year - b.year || a.month - b.month || a.day - b.day);
  return [
    day,
    ...(lunar ? [lunar.year, lunar.month, lunar.day, Number(lunar.isLeapMonth)] : []),
    ...readings.map((reading) => [reading.year, reading.month, reading.day].join('-')),
  ].join(' ');
};

const nextDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

const joinRuns = (days: readonly string[]): Run[] => {
  const runs: { from: string; to: string }[] = [];
  for (const day of days) {
    const last = runs[runs.length - 1];
    if (last && nextDay(last.to) === day) last.to = day;
    else runs.push({ from: day, to: day });
  }
  return runs;
};

const isKnown = (known: readonly Run[], run: Run): boolean =>
  known.some(({ from, to }) => from === run.from && to === run.to);

const days = listDays('1900-01-31', '2101-01-28');
const { disagreements } = JSON.parse(readFileSync(join(__dirname, 'disagreements.json'), 'utf8')) as {
  disagreements: Disagreement[];
};
let failures = 0;
const fail = (message: string): void => {
  failures++;
  console.error(`FAILED: ${message}`);
};

for (const day of days) {
  const [year, month, dayOfMonth] = numbersOf(day);
  const lunar = toLunar({ year, month, day: dayOfMonth });
  const back = lunar && fromLunar(lunar);
  if (!back || back.year !== year || back.month !== month || back.day !== dayOfMonth) fail(`${day} does not come back`);
}

const sources: { name: string; read: Source; least: number }[] = [
  { name: 'lunar-javascript', read: readLunarJavascript(), least: days.length },
  // It ends with the Gregorian year 2100.
  { name: 'solarlunar', read: readSolarLunar(), least: days.length - 28 },
];

for (const { name, read, least } of sources) {
  const theirs = days.map((day) => ({ day, date: read(...numbersOf(day)) })).filter(({ date }) => date !== undefined);
  const different = theirs.filter((entry) => write(entry.date) !== write(ourDate(entry.day))).map(({ day }) => day);
  const runs = joinRuns(different);
  const known = disagreements.filter((entry) => entry.package === name);
  if (theirs.length < least) fail(`${name} has ${theirs.length} days, expected ${least}`);
  for (const run of runs.filter((entry) => !isKnown(known, entry)))
    fail(`${name} differs from ${run.from} to ${run.to}`);
  for (const run of known.filter((entry) => !isKnown(runs, entry)))
    fail(`${name} agrees from ${run.from} to ${run.to}`);
  console.log(
    `${name}: ${theirs.length} days compared, ${different.length} differ, all decided: ${runs.every((run) => isKnown(known, run))}`,
  );
}

const oracle = readOracle();
if (oracle.length !== days.length) fail(`the Python oracle has ${oracle.length} days, expected ${days.length}`);
const odd = days.filter((day, i) => oracle[i] !== writeLine(day));
for (const run of joinRuns(odd)) fail(`the Python oracle differs from ${run.from} to ${run.to}`);
console.log(`Python oracle: ${oracle.length} days compared with their readings, ${odd.length} differ`);

process.exitCode = failures > 0 ? 1 : 0;
