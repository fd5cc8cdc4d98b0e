/**
 * Synthetic accounts: the same ones for the same count and seed. No clear password is ever written.
 *
 *   node accounts.mjs write COUNT SEED FOLDER   accounts.jsonl, policy.json (the operator's rules), planted.json (ids)
 *   node accounts.mjs secrets COUNT SEED        on standard output, for a scan: every value that must turn up nowhere
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { definePolicy, deriveInitialPasswords, isInitialPassword } from '../../dist/index.mjs';
import { createPerson } from '../../dist/testing.mjs';
import { store } from './verify.mjs';

/** What only the owner of the files may read. */
const PRIVATE = { mode: 0o600 };

const KINDS = ['hmac-sha256', 'hmac-sm3', 'scrypt'];

/** The operator's own initial password: a text that can be told from every number in a log. */
const OPERATOR_POLICY = {
  region: '500000',
  initialPasswords: [{ id: 'operator/counter-2019', rule: { type: 'fixed', value: 'Ylbx@Counter-2019' } }],
};

/** Accounts of other regions bring their policy; every fourth is the operator's own. */
const POLICIES = [
  undefined,
  { region: '361000' },
  { region: '440300' },
  { region: '110000', credential: 'medical-insurance-card' },
];

const policies = POLICIES.map((options) => definePolicy(options ?? OPERATOR_POLICY));

const digest = (...parts) => createHash('sha256').update(parts.join(' ')).digest();

/** Six digits that nobody's rule gives: what a person has chosen. */
const chooseOwn = (policy, subject, seed, index) => {
  for (let draw = 0; ; draw++) {
    const pin = String(digest('own', seed, index, draw).readUInt32BE() % 1_000_000).padStart(6, '0');
    if (!isInitialPassword(policy, pin, subject)) return pin;
  }
};

/** One of five has an initial password of the region or the operator, one of twenty one that is seen elsewhere. */
const choosePlanted = (policy, subject, index) => {
  const isRegional = index % 5 === 0;
  if (!isRegional && index % 20 !== 7) return undefined;
  const values = deriveInitialPasswords(policy, subject).filter(
    ({ scope }) => scope === (isRegional ? 'region' : 'anywhere'),
  );
  return values[index % Math.max(values.length, 1)]?.value;
};

/** Of one in fifty only the phone is known, and one in a thousand has lost what was stored. */
const makeAccount = (seed, index) => {
  const person = createPerson(seed + index);
  const subject = index % 50 === 3 ? { phone: person.phone } : person;
  const options = POLICIES[index % POLICIES.length];
  const policy = policies[index % POLICIES.length];
  const planted = choosePlanted(policy, subject, index);
  const isLost = index % 1000 === 999;
  const salt = digest('salt', seed, index).toString('hex').slice(0, 32);
  const stored = isLost
    ? null
    : store(KINDS[index % KINDS.length], salt, planted ?? chooseOwn(policy, subject, seed, index));
  const id = `account-${String(index).padStart(6, '0')}`;
  return {
    account: { id, subject, stored, ...(options && { policy: options }) },
    policy,
    isPlanted: planted !== undefined && !isLost,
  };
};

const write = async (count, seed, folder) => {
  const planted = [];
  const file = createWriteStream(join(folder, 'accounts.jsonl'), PRIVATE);
  for (let index = 0; index < count; index++) {
    const { account, isPlanted } = makeAccount(seed, index);
    if (isPlanted) planted.push(account.id);
    if (!file.write(`${JSON.stringify(account)}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
  writeFileSync(join(folder, 'policy.json'), JSON.stringify(OPERATOR_POLICY), PRIVATE);
  writeFileSync(join(folder, 'planted.json'), JSON.stringify(planted), PRIVATE);
};

const listSecrets = (count, seed) => {
  const secrets = new Set();
  for (let index = 0; index < count; index++) {
    const { account, policy } = makeAccount(seed, index);
    for (const text of Object.values(account.subject)) if (typeof text === 'string') secrets.add(text);
    for (const part of (account.stored ?? '').split('$').slice(1)) secrets.add(part);
    for (const { value } of deriveInitialPasswords(policy, account.subject)) secrets.add(value);
  }
  process.stdout.write(JSON.stringify([...secrets]));
};

const [, , task, count, seed, folder] = process.argv;
if (task === 'write') await write(Number(count), Number(seed), folder);
else listSecrets(Number(count), Number(seed));
