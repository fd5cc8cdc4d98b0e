import type { RoomResult } from './Results';

interface Position {
  line: number;
  column: number;
}

/** What of a report is read; lines and columns count from 1. */
export interface Report {
  files: Record<
    string,
    {
      source: string;
      mutants: { status: string; replacement?: string; location: { start: Position; end: Position } }[];
    }
  >;
}

/** The line and column of a position in a text. */
const offsetOf = (lines: readonly string[], { line, column }: Position): number =>
  lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1;

const short = (code: string): string => {
  const line = code.replace(/\s+/g, ' ');
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
};

/**
 * What is kept of a report of Stryker: how many changes of each file were noticed, and those that were not.
 *
 * @see https://github.com/stryker-mutator/mutation-testing-elements (the schema of reports)
 */
export const condenseReport = ({ files }: Report): RoomResult => {
  const result: RoomResult = { files: {}, survivors: [] };
  for (const [file, { source, mutants }] of Object.entries(files)) {
    const lines = source.split('\n');
    const noticed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout');
    const unnoticed = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
    if (noticed.length + unnoticed.length === 0) continue;
    result.files[file] = { noticed: noticed.length, all: noticed.length + unnoticed.length };
    for (const { location, replacement = '' } of unnoticed) {
      result.survivors.push({
        file,
        original: short(source.slice(offsetOf(lines, location.start), offsetOf(lines, location.end))),
        replacement: short(replacement),
      });
    }
  }
  return result;
};
