import { join } from 'node:path';
import { execRuntime } from '../execRuntime';
import type { Installed } from '../Installed';
import { readLineVectors } from '../readVectors';
import type { Outcome, Row } from '../Row';
import { runtimeList } from '../runtimeList';

interface Verdict {
  accepted: boolean;
  findings: readonly { code: string }[];
}

const verdicts = readLineVectors();

/** One line out for each line in, in their order: compares each with what its vector expects. */
const compare = (printed: string): Outcome => {
  const lines = printed.trimEnd().split('\n');
  const failures = verdicts.filter(({ expect }, i) => {
    const { verdict } = JSON.parse(lines[i] ?? '{}') as { verdict?: Verdict };
    const codes = verdict?.findings.map(({ code }) => code);
    return (
      JSON.stringify({ accepted: verdict?.accepted, codes }) !==
      JSON.stringify({ accepted: expect.accepted, codes: expect.codes })
    );
  });
  return { passed: verdicts.length - failures.length, total: verdicts.length, failures: failures.map(({ id }) => id) };
};

/** The command line of the package in each server runtime: the vectors as lines of `check --jsonl`. */
export const commandLine = ({ project, package: folder }: Installed): Row[] => {
  const lines = verdicts.map(({ id, policy, candidate, subject, currentPassword }) =>
    JSON.stringify({
      id,
      policy,
      candidate,
      subject: subject ?? undefined,
      currentPassword: currentPassword ?? undefined,
    }),
  );
  const args = [join(folder, 'dist/cli.js'), 'check', '--jsonl'];
  return runtimeList.map((runtime) => ({
    engine: runtime.name,
    form: 'command line',
    vectors: compare(execRuntime(runtime, args, project, `${lines.join('\n')}\n`)),
  }));
};
