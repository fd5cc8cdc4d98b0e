import { webcrypto } from 'node:crypto';
import { strictBlocklist } from '../blocklists/strict';
import { checkPassword } from '../checkPassword';
import { generatePassword } from '../generatePassword';
import { checkInitialPassword } from '../initialPasswords';
import { listRequirements } from '../listRequirements';
import { normalizeTyped } from '../normalizeTyped';
import type {
  CheckContext,
  InitialPasswordCheck,
  Messages,
  Policy,
  Requirement,
  StrengthMeter,
  Verdict,
} from '../types';
import { LineError } from './errors';
import type { LineRequest, Operation } from './readRequest';

/** Node 18 has no global crypto. */
export const fillRandom = (bytes: Uint8Array): void => {
  webcrypto.getRandomValues(bytes);
};

/** What a line of each operation is answered with, besides its id and number. */
export type LineAnswer =
  { verdict: Verdict } | { result: InitialPasswordCheck | { candidate: string } | Requirement[] };

/** What every operation works with. */
export interface OperationTools {
  /** The policy of the line, defined. */
  policy: Policy;
  /** The catalogue that words verdicts and requirements. */
  messages: Messages;
  /** The meter that the policy asks for. */
  strength: StrengthMeter | undefined;
}

const contextOf = ({ subject, currentPassword }: LineRequest, { messages, strength }: OperationTools): CheckContext => {
  const context: CheckContext = { messages, blocklist: strictBlocklist };
  if (subject !== undefined) context.subject = subject;
  if (currentPassword !== undefined) context.currentPassword = currentPassword;
  if (strength !== undefined) context.strength = strength;
  return context;
};

const candidateOf = ({ candidate }: LineRequest): string => {
  if (candidate === undefined) throw new LineError('missing', 'candidate');
  return candidate;
};

/** By its name on a line, what each operation answers. */
export const operations: Readonly<Record<Operation, (request: LineRequest, tools: OperationTools) => LineAnswer>> = {
  check: (request, tools) => ({
    verdict: checkPassword(tools.policy, candidateOf(request), contextOf(request, tools)),
  }),
  initial: (request, { policy }) => ({
    result: checkInitialPassword(policy, candidateOf(request), request.subject ?? {}),
  }),
  generate: (request, tools) => {
    const context = { ...contextOf(request, tools), random: fillRandom };
    return { result: { candidate: generatePassword(tools.policy, context) } };
  },
  requirements: (_, { policy, messages }) => ({
    result: listRequirements(policy, messages),
  }),
  normalize: (request, { policy }) => ({
    result: { candidate: normalizeTyped(policy, candidateOf(request)) },
  }),
};
