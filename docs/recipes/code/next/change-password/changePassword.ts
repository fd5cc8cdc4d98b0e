'use server';

import { checkPassword, normalizeTyped, toAuditEvent } from 'yibao-password-policy';
import type { ChangeAnswer, PasswordChange } from 'yibao-password-policy/form';
import { verifyPassword } from '../../server/verifyPassword';
import { policy, readAccount, savePassword } from '../account';

/** Anybody can call a server action with anything: the form was only the kind way to it. */
export async function changePassword({ currentPassword: typed, newPassword }: PasswordChange): Promise<ChangeAnswer> {
  if (typeof typed !== 'string' || typeof newPassword !== 'string') return { message: '请求格式不正确' };
  const { subject, passwordHash } = await readAccount();
  // As it was typed first: a password from before this library may hold what the normal form does not.
  const isAsTyped = await verifyPassword(typed, passwordHash);
  const currentPassword = isAsTyped ? typed : normalizeTyped(policy, typed);
  const isRight = isAsTyped || (await verifyPassword(currentPassword, passwordHash));
  if (!isRight) return { message: '原密码不正确，请重新输入' };

  const candidate = normalizeTyped(policy, newPassword);
  const verdict = checkPassword(policy, candidate, { subject, currentPassword });
  if (!verdict.accepted) return { message: verdict.message, codes: toAuditEvent(verdict).codes };
  await savePassword(candidate);
  return { accepted: true };
}
