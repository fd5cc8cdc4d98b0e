import type { PlaygroundTexts } from './PlaygroundTexts';

/** 30000 as 30,000 and 1e9 as 1 billion; beyond a trillion as a power of ten. */
const numberOf = (bound: number): string => {
  if (bound < 1e6) return bound.toLocaleString('en');
  if (bound < 1e9) return `${bound / 1e6} million`;
  if (bound < 1e12) return `${bound / 1e9} billion`;
  return bound < 1e13 ? '1 trillion' : `10 to the power of ${Math.round(Math.log10(bound))}`;
};

export const en: PlaygroundTexts = {
  choices: 'Choose',
  province: 'Province',
  city: 'City',
  nationwide: 'Nationwide',
  anyCity: 'Any city',
  credential: 'Credential',
  credentials: {
    'social-security-card': 'Social-security card',
    'medical-insurance-card': 'Medical-insurance card',
    'medical-e-voucher': 'Medical-insurance e-voucher',
    'e-social-security-card': 'Electronic social-security card',
    'online-account': 'Online account',
    'hotline-query': 'Hotline query',
    'bank-account': "The card's bank account",
  },
  strictness: 'Popular PINs',
  strictnesses: { standard: 'Standard: 2,000', strict: 'Strict: 10,000' },
  rules: (count, place) =>
    count === 0
      ? 'No rules of this region for this credential; those of all others are still compared'
      : `Initial passwords by ${count} ${count === 1 ? 'rule' : 'rules'} of ${place}, most of them unconfirmed; those of all other regions are compared too`,
  person: 'Insured person (invented)',
  known: 'What is known (invented)',
  whyInvented:
    'There is no field for an ID number: a real one belongs in no demonstration, since a screenshot, a shared screen or a browser extension may carry it off. These people do not exist; the area in their numbers is a province code that was never issued.',
  fields: {
    idNumber: 'ID number',
    birthDate: 'Date of birth',
    phone: 'Mobile number',
    cardNumber: 'Card number',
    personalNumber: 'Personal number',
    medicalInsuranceNumber: 'Medical-insurance number',
    bankCardNumber: 'Bank-card number',
    unitNumber: 'Unit number',
    name: 'Name',
    namePinyin: 'Name in pinyin',
    email: 'E-mail',
    username: 'User name',
    others: 'Family',
  },
  nothingKnown: 'Nothing is known: only passwords that are the same or popular everywhere can be recognised.',
  password: 'Try a password',
  candidate: 'New password',
  candidateHint:
    'Checked in this page only: not stored, not sent, not in the address. Do not type a password that is in use.',
  show: 'Show',
  hide: 'Hide',
  examples: 'Try these',
  example: {
    documentEnd: 'Last 6 digits of the ID',
    birthDate: 'Date of birth',
    phoneEnd: 'Last 6 of the phone',
    phone: 'Mobile number',
    nameAndYear: 'Name and year',
    serviceWord: '医保 and a year',
    popular: 'Popular',
    good: 'Random',
  },
  currentPassword: 'Current password (optional)',
  currentPasswordHint: 'When given, a new password that is the same or too close is refused as well.',
  requirements: 'The password must be',
  ticks: { met: 'Met', unmet: 'Not met', pending: 'Not checked yet' },
  verdict: 'Verdict',
  waiting: 'The verdict appears here',
  accepted: 'Can be used',
  refused: 'Cannot be used',
  guesses: (bound) =>
    bound === 1 ? 'An attacker needs one guess' : `An attacker needs about ${numberOf(bound)} guesses or fewer`,
  withinLimit: (limit, isPin) =>
    isPin ? `Within the limit of ${limit} online guesses` : `Not beyond the ${numberOf(limit)} of this policy`,
  beyondLimit: (limit, isPin) =>
    isPin ? `Beyond the limit of ${limit} online guesses` : `Beyond the ${numberOf(limit)} of this policy`,
  strength: 'Strength',
  noStrength:
    'PINs have no strength bar: there are only so many of them, and safety comes from locking after wrong tries.',
  meterLoading: 'The strength meter is loading; the built-in judge decides for now',
  meterFailed: 'The strength meter did not load; the built-in judge decides',
  met: (count, all) => `${count} of ${all} requirements met`,
  reasons: 'Reasons',
  reasonsHint: 'The code is for programs, the message for people; all four languages come from the same verdict.',
  noReasons: 'Nothing to refuse and nothing to warn about.',
  severities: { reject: 'Refused', warn: 'Warning' },
  languages: { 'zh-CN': 'zh-CN', 'zh-HK': 'zh-HK', 'zh-TW': 'zh-TW', en: 'en' },
  generated: 'Generate a good password',
  generatedHint: 'Drawn at random, uniformly from all that the policy accepts; nothing of this person is in it.',
  generate: 'Generate',
  useGenerated: 'Try it',
  code: 'Copy as code',
  codeHint: 'The policy and the call as chosen above, without the password.',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Could not copy; please select it',
  snippet: { synthetic: 'An invented person', candidate: 'On the server: check again, with the same policy' },
};
