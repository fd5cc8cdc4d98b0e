import { failureOf, type Report } from '../adapters/failure';
import { withTimeLimit } from '../adapters/timers';
import { isList, requireFunction, requireObject } from '../util';
import type { Store } from './createStore';
import type { ChangeAnswer, PasswordForm, SendChange } from './options';
import { textsOf } from './texts';

/** How long an answer to a change is waited for, in milliseconds: as long as a mini-program waits by default. */
export const SEND_LIMIT = 60_000;

/** What a submit makes of its answer. */
interface Steps extends Pick<PasswordForm, 'validate' | 'reset'> {
  /** The server refuses the new password that was sent. */
  refuse(value: string, answer: ChangeAnswer): void;
  /** The server refuses for another reason, or did not answer. */
  complain(message: string): void;
  /** Another number after each `reset`. */
  visit(): number;
}

/** Whatever goes wrong is an answer that says nothing. */
const ask = async (send: () => ReturnType<SendChange>, report: Report): Promise<ChangeAnswer> => {
  try {
    const answer = await withTimeLimit(Promise.resolve(send()), SEND_LIMIT);
    requireObject(answer, 'answer');
    // Read here, where a getter that throws is one more failure.
    const { accepted, message, codes } = answer;
    const known: ChangeAnswer = typeof accepted === 'boolean' ? { accepted } : {};
    if (typeof message === 'string') known.message = message;
    if (isList(codes) && codes.every((code) => typeof code === 'string')) known.codes = codes;
    return known;
  } catch (error) {
    report(failureOf('send', error));
    return {};
  }
};

/**
 * Sends what is accepted, once at a time, and puts the answer where it belongs. An answer that comes after `reset`
 * changes nothing but `isSending`.
 *
 * @throws {TypeError} at the call, where what should send is no function
 * @example const submit = createSubmit(store, report, steps); await submit((change) => post('/change-password', change));
 */
export const createSubmit = (store: Store, report: Report, steps: Steps): PasswordForm['submit'] => {
  const run = async (send: SendChange): Promise<boolean> => {
    if (store.get().isSending) return false;
    const isReady = await steps.validate();
    const { current, value, status, isSending } = store.get();
    // Between the answer and here another submit may have begun, or somebody may have typed.
    if (!isReady || isSending || status !== 'accepted') return false;
    const visit = steps.visit();
    store.update({ isSending: true });
    const answer = await ask(() => send({ currentPassword: current, newPassword: value }), report);
    store.update({ isSending: false });
    const { accepted, message, codes } = answer;
    const isChanged = accepted === true;
    const { notChanged, unknown } = textsOf(store.messages());
    if (visit !== steps.visit()) return isChanged;
    if (isChanged) steps.reset();
    else if (codes) steps.refuse(value, answer);
    else steps.complain(message || (accepted === false ? notChanged : unknown));
    return isChanged;
  };
  return (send) => {
    requireFunction(send, 'send');
    return run(send);
  };
};
