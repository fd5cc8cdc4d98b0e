/**
 * The main job on synthetic people: derive the initial passwords, check candidates, say why in Chinese.
 *
 *   npm run demo
 *   npm run demo -- --region 500000 --credential social-security-card   asks for a candidate without echo
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  checkPassword,
  credentials,
  definePolicy,
  deriveInitialPasswords,
  joinMessages,
  listRequirements,
  PolicyError,
  prepareSubject,
  type Credential,
  type Policy,
  type PolicyOptions,
  type PreparedSubject,
  type Subject,
} from '../src/index';
import { readCandidate } from '../src/cli/prompt';

interface Person {
  title: string;
  region: string;
  credential: Credential;
  subject: Subject;
}

const read = <T>(name: string): T => JSON.parse(readFileSync(join(__dirname, `../docs/examples/${name}`), 'utf8')) as T;

const mask = (value: string): string => value.charAt(0) + '*'.repeat(Math.max(0, value.length - 2)) + value.slice(-1);

const printInitialPasswords = (policy: Policy, subject: PreparedSubject): void => {
  const values = deriveInitialPasswords(policy, subject);
  console.log('  初始密码（已遮盖）');
  for (const { value, ruleId, confidence } of values.filter(({ scope }) => scope === 'region')) {
    console.log(`    ${mask(value).padEnd(20)} ${ruleId}  可信度 ${confidence}`);
  }
  console.log(`    另有其他地区用过的 ${values.filter(({ scope }) => scope === 'anywhere').length} 个`);
};

const printVerdict = (policy: Policy, candidate: string, subject: PreparedSubject, shown: string): void => {
  const { accepted, message, findings } = checkPassword(policy, candidate, { subject });
  const shownFindings = accepted ? findings : findings.filter(({ severity }) => severity === 'reject');
  const reasons = joinMessages(shownFindings) || message;
  console.log(`    ${accepted ? '✓' : '✗'} ${shown.padEnd(16)} ${reasons}`);
};

const demonstrate = ({ title, region, credential, subject }: Person): void => {
  const policy = definePolicy({ region, credential });
  const prepared = prepareSubject(policy, subject);
  const candidates = read<Record<'digits' | 'text', string[]>>('candidates.json');
  console.log(`\n${title}`);
  printInitialPasswords(policy, prepared);
  console.log('  检查新密码');
  const kind = policy.format.alphabet === 'digits' ? 'digits' : 'text';
  for (const candidate of candidates[kind]) printVerdict(policy, candidate, prepared, candidate);
};

const ask = async (policy: Policy, people: readonly Person[]): Promise<void> => {
  const person = people.find(({ region }) => region === policy.region) ?? people[0];
  if (person === undefined) return;
  console.log(`地区 ${policy.region}，凭证 ${policy.credential}；参保人：${person.title.replace(/^.* /, '')}`);
  console.log(
    listRequirements(policy)
      .map(({ message }) => `  · ${message}`)
      .join('\n'),
  );
  const { candidate, isInterrupted } = await readCandidate(process.stdin, process.stderr, '新密码（不显示）：');
  if (!isInterrupted)
    printVerdict(policy, candidate, prepareSubject(policy, person.subject), '*'.repeat(candidate.length));
};

// A reader such as `head` may close the pipe before everything is printed.
process.stdout.on('error', () => process.exit());

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { region: { type: 'string' }, credential: { type: 'string' } } });
  const people = read<Person[]>('people.json');
  if (values.region === undefined && values.credential === undefined) people.forEach(demonstrate);
  else await ask(definePolicy(values as PolicyOptions), people);
};

main().catch((error: unknown) => {
  console.error(
    error instanceof PolicyError
      ? `${error.message}（凭证：${Object.keys(credentials).join(' ')}）`
      : '用法：npm run demo -- --region 500000 --credential social-security-card',
  );
  process.exitCode = 2;
});
