/** The form of a recipe: which one, the build decides. */
declare module 'recipe' {
  import type { FunctionComponent } from 'react';
  import type { Component } from 'vue';
  import type { Policy, Subject } from 'yibao-password-policy';

  const form: Component;
  export default form;

  export const PasswordForm: FunctionComponent<{ policy: Policy; subject: Subject; onSubmit(password: string): void }>;
}

/** What the tests take hold of a page by. */
interface Window {
  /** What the form was left with: one password each time. */
  submitted: string[];
  /** How often the rule in the adapters' place was asked. */
  asked: number;
  /** Another insured person is chosen, as in an account with the family in it. */
  setSubject(subject: object): void;
}
