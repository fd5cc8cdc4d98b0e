import type { Credential, SubjectField } from 'yibao-password-policy';
import type { Tick } from '../tickLines';
import type { SnippetTexts } from '../renderSnippet';

/** The languages of the pages. */
export type PageLocale = 'zh-CN' | 'en';

export type ExampleName =
  'documentEnd' | 'birthDate' | 'phoneEnd' | 'phone' | 'nameAndYear' | 'serviceWord' | 'popular' | 'good';

/** Everything that the playground says and the messages of the library do not. */
export interface PlaygroundTexts {
  choices: string;
  province: string;
  city: string;
  nationwide: string;
  anyCity: string;
  credential: string;
  credentials: Record<Credential, string>;
  strictness: string;
  strictnesses: Record<'standard' | 'strict', string>;
  /** How many rules apply, and of which level of the table. */
  rules(count: number, place: string): string;
  person: string;
  known: string;
  whyInvented: string;
  fields: Record<SubjectField, string>;
  nothingKnown: string;
  password: string;
  candidate: string;
  candidateHint: string;
  show: string;
  hide: string;
  examples: string;
  example: Record<ExampleName, string>;
  currentPassword: string;
  currentPasswordHint: string;
  requirements: string;
  ticks: Record<Tick, string>;
  verdict: string;
  waiting: string;
  accepted: string;
  refused: string;
  /** '1,000 guesses', of a bound that is a power of ten or three times one. */
  guesses(bound: number): string;
  withinLimit(limit: number, isPin: boolean): string;
  beyondLimit(limit: number, isPin: boolean): string;
  strength: string;
  noStrength: string;
  meterLoading: string;
  meterFailed: string;
  /** For the live region: how many lines of the list are met. */
  met(count: number, all: number): string;
  reasons: string;
  reasonsHint: string;
  noReasons: string;
  severities: Record<'reject' | 'warn', string>;
  languages: Record<'zh-CN' | 'zh-HK' | 'zh-TW' | 'en', string>;
  generated: string;
  generatedHint: string;
  generate: string;
  useGenerated: string;
  code: string;
  codeHint: string;
  copy: string;
  copied: string;
  notCopied: string;
  snippet: SnippetTexts;
}
