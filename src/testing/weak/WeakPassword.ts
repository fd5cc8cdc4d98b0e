import type { FindingCode } from '../../types';

/** A password that a policy refuses to a subject, though it has the policy's format. */
export interface WeakPassword {
  candidate: string;
  /** What it was made from; the verdict has it among its findings, with severity reject. */
  code: FindingCode;
}
