/** The form of a recipe: which one, the build decides. */
declare module 'recipe' {
  import type { FunctionComponent } from 'react';
  import type { Component } from 'vue';
  import type { Policy, Subject } from 'yibao-password-policy';
  import type { SendChange } from 'yibao-password-policy/form';

  const form: Component;
  export default form;

  export const RuleForm: FunctionComponent<{ policy: Policy; subject: Subject; onSubmit(password: string): void }>;

  export const ChangePassword: FunctionComponent<{
    policy: Policy;
    subject: Subject;
    username: string;
    send: SendChange;
    onChanged(): void;
  }>;
}

/** What the tests take hold of a page by. */
interface Window {
  /** What the form was left with: one password each time. */
  submitted: string[];
  /** How often the rule in the adapters' place was asked. */
  asked: number;
  /** The current and the new password each time. */
  sent: [currentPassword: string, newPassword: string][];
  /** What the server answers next; without one it accepts. */
  answers: ReturnType<import('yibao-password-policy/form').SendChange>[];
  /** How often the page was told that the password is changed. */
  changed: number;
  /** Another insured person is chosen, as in an account with the family in it. */
  setSubject(subject: object): void;
}
