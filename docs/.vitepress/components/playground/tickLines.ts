import { tickRequirements, type Requirement, type Verdict } from 'yibao-password-policy';

/** met and unmet are shown as words; pending: nothing can be said yet. */
export type Tick = 'met' | 'unmet' | 'pending';

export interface TickedLine extends Requirement {
  tick: Tick;
}

/** What the page knows besides the candidate: a line about something unknown stays pending. */
export interface Known {
  subject: boolean;
  currentPassword: boolean;
}

/**
 * The lines of `tickRequirements` for a visitor who tries things out: nothing is said of an empty field, and what the
 * page was told nothing about is not ticked off.
 *
 * @param verdict undefined while nothing is typed
 * @example tickLines(listRequirements(policy), verdict, { subject: true, currentPassword: false })
 */
export const tickLines = (
  requirements: readonly Requirement[],
  verdict: Verdict | undefined,
  known: Known,
): TickedLine[] => {
  if (!verdict) return requirements.map((line) => ({ ...line, tick: 'pending' }));
  return tickRequirements(requirements, verdict).map(({ codes, message, met }) => {
    const isUnknown =
      (codes.includes('subject.document') && !known.subject) ||
      (codes.includes('reuse.current') && !known.currentPassword);
    const tick = met === false ? 'unmet' : met === undefined || isUnknown ? 'pending' : 'met';
    return { codes, message, tick };
  });
};
