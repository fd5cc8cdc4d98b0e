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

/** A platform's own wording of some texts, for `extendMessages`: everything that is left out stays. */
export interface MessageTexts extends Partial<
  Pick<Messages, 'separator' | 'advice' | 'conjunction' | 'accepted' | 'failed'>
> {
  /** What to tell the person, by the code of the finding. */
  findings?: Partial<Messages['findings']>;
  /** What to show before anyone types, by the first code of the line. */
  requirements?: Partial<Messages['requirements']>;
  /** How classes of characters are called. */
  classes?: Partial<Messages['classes']>;
  /** The words beside a strength bar. */
  labels?: Partial<Messages['labels']>;
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

/** The codes that name a line of the requirements; a line may speak for more codes than its own. */
export type RequirementCode =
  | 'requirement.too-short'
  | 'requirement.too-long'
  | 'requirement.digits-only'
  | 'requirement.full-width'
  | 'requirement.characters'
  | 'requirement.character-classes'
  | 'initial-password'
  | 'reuse.current'
  | 'subject.document'
  | 'pattern.all-digits'
  | 'pattern.repeated'
  | 'pattern.date'
  | 'pattern.partial'
  | 'blocklist.common'
  | 'guessable';

/** One catalogue of texts: one key for each code, so that a missing text does not compile. */
export interface Messages {
  /** Language of the catalogue, a BCP 47 tag. */
  locale: Locale;
  /** What to tell the person, by the code of the finding. */
  findings: Record<FindingCode, Wording>;
  /** What to show before anyone types, by the first code that the line speaks for. */
  requirements: Record<RequirementCode, Wording>;
  /** How a class of characters is called in `requirement.character-classes`. */
  classes: Record<CharacterClass, string>;
  /** What joins the names of classes, such as '、'. */
  separator: string;
  /** The end that most findings share, such as '，请换一个'; several shown together say it once. */
  advice: string;
  /** What joins several findings that are shown together, such as '；'. */
  conjunction: string;
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
