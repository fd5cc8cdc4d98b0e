import {
  checkPassword,
  definePolicy,
  listRequirements,
  prepareSubject,
  type Blocklist,
  type CheckContext,
  type Messages,
  type StrengthMeter,
} from 'yibao-password-policy';
import { computed, type ShallowRef } from 'vue';
import { tickLines } from './tickLines';
import { catalogues } from './catalogues';
import { nobody, people } from './people';
import type { PlaygroundState } from './PlaygroundState';
import { policyOptionsOf } from './policyOptionsOf';

/** Parts of the package that come after the page. */
export interface LateParts {
  strength: ShallowRef<StrengthMeter | undefined>;
  blocklist: ShallowRef<Blocklist | undefined>;
}

/**
 * Everything that follows from the choices and the candidate: policy, subject, verdict, ticks, and the reasons in every
 * language. Until the meter or the strict list has come, the policy does without it.
 */
export const useVerdict = (state: PlaygroundState, messages: Messages, { strength, blocklist }: LateParts) => {
  const policy = computed(() => {
    const { meter, strictness, ...options } = policyOptionsOf(state);
    return definePolicy({
      ...options,
      ...(meter && strength.value ? { meter } : {}),
      ...(strictness && blocklist.value ? { strictness } : {}),
    });
  });
  const person = computed(() => people.find(({ id }) => id === state.person) ?? nobody);
  const context = computed((): CheckContext => {
    const known: CheckContext = {
      subject: prepareSubject(policy.value, person.value.subject),
      currentPassword: state.currentPassword,
    };
    if (strength.value) known.strength = strength.value;
    if (blocklist.value) known.blocklist = blocklist.value;
    return known;
  });
  const verdict = computed(() => checkPassword(policy.value, state.candidate, { ...context.value, messages }));
  const ticks = computed(() =>
    tickLines(listRequirements(policy.value, messages), state.candidate === '' ? undefined : verdict.value, {
      subject: Object.keys(person.value.subject).length > 0,
      currentPassword: state.currentPassword !== '',
    }),
  );

  /** Each finding with its message in every language. */
  const reasons = computed(() => {
    const worded = catalogues.map((catalogue) => ({
      locale: catalogue.locale,
      findings: checkPassword(policy.value, state.candidate, { ...context.value, messages: catalogue }).findings,
    }));
    return verdict.value.findings.map((finding, at) => ({
      ...finding,
      wordings: worded.map(({ locale, findings }) => ({ locale, message: findings[at]?.message ?? '' })),
    }));
  });

  return { policy, person, context, verdict, ticks, reasons };
};
