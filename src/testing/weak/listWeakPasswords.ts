import { checkPassword } from '../../checkPassword';
import { asPolicy } from '../../policy/asPolicy';
import { prepareSubject } from '../../subject/prepareSubject';
import type { Policy, Subject } from '../../types';
import { dress } from './dress';
import { listPieces } from './listPieces';
import type { WeakContext } from './WeakContext';
import type { WeakPassword } from './WeakPassword';

const MAX_PER_CODE = 8;
const MAX_PER_PIECE = 2;

/**
 * Passwords that have the format of the policy and that it refuses to this subject, each with a code that refuses it:
 * the same list in every run, without fast-check. Not all there are, but at most 8 of every kind that the policy refuses
 * and the format has room for: shapes, popular ones, the person's own data, initial values, the current password, near
 * copies of those.
 *
 * Some hundred checks.
 *
 * @throws {TypeError} where a subject's value is not a string
 * @example listWeakPasswords(policy, createPerson(7), { currentPassword: '582914' })[0].code // 'pattern.repeated'
 */
export const listWeakPasswords = (policy: Policy, subject: Subject, context: WeakContext = {}): WeakPassword[] => {
  const defined = asPolicy(policy);
  const prepared = prepareSubject(defined, subject);
  const { codes, ...rest } = context;
  const { currentPassword } = rest;
  const isRefused = ({ candidate, code }: WeakPassword): boolean =>
    checkPassword(defined, candidate, { ...rest, subject: prepared }).findings.some(
      (finding) => finding.code === code && finding.severity === 'reject',
    );

  const weak: WeakPassword[] = [];
  for (const [code, piece] of listPieces(defined, subject, currentPassword ?? '')) {
    if (codes !== undefined && !codes.includes(code)) continue;
    const listed = weak.filter((entry) => entry.code === code);
    const room = Math.min(MAX_PER_PIECE, MAX_PER_CODE - listed.length);
    const dressed = room > 0 ? dress(piece, defined.format) : [];
    const fresh = dressed.filter((candidate) => listed.every((entry) => entry.candidate !== candidate));
    weak.push(...fresh.map((candidate) => ({ candidate, code })).filter(isRefused).slice(0, room));
  }
  return weak;
};
