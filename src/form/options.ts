import type { AdapterContext, GetContext } from '../adapters/context';
import type { Refusal } from '../adapters/createValidator';
import type { Finding, Policy, TickedRequirement, Verdict } from '../types';

/** What a password form is made with. */
export interface PasswordFormOptions extends Pick<AdapterContext, 'blocklist' | 'strength' | 'isBlocked' | 'messages'> {
  /** From `definePolicy`, or its JSON; the same for as long as the form is there. */
  policy: Policy;
  /** Read at each check: the subject as the page knows it now, messages, the current password where no field holds it. */
  getContext?: GetContext | undefined;
  /** Whether the form has a field for the current password, and asks for it; default false. */
  hasCurrent?: boolean | undefined;
  /** Whether the form has a second field for the same password; default true. */
  hasRepeat?: boolean | undefined;
  /** Fills an array with random bytes, for `generate` where there is no `crypto.getRandomValues`: mini-programs. */
  random?: ((bytes: Uint8Array) => void) | undefined;
  /** Given whatever made a check or a submit fail, as it was thrown: it may hold what was typed, so log its kind only. */
  onError?: ((error: unknown) => void) | undefined;
}

/** The fields of the form: the current password, the new one, and the new one again. */
export type PasswordFormField = 'current' | 'value' | 'repeat';

/** What a page shows; a new frozen object after each change, and the same one in between. */
export interface PasswordFormState {
  /** The current password as typed: a stored one may be from before this library. '' before anyone types. */
  readonly current: string;
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
  /** What to say at the current password: that it is missing, or what a submit came to for any reason but the new one. */
  readonly currentError: string;
  /** What to say at the second field: that it differs, once it was left or the form sent, or is empty then; else ''. */
  readonly repeatError: string;
  /** The first field of the form with an error, in the order of the page: where to go after a submit was refused. */
  readonly firstError: PasswordFormField | undefined;
  /** For `<p role="status">`: all that there is to say, after a pause in typing, so that nobody is interrupted. */
  readonly announcement: string;
  /** What the password must be, each line met, unmet or not judged yet. */
  readonly requirements: readonly TickedRequirement[];
  /** Whether the value can be used; 'checking' while something loads or is asked. */
  readonly status: 'empty' | 'checking' | 'refused' | 'accepted';
  /** Whether the second field holds the same; always where the form has none. */
  readonly isRepeated: boolean;
  /** Whether a change was sent and is not answered yet. */
  readonly isSending: boolean;
  /** Whether to offer a generated password: after two refusals on submit. */
  readonly offersGenerated: boolean;
  /** Whether the value was generated and not edited since: it has to be shown, or nobody knows it. */
  readonly isGenerated: boolean;
}

/** What `submit` sends. */
export interface PasswordChange {
  /** As typed; '' for a form without that field. */
  currentPassword: string;
  /** As it is meant, and accepted here. */
  newPassword: string;
}

/** What a server says of a change; `codes` are there where the new password is the reason. */
export interface ChangeAnswer extends Partial<Refusal> {
  /** Whether the password is changed now: true for a yes, false for a no; without either nobody can tell. */
  accepted?: boolean;
}

/**
 * Sends a change to the server. Where it rejects, or no answer comes within a minute, the form says that nobody can tell
 * whether the password was changed.
 */
export type SendChange = (change: PasswordChange) => ChangeAnswer | PromiseLike<ChangeAnswer>;

/** A password form without a page: what `createPasswordForm` returns. */
export interface PasswordForm {
  /** Calls a listener after each change, until the function that is returned is called. */
  subscribe(listener: () => void): () => void;
  /** What the page has to show at this moment. */
  getState(): PasswordFormState;
  /** The current password, as typed; the new one is checked against it. */
  setCurrent(text: string): void;
  /** The new password, as typed or pasted. */
  setValue(text: string): void;
  /** The second field, as typed or pasted. */
  setRepeat(text: string): void;
  /** To be called when somebody leaves a field: from then on it shows its error. */
  leave(field?: PasswordFormField): void;
  /** Checks again with the context of now: when the subject, the current password or the language has changed. */
  recheck(): void;
  /** Whether the password can be sent: everything filled in, checked and repeated. Never rejects. */
  validate(): Promise<boolean>;
  /**
   * On submit: validates, sends where that passes, and shows the answer; whether the password is changed, and then the
   * form is empty. While an answer is awaited nothing is sent. Never rejects.
   */
  submit(send: SendChange): Promise<boolean>;
  /**
   * Shows that the server refused, and why: the findings of its verdict, or its sentence with the codes. Without a
   * sentence it is the catalogue's of the first code that is known.
   */
  refuse(answer: readonly Finding[] | Partial<Refusal>): void;
  /** Puts a password into both fields that the policy accepts; whether that could be done. Never rejects. */
  generate(): Promise<boolean>;
  /** Forgets all fields and what was refused: after the password was changed, and when the page goes. */
  reset(): void;
}
