// What a new version of the package judges otherwise: node diffVersions.mjs OLD/dist NEW/dist
// Exit status 0 where nothing differs, 1 where something does, 2 where a folder is none of a build.
import console from 'node:console';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import process from 'node:process';

const folders = process.argv.slice(2).map((folder) => resolve(folder));
const PARTS = ['index.js', 'regions.json', 'vectors'];
if (folders.length !== 2 || !folders.every((folder) => PARTS.every((part) => existsSync(join(folder, part))))) {
  console.error(`Usage: node diffVersions.mjs OLD/dist NEW/dist (each with ${PARTS.join(', ')})`);
  process.exit(2);
}
const [older, newer] = folders;
const readJson = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));
let differences = 0;
const report = (line) => {
  differences += 1;
  console.log(line);
};

// The region table: which rules came, went or changed.
const rulesOf = (folder) =>
  new Map(
    readJson(folder, 'regions.json').rules.map(({ id, rule, xRule, confidence, superseded }) => [
      id,
      JSON.stringify({ rule, xRule, confidence, superseded }),
    ]),
  );
const [before, after] = [rulesOf(older), rulesOf(newer)];
for (const [id, rule] of after) {
  if (!before.has(id)) report(`rule added    ${id} ${rule}`);
  else if (before.get(id) !== rule) report(`rule changed  ${id} ${before.get(id)} -> ${rule}`);
}
for (const id of before.keys()) if (!after.has(id)) report(`rule removed  ${id}`);

// The golden vectors of the old version, judged by the new one.
const { checkPassword, definePolicy } = createRequire(import.meta.url)(join(newer, 'index.js'));
for (const name of readdirSync(join(older, 'vectors'))) {
  for (const { id, policy, candidate, subject, currentPassword, expect } of readJson(older, 'vectors', name)) {
    // Vectors of derivation alone have no candidate.
    if (candidate === undefined) continue;
    let found;
    try {
      const { accepted, findings } = checkPassword(definePolicy(policy), candidate, { subject, currentPassword });
      found = JSON.stringify([accepted, findings.map(({ code }) => code)]);
    } catch (error) {
      found = error.message;
    }
    const expected = JSON.stringify([expect.accepted, expect.codes]);
    if (found !== expected) report(`vector        ${id} ${expected} -> ${found}`);
  }
}
console.log(`${differences} differences`);
process.exitCode = differences === 0 ? 0 : 1;
