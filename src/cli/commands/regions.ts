import type { Confidence, Credential } from '../../types';
import type { Command } from '../arguments';
import { findPlaces } from '../../places';
import { formatTable } from '../describe';
import { UsageError } from '../errors';
import { loadRegions } from '../loaders';

/** What is on record for one credential of one region. */
interface Row {
  region: string;
  name: string;
  credential: Credential;
  rules: number;
  policies: number;
  /** The best of its rules and policies. */
  confidence: Confidence;
}

const BEST_FIRST: readonly Confidence[] = ['high', 'medium', 'low'];

/** Whether a row is on record for one of the places that a text may mean, or for the province of one. */
const createFilter = (text: string | true | undefined): ((row: Row) => boolean) => {
  if (typeof text !== 'string') return () => true;
  const places = findPlaces(text);
  if (places.length === 0) throw new UsageError('invalid-value', '--find');
  const codes = places.flatMap(({ code }) => [code, `${code.slice(0, 2)}0000`]);
  return ({ region }) => codes.includes(region);
};

/** `regions`: every region and credential on record with its name, how much is known and how surely; `--find` takes one
 * place with its province. */
export const regions: Command = async ({ flags, texts, stdout }) => {
  const isWanted = createFilter(flags.find);
  const { rules, policies } = await loadRegions();
  const rows = new Map<string, Row>();
  for (const { region, name, credential, confidence, ...rest } of [...rules, ...policies]) {
    const key = `${region} ${credential}`;
    const row = rows.get(key) ?? { region, name, credential, rules: 0, policies: 0, confidence };
    row['rule' in rest ? 'rules' : 'policies'] += 1;
    row.confidence = BEST_FIRST.find((level) => level === confidence || level === row.confidence) ?? confidence;
    rows.set(key, row);
  }
  const sorted = [...rows.keys()]
    .sort()
    .map((key) => rows.get(key))
    .filter((row) => row !== undefined)
    .filter(isWanted);
  const { columns } = texts;
  const head = [columns.region, columns.name, columns.credential, columns.rules, columns.policies, columns.confidence];
  const cells = sorted.map((row) => [
    row.region,
    row.name,
    row.credential,
    String(row.rules),
    String(row.policies),
    texts.confidences[row.confidence],
  ]);
  stdout.write(flags.json ? `${JSON.stringify(sorted)}\n` : formatTable([head, ...cells]));
  return 0;
};
