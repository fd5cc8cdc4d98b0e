import type { CheckContext, StrengthMeter } from '../types';

/** What a check may use besides the policy; the strength meter may be loaded when it is first needed. */
export type AdapterContext = Omit<CheckContext, 'strength'> & {
  /** A meter, or what loads one: called only where the policy's meter has to decide, and once for each rule. */
  strength?: StrengthMeter | (() => Promise<StrengthMeter>);
};

/** Read at each check, so that it may answer with what the form holds now. */
export type GetContext = () => AdapterContext | null | undefined;
