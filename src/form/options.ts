import type { AdapterContext, GetContext } from '../adapters/context';
import type { Refusal } from '../adapters/createValidator';
import type { Finding, Policy, TickedRequirement, Verdict } from '../types';

/** What a password form is made with. */
export interface PasswordFormOptions extends Pick<AdapterContext, 'blocklist' | 'strength' | 'isBlocked' | 'messages'> {
  /** From `definePolicy`, or its JSON; the same for as long as the form is there. */
  policy: Policy;
  /** Read at each check: the subject as the page knows it now, the current password, messages. */
  getContext?: GetContext | undefined;
  /** Whether the form has a second field for the same password; default true. */
  hasRepeat?: boolean | undefined;
  /** Fills an array with random bytes, for `generate` where there is no `crypto.getRandomValues`: mini-programs. */
  random?: ((bytes: Uint8Array) => void) | undefined;
  /** Given whatever made a check fail, as it was thrown: it may hold what was typed, so log its kind only. */
  onError?: ((error: unknown) => void) | undefined;
}

/** What a page shows; a new frozen object after each change, and the same one in between. */
export interface PasswordFormState {
  /** The new password as it is meant: what an input method typed is half width, a PIN has no blanks. */
  readonly value: string;
  /** The second field, in the same writing; '' before anyone types. */
  readonly repeat: string;
  /** What the check says of the value; undefined while it is empty, being checked, or could not be checked. */
  readonly verdict: Verdict | undefined;
  /** The one sentence about the value as it is now; '' while it is empty or being checked. */
  readonly message: string;
  /** That sentence where it is an error to show: once the field was left or the form sent; '' while somebody types. */
  readonly error: string;
  /** For `<p role="status">`: the sentence after a pause in typing, so that a screen reader is not interrupted. */
  readonly announcement: string;
  /** What the password must be, each line met, unmet or not judged yet. */
  readonly requirements: readonly TickedRequirement[];
  /** Whether the value can be used; 'checking' while something loads or is asked. */
  readonly status: 'empty' | 'checking' | 'refused' | 'accepted';
  /** Whether the second field holds the same; always where the form has none. */
  readonly isRepeated: boolean;
  /** Whether to say that the two fields differ: once the second was left or the form sent. */
  readonly differs: boolean;
  /** Whether to offer a generated password: after two refusals on submit. */
  readonly offersGenerated: boolean;
  /** Whether the value was generated and not edited since: it has to be shown, or nobody knows it. */
  readonly isGenerated: boolean;
}

/** The two fields of the form. */
export type PasswordFormField = 'value' | 'repeat';

/** A password form without a page: what `createPasswordForm` returns. */
export interface PasswordForm {
  /** Calls a listener after each change, until the function that is returned is called. */
  subscribe(listener: () => void): () => void;
  /** What the page has to show at this moment. */
  getState(): PasswordFormState;
  /** The new password, as typed or pasted. */
  setValue(text: string): void;
  /** The second field, as typed or pasted. */
  setRepeat(text: string): void;
  /** To be called when somebody leaves a field: from then on it shows its error. */
  leave(field?: PasswordFormField): void;
  /** Checks again with the context of now: when the subject, the current password or the language has changed. */
  recheck(): void;
  /** On submit: whether the password can be sent, everything checked and repeated. Never rejects. */
  validate(): Promise<boolean>;
  /** Shows that the server refused, and why: the findings of its verdict, or its sentence with the codes. */
  refuse(answer: readonly Finding[] | Partial<Refusal>): void;
  /** Puts a password into both fields that the policy accepts; whether that could be done. Never rejects. */
  generate(): Promise<boolean>;
  /** Forgets both fields and what was refused: after the password was changed, and when the page goes. */
  reset(): void;
}
