import type { CheckContext, FindingCode } from '../../types';

/** What a check may use besides the policy and the subject, and which kinds are wanted. */
export interface WeakContext extends Omit<CheckContext, 'subject'> {
  /** Only weak passwords that these codes refuse; default all. */
  codes?: readonly FindingCode[];
}
