import { knownPerson } from '../../tests/knownPerson';

const LENGTH = 256;
const fill = (unit: string): string => unit.repeat(LENGTH).slice(0, LENGTH);

/** The longest candidates that a format allows, of the patterns that cost a matcher most. */
export const worstInputs: Readonly<Record<string, string>> = {
  'p4$$w0rdP@55w0rd1…': fill('p4$$w0rdP@55w0rd1'),
  '111…': fill('1'),
  '010203…': fill('010203'),
  '19870319…': fill('19870319'),
  'ouyangqinglan…': fill('ouyangqinglan'),
  '13900005274…': fill(knownPerson.phone),
  'woaini1314…': fill('woaini1314'),
  'zhongguo…': fill('zhongguo'),
  '4@8(…': fill('4@8('),
  '1-9-8-7-…': fill('1-9-8-7-'),
};
