import type { InputHTMLAttributes, ReactNode } from 'react';
import type { Policy, SendChange, Subject, UsePasswordPolicy } from 'yibao-password-policy/react';
import './announcement.css';

/** What the page of a change gives to its form. */
export interface ChangePasswordProps {
  policy: Policy;
  /** Of whom the password is, as the server gives it for who is signed in. */
  subject: Subject;
  /** For password managers: the name of the account. */
  username: string;
  send: SendChange;
  onChanged(): void;
}

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  id: string;
  label: string;
  error: string;
  /** Between the label and the input: what the password must be. */
  children?: ReactNode;
}

/** A field with its label and its error, for a page without a library. */
export function PasswordField({ id, label, error, children, ...input }: FieldProps) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {children}
      <input id={id} type="password" aria-invalid={error !== ''} aria-describedby={`${id}-error`} {...input} />
      <p id={`${id}-error`}>{error}</p>
    </>
  );
}

/** What the password must be: each line met, not met, or not judged yet. */
export function RequirementList({ requirements }: Pick<UsePasswordPolicy, 'requirements'>) {
  return (
    <ul id="new-password-requirements">
      {requirements.map(({ message, met }) => (
        <li key={message}>{`${met === undefined ? '○' : met ? '✓' : '✗'} ${message}`}</li>
      ))}
    </ul>
  );
}

/** What a screen reader says, after a pause in typing. */
export function Announcement({ text }: { text: string }) {
  return (
    <p className="announcement" role="status">
      {text}
    </p>
  );
}

/** For whoever was refused twice: a password that is accepted, and what it is once it is there. */
export function GeneratedPassword({ form }: { form: UsePasswordPolicy }) {
  return (
    <>
      {form.isGenerated && <p>已生成 {form.value}，请记下</p>}
      {form.offersGenerated && (
        <button type="button" onClick={form.generate}>
          帮我生成一个
        </button>
      )}
    </>
  );
}

/** After a submit that was refused: the first field with an error. */
export const focusError = (): void => document.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
