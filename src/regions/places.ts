import { provinceLines } from './table';

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
