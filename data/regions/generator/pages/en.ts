import { en as cli } from '../../../../src/cli/texts/en';
import type { RegionTexts } from './RegionTexts';

/** The English pages. */
export const en: RegionTexts = {
  folder: 'docs/en/regions',
  rule: cli.rule,
  credentials: {
    'social-security-card': 'Social-security card',
    'medical-insurance-card': 'Medical-insurance card',
    'medical-e-voucher': 'Medical e-voucher',
    'e-social-security-card': 'E-social-security card',
    'online-account': 'Online account',
    'hotline-query': 'Hotline query',
    'bank-account': 'Bank account',
  },
  confidences: { high: 'high', medium: 'medium', low: 'unconfirmed' },
  kinds: {
    official: 'official',
    news: 'news',
    qa: 'questions and answers',
    'consumer-guide': 'consumer guide',
    code: 'public source code',
    'content-farm': 'content farm',
  },
  fields: { ...cli.rule.fields, idNumberWithX: 'ID number (for rules about a final X)' },
  claims: {
    forcedChange: { yes: 'the initial password must be changed', no: 'the initial password need not be changed' },
    payBlocked: { yes: 'nothing can be used or paid until it is changed', no: 'usable without a change' },
    queryOnly: { yes: 'only queries until it is changed', no: 'not only queries before a change' },
    switchedOff: {
      yes: 'without a change the password counts as switched off',
      no: 'the password is asked for without a change too',
    },
  },
  scopes: {
    consecutive: 'locked after {n} wrong tries in a row',
    day: 'locked after {n} wrong tries in a day',
    total: 'locked after {n} wrong tries altogether',
  },
  alphabets: { digits: 'digits', 'letters-digits': 'digits or letters', printable: 'characters' },
  classes: { letter: 'letters', lower: 'lower-case letters', upper: 'capitals', digit: 'digits', symbol: 'symbols' },
  refused: {
    'subject.document': 'a piece of the ID number',
    'subject.birth-date': 'a birth date',
    'subject.card': 'the personal number or the card number',
    'pattern.repeated': 'equal digits',
    'pattern.sequence': 'a sequence',
    'blocklist.common': 'a common password such as 123456',
    'reuse.current': 'the current password',
  },
  marks: { part: '; ', item: ', ' },
  place: '{slug} {name}',
  banks: 'Banks',
  fixed: 'fixed value `{value}`',
  format: 'new password: {length} {alphabet}{classes}',
  length: '{n}',
  atLeast: ', at least {n} of {of}',
  refuses: 'the new password must not be {codes}',
  quote: '<span lang="zh-CN">{text}</span>',
  issuers: {
    abc: 'Agricultural Bank of China',
    boc: 'Bank of China',
    bocom: 'Bank of Communications',
    ccb: 'China Construction Bank',
    icbc: 'ICBC',
    psbc: 'Postal Savings Bank',
    rcc: 'rural credit cooperative',
  },
  ofBank: '{credential} ({bank})',
  columns: { credential: 'Credential', said: 'What is said', confidence: 'Confidence', sources: 'Sources' },
  labels: {
    rule: 'Initial password',
    policy: 'Handling',
    unconfirmed: 'somebody wrote: ',
    example: 'Example: ',
    id: 'Id: ',
    note: 'Note: ',
    superseded: ' (older rule; older cards still follow it)',
    recorded: 'Recorded, not derived',
    noUrl: 'no address',
    noDate: 'no date',
    doubtful: 'doubtful, does not count',
  },
  sources: 'Sources: {n}',
  province: {
    counts:
      'Initial-password rules: {rules}, of which {lowRules} unconfirmed. Statements on handling: {policies}, of which {lowPolicies} unconfirmed.',
    warning:
      '**“Unconfirmed” only means that somebody wrote so.** It may be wrong; never tell an insured person that it is what the place prescribes. Contradicting statements are listed side by side. What counts is what the local office says.',
    person:
      'The library derives the examples, of [a person who does not exist](index.md#the-person-of-the-examples). Titles and notes of the sources are in Chinese.',
  },
  index: {
    title: 'Region rules',
    intro:
      'Data version {dataVersion}: {rules} rules for initial passwords and {policies} statements on how they are handled, one page for each province, each with its sources. Machines read `regions.json`. How rules are written and looked up: [guide](../guide/regions.md); how to add one: [contributing](../contributing/region.md).',
    confidence:
      'Confidence is computed from the sources: **high** for a page of the government; **medium** for news, official text on another host, public source code that names the value and the place (of a system in use, such as a hospital or a kiosk), or two independent sites; the rest is **unconfirmed**: somebody wrote so, it may be wrong, and it must not be told to an insured person as what the place prescribes. Content farms copy one another and do not count; nor does what a source does not say for certain or a later page contradicts: it is marked as doubtful. Confidence does not change a check: every rule is derived.',
    provinces: 'By province',
    list: 'The list: how many rows each province has',
    provincesIntro: 'A province that is not listed has no rule of its own and uses the nationwide ones.',
    person: 'The person of the examples',
    personIntro:
      'Every example is derived from this person, who does not exist. The area of the ID number is the code of a province, which no office ever gave out; the other numbers are invented too. Where an ID number gives several values, the others come from its old form of 15 digits.',
    columns: {
      place: 'Place',
      rules: 'Initial-password rules',
      policies: 'Statements on handling',
      unconfirmed: 'of which unconfirmed',
      field: 'Field',
      value: 'Value',
    },
  },
};
