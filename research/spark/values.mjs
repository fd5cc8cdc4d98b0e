/**
 * How many values are tried for one person, over every region and credential that has a rule: by what is known of the person
 * and by scope. One line of JSON. A value is tried whatever the hash, so this times a hash's cost is what an account costs.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { URL } from 'node:url';
import { definePolicy, findInitialPassword } from '../../dist/index.mjs';
import { createPerson } from '../../dist/testing.mjs';

const PEOPLE = 20;

const { rules } = JSON.parse(readFileSync(new URL('../../dist/regions.json', import.meta.url), 'utf8'));
const options = new Map(rules.map(({ region, credential }) => [`${region} ${credential}`, { region, credential }]));

const KNOWN = {
  everything: (person) => person,
  'ID number, phone, card number': ({ idNumber, phone, cardNumber }) => ({ idNumber, phone, cardNumber }),
  'ID number': ({ idNumber }) => ({ idNumber }),
};

const rows = [];
for (const [known, choose] of Object.entries(KNOWN)) {
  for (const scope of ['anywhere', 'region']) {
    const counts = [];
    for (const each of options.values()) {
      const policy = definePolicy(each);
      for (let seed = 0; seed < PEOPLE; seed++) {
        const { tried } = await findInitialPassword(policy, choose(createPerson(seed * 977)), () => false, {
          scope,
          detail: true,
        });
        counts.push(tried);
      }
    }
    counts.sort((a, b) => a - b);
    const mean = counts.reduce((sum, count) => sum + count) / counts.length;
    rows.push({
      known,
      scope,
      least: counts[0],
      median: counts[counts.length >> 1],
      mean: Number(mean.toFixed(1)),
      most: counts[counts.length - 1],
    });
  }
}
process.stdout.write(JSON.stringify(rows));
