import { createSets } from './createSets';
import { createCheckers } from './createCheckers';
import { createGrammar } from './createGrammar';
import { createProfiles } from '../attack/createProfiles';
import { attackText } from './attackText';
import { measureKinds } from './measureKinds';
import { regionsWithRules } from '../attack/regionsWithRules';
import { formats } from '../../src/index';
const regions = regionsWithRules();
const of = { portal: createCheckers(), nist: createCheckers(formats.nist) };
for (const { name, format, passwords, aim } of createSets(1500, 77, regions)) {
  const c = of[format][0]!; const a = passwords.filter(({ password, person }) => c.accepts(password, person)).length;
  console.log(name, passwords.length, (100 * a / passwords.length).toFixed(2), JSON.stringify(aim ?? {}));
}
for (const r of measureKinds(200, 99, regions, [])) console.log(JSON.stringify(r));
const row = attackText(createGrammar(createProfiles().b), of.portal[0], 1500, 20261122, regions);
console.log(JSON.stringify(row));
