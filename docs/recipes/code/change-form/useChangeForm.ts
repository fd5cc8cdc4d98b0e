import {
  checkPassword,
  listRequirements,
  type CheckContext,
  type Messages,
  type Policy,
  type StrengthMeter,
  type Subject,
  type Verdict,
} from 'yibao-password-policy';
import { computed, reactive, ref, shallowRef } from 'vue';
import type { FieldName } from './FieldName';
import type { SubmitChange } from './submitChange';
import type { FormTexts } from './texts/FormTexts';
import { tickRequirements } from './tickRequirements';

export interface ChangeFormOptions {
  policy: Policy;
  subject: Subject;
  messages: Messages;
  texts: FormTexts;
  submit: SubmitChange;
  /** For a text policy whose meter is 'light' or 'full'. */
  loadMeter?: (() => Promise<StrengthMeter>) | undefined;
}

const order: readonly FieldName[] = ['current', 'next', 'confirm'];

/**
 * The state of a password-change form: requirements are ticked at each key, an error is shown when a field is left or
 * the form is sent, and goes as soon as the field is edited.
 *
 * @example const { fields, errors, ticks, judge, send } = useChangeForm({ policy, subject, messages, texts, submit })
 */
export const useChangeForm = ({ policy, subject, messages, texts, submit, loadMeter }: ChangeFormOptions) => {
  const fields = reactive<Record<FieldName, string>>({ current: '', next: '', confirm: '' });
  const errors = reactive<Record<FieldName, string>>({ current: '', next: '', confirm: '' });
  const meter = shallowRef<StrengthMeter>();
  const alert = ref('');
  const isSending = ref(false);
  const isSaved = ref(false);

  const verdict = computed((): Verdict => {
    const context: CheckContext = { subject, currentPassword: fields.current, messages };
    if (meter.value) context.strength = meter.value;
    return checkPassword(policy, fields.next, context);
  });
  const ticks = computed(() =>
    tickRequirements(listRequirements(policy, messages), fields.next, verdict.value.findings, {
      subject: true,
      currentPassword: fields.current !== '',
    }),
  );

  /** A meter that does not load leaves the verdict at `strength.unavailable`: nothing is let through. */
  const load = async (): Promise<void> => {
    if (loadMeter && !meter.value) meter.value = await loadMeter().catch(() => undefined);
  };

  const errorOf = (name: FieldName): string => {
    if (fields[name] === '') return texts.missing[name];
    if (name === 'confirm') return fields.confirm === fields.next ? '' : texts.differs;
    if (name === 'current' || verdict.value.accepted) return '';
    return verdict.value.findings.find(({ severity }) => severity === 'reject')?.message ?? messages.failed;
  };

  /** On leaving a field. An empty one may be on its way to being filled in. */
  const judge = async (name: FieldName): Promise<void> => {
    if (name === 'next') await load();
    errors[name] = fields[name] === '' ? '' : errorOf(name);
  };

  const edit = (name: FieldName): void => {
    errors[name] = '';
    alert.value = '';
    isSaved.value = false;
  };

  const finish = async (): Promise<void> => {
    const answer = await submit(fields.current, fields.next);
    if (answer.accepted)
      order.forEach((name) => {
        fields[name] = '';
      });
    else errors[answer.field] = answer.message;
    isSaved.value = answer.accepted;
  };

  /** Sends what has no error; answers the first field that has one, to move the focus to. */
  const send = async (): Promise<FieldName | undefined> => {
    if (isSending.value) return undefined;
    isSending.value = true;
    isSaved.value = false;
    alert.value = '';
    await load();
    order.forEach((name) => {
      errors[name] = errorOf(name);
    });
    const isReady = order.every((name) => errors[name] === '');
    const failed = isReady
      ? await finish().then(
          () => false,
          () => true,
        )
      : false;
    isSending.value = false;
    const wrong = order.filter((name) => errors[name] !== '');
    if (failed) alert.value = texts.failed;
    else if (wrong.length > 0) alert.value = texts.toCorrect(wrong.length);
    return wrong[0];
  };

  return { fields, errors, verdict, ticks, meter, alert, isSending, isSaved, load, judge, edit, send };
};
