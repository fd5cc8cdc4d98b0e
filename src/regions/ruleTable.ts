import type { Confidence, Credential, RegionRule } from '../types';
import { credentialNames, provinceLines, ruleValues } from './generated/table';

interface Place {
  region: string;
  /** As in the ids of its rules: province, or province/city. */
  name: string;
  /** Its rules, packed; `ruleTable` reads them. */
  groups: readonly string[];
}

const readLine = (line: string): Place[] => {
  const [head = '', ...cells] = line.split(';');
  const [province, name = ''] = head.split(' ');
  return cells.map((cell) => {
    const [code, city, ...groups] = cell.split(' ');
    return { region: `${province}${code}`.padEnd(6, '0'), name: city ? `${name}/${city}` : name, groups };
  });
};

/** Every region that has a rule or a policy of its own: nationwide first, then in the order of the codes. */
export const places: readonly Place[] = /* @__PURE__ */ ([] as Place[]).concat(...provinceLines.map(readLine));

/** Best first, and how a row shows each; low has no sign. */
const CONFIDENCES: readonly Confidence[] = ['high', 'medium', 'low'];
const SIGNS = '!+';

const ROW = /([A-\uffff])([+!]?)(-?)(\d*)/g;

/** Adds the rows of one credential and issuer. The table is generated and tested row by row, so a group always matches. */
const addGroup = (rules: RegionRule[], group: string, region: string, place: string): void => {
  const [rows = '', issuer] = group.split('/');
  const credential = credentialNames[parseInt(rows, 10)] as Credential;
  let n = 0;
  rows.replace(ROW, (_, value: string, sign: string, superseded: string, number: string) => {
    n = +number || n + 1;
    const [rule, xRule] = ruleValues[value.charCodeAt(0) - 65] as (typeof ruleValues)[number];
    const row: RegionRule = {
      id: [place, credential].concat(issuer || [], `${n}`).join('/'),
      region,
      credential,
      rule: Object.freeze(rule),
      confidence: CONFIDENCES[sign ? SIGNS.indexOf(sign) : 2] as Confidence,
    };
    if (issuer) row.issuer = issuer;
    if (xRule) row.xRule = xRule;
    if (superseded) row.superseded = true;
    rules.push(Object.freeze(row));
    return '';
  });
};

/** Every row of the region table, nationwide first, then in the order of the codes. Frozen. */
export const allRules: readonly RegionRule[] = /* @__PURE__ */ places.reduce<RegionRule[]>(
  (rules, { region, name, groups }) => {
    groups.forEach((group) => addGroup(rules, group, region, name));
    return rules;
  },
  [],
);

const collectCommon = (): RegionRule[] => {
  const seen = new Set<object>();
  return ([] as RegionRule[])
    .concat(...CONFIDENCES.map((confidence) => allRules.filter((row) => row.confidence === confidence)))
    .filter(({ rule }) => /fixed|slice/.test(rule.type) && !seen.has(rule) && seen.add(rule));
};

/**
 * The distinct rules that give a value, of every region, credential and issuer: what counts as an initial password
 * anywhere. Each stands for its equals: the first of the best confidence. Best first. Frozen.
 */
export const commonRules: readonly RegionRule[] = /* @__PURE__ */ collectCommon();
