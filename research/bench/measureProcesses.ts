import { spawn } from 'node:child_process';
import type { Results } from './Results';

/** Three seconds of PIN checks with a prepared subject; prints how many a second. */
const script = `
const { checkPassword, definePolicy, prepareSubject } = require('./dist/index.js');
const policy = definePolicy({});
const subject = prepareSubject(policy, { birthDate: '1987-03-19', phone: '13900005274' });
let checks = 0;
const start = performance.now();
while (performance.now() - start < 3000) for (let i = 0; i < 1000; i++) checkPassword(policy, String(100000 + ((checks++ * 7919) % 900000)), { subject });
console.log(checks / ((performance.now() - start) / 1000));
`;

const runOne = (root: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn('node', ['-e', script], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', () => {
      resolve(Number(said));
    });
  });

/** Checks a second in one process, and in two at once. */
export const measureProcesses = async (root: string): Promise<Results['processes']> => {
  const one = await runOne(root);
  const both = await Promise.all([runOne(root), runOne(root)]);
  return { one, two: both[0] + both[1] };
};
