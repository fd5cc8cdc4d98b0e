'use server';

import { checkPassword, normalizeTyped } from 'yibao-password-policy';
import type { Answer } from '../../form/sendChange';
import { isCurrentPassword, readAccount, savePassword } from '../account';
import { policy } from '../policy';

/** Anybody can call a server action with anything: the form was only the kind way to it. */
export async function changePassword(currentPassword: unknown, newPassword: unknown): Promise<Answer> {
  if (typeof currentPassword !== 'string' || typeof newPassword !== 'string') return { message: '请求格式不正确' };
  const account = await readAccount();
  // As it was typed first: a password from before this library may hold what the normal form does not.
  const attempts = [currentPassword, normalizeTyped(policy, currentPassword)];
  if (!(await isCurrentPassword(account, attempts))) return { message: '原密码不正确，请重新输入' };

  const candidate = normalizeTyped(policy, newPassword);
  const verdict = checkPassword(policy, candidate, { subject: account.subject, currentPassword });
  if (!verdict.accepted) {
    const codes = verdict.findings.filter(({ severity }) => severity === 'reject').map(({ code }) => code);
    return { accepted: false, message: verdict.message, codes };
  }
  await savePassword(account, candidate);
  return { accepted: true };
}
