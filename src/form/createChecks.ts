import { isThenable } from '../adapters/context';
import { startTimer } from '../adapters/timers';
import { type Announcer, PAUSE } from './createAnnouncer';
import { type Judge, type Outcome, unjudged } from './createJudge';
import type { Store } from './createStore';
import type { PasswordForm } from './options';

/** The checks of one form, of which the newest counts. */
export interface Checks extends Pick<PasswordForm, 'recheck'> {
  /** Makes void what is under way; the function that is returned says whether nothing newer has begun. */
  begin(): () => boolean;
  /** Makes void what is under way, and what the server said. */
  stop(): void;
  /** Checks the value as it is now; what somebody types is announced after a pause. */
  check(): void;
  /** The outcome for a value that is sent; undefined where the value was changed meanwhile. */
  judgeSent(): Promise<Outcome | undefined>;
  /** Shows an outcome. */
  show(outcome: Outcome): void;
  /** Shows what the server says of the value, which holds until it is edited. */
  serve(outcome: Outcome): void;
}

/**
 * Checks what is in a form, each time anew, and shows what the newest check came to.
 *
 * @example const checks = createChecks(store, judge, announcer); store.update({ value }); checks.check();
 */
export const createChecks = (store: Store, judge: Judge['judge'], announcer: Announcer): Checks => {
  let isServed = false;
  /** Whether a change of the context during a submit makes another check necessary. */
  let isStale = false;
  let isValidating = false;
  /** A check that waits compares its turn with this: a newer one has made its answer void. */
  let turn = 0;
  let stopAsking = (): void => undefined;

  const begin = (): (() => boolean) => {
    stopAsking();
    isValidating = false;
    const mine = ++turn;
    return () => mine === turn;
  };

  const stop = (): void => {
    begin();
    isServed = false;
  };

  const show = ({ verdict, message, requirements, waits, messages }: Outcome): void => {
    if (messages) store.speak(messages);
    store.update({
      verdict: waits ? undefined : verdict,
      message: waits ? '' : message,
      status: waits ? 'checking' : verdict && verdict.accepted ? 'accepted' : 'refused',
      requirements: requirements ?? unjudged(store.get().requirements),
    });
  };

  const wait = (): void => {
    store.update({ status: 'checking', verdict: undefined, message: '' });
  };

  const check = (asksIsBlocked: boolean): void => {
    const isNewest = begin();
    const finish = (outcome: Outcome): void => {
      if (!isNewest()) return;
      show(outcome);
      if (outcome.waits)
        stopAsking = startTimer(() => {
          check(true);
        }, PAUSE);
      else announcer.later(store.spoken());
    };
    const outcome = judge(store.get().value, asksIsBlocked);
    if (isThenable(outcome)) {
      wait();
      void outcome.then(finish);
    } else finish(outcome);
  };

  return {
    begin,
    stop,
    check: () => {
      check(false);
    },
    judgeSent: async () => {
      isServed = false;
      const isNewest = begin();
      const { value } = store.get();
      isValidating = true;
      let outcome: Outcome;
      do {
        isStale = false;
        const answer = judge(value, true);
        if (isThenable(answer)) wait();
        outcome = await answer;
      } while (isStale && isNewest());
      if (!isNewest()) return undefined;
      isValidating = false;
      return outcome;
    },
    show,
    serve: (outcome) => {
      begin();
      isServed = true;
      show(outcome);
    },
    recheck: () => {
      if (isValidating) isStale = true;
      else if (!isServed && store.get().status !== 'empty') check(false);
    },
  };
};
