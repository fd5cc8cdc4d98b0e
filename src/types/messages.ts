import type { CharacterClass } from './policy';
import type { FindingCode, Strength } from './verdict';

/** One line of what to show before anyone types. */
export interface Requirement {
  /** The codes the line speaks for: one of them among the rejects means that it is not met. */
  codes: FindingCode[];
  /** What a new password must be, in the catalogue's language. */
  message: string;
}

/** A line of the requirements after a check. */
export interface TickedRequirement extends Requirement {
  /** Whether the candidate meets the line; undefined where it was not judged yet. */
  met: boolean | undefined;
}

/** The languages of the catalogues. */
export type Locale = 'zh-CN' | 'zh-HK' | 'zh-TW' | 'en';

/** One text for every format, or one for digits and one for text. `{name}` is filled from `params`. */
export type Wording =
  | string
  | {
      /** The text where the policy asks for digits only. */
      digits: string;
      /** The text where letters are allowed. */
      text: string;
    };

/** One catalogue of texts: one key for each code, so that a missing text does not compile. */
export interface Messages {
  /** Language of the catalogue, a BCP 47 tag. */
  locale: Locale;
  /** What to tell the person, by the code of the finding. */
  findings: Record<FindingCode, Wording>;
  /** What to show before anyone types, by the code that refuses it. */
  requirements: Partial<Record<FindingCode, Wording>> & Pick<Record<FindingCode, Wording>, 'requirement.too-short'>;
  /** How a class of characters is called in `requirement.character-classes`. */
  classes: Record<CharacterClass, string>;
  /** What joins the names of classes, such as '、'. */
  separator: string;
  /** The word beside a strength bar, by label. */
  labels: Record<Strength['label'], string>;
  /** The one text for a password that is accepted. */
  accepted: string;
  /** The one text for what should not happen: an exception, a value that is not text. */
  failed: string;
}

/** One way to set, change, reset or find a password, in one language. */
export interface ChangeChannel {
  /** Name of the channel, such as 'national-app.voucher'. */
  id: string;
  /** What the channel is called, for people. */
  name: string;
  /** Six digits, where only one province has it. */
  region?: string;
  /** What can be done there with the password. */
  operations: ('set' | 'change' | 'reset' | 'find')[];
  /** What the person must show to do it. */
  proofs: ('login' | 'face' | 'real-name' | 'id-document' | 'card' | 'sms-code' | 'current-password')[];
  /** Whether the current password is asked for there. */
  needsCurrent: 'yes' | 'no' | 'if-set' | 'varies';
  /** Whether only a keypad with digits is offered. */
  keypadOnly: boolean;
  /** Which formats are accepted there, as far as guides say. */
  formats: ('pin6' | 'letterDigit6')[];
  /** What to do, step by step, for people. */
  steps: string[];
  /** What else the person should know, if anything. */
  note?: string;
}
