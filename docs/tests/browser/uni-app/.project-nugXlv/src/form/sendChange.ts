import type { FindingCode } from 'yibao-password-policy';

/** What the server answers. `codes` are there where the new password is the reason, see the server recipes. */
export interface Answer {
  accepted?: boolean;
  message?: string;
  codes?: FindingCode[];
}

/** Sends the change; never rejects, so that a page always has a sentence to show. */
export type SendChange = (currentPassword: string, newPassword: string) => Promise<Answer>;

const headers = { 'content-type': 'application/json' };

export const sendChange: SendChange = async (currentPassword, newPassword) => {
  const body = JSON.stringify({ currentPassword, newPassword });
  try {
    const response = await fetch('/change-password', { method: 'POST', headers, body });
    return (await response.json()) as Answer;
  } catch {
    return { message: '暂时无法修改，请稍后再试' };
  }
};
