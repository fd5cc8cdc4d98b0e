import type { CliTexts } from './index';

const help = `yibao-password-policy: is a medical-insurance or social-security password easy to guess?

Usage
  yibao-password-policy check     check one password; asks for it without echo
  yibao-password-policy initial   the initial-password rules of a region (rules, never values)
  yibao-password-policy regions   the regions on record, with confidence
  yibao-password-policy generate  a random password that the policy accepts
  yibao-password-policy audit     which stored hashes belong to initial passwords, for back ends

Policy (check, generate, audit)
  --region 500000                 where the person is insured, six digits; default 000000 (nationwide)
  --credential NAME               default social-security-card
  --issuer CODE                   bank code, such as ccb
  --format NAME                   pin6 pin8 letterDigit6 portal nist djbh
  --strictness standard|strict    strict uses a longer list
  --meter core|light|full         which judge decides for text passwords; default core
  --min-guesses N                 fewest guesses of a text password, such as 1e6
  --policy FILE                   a JSON file of PolicyOptions; the options above win over the file
  --subject FILE                  a JSON file about the insured person; default: descriptor 3, where there is one

check
  --json                          the whole verdict as one line of JSON
  --jsonl                         standard input: {id?, op?, candidate?, subject?, currentPassword?, policy?} a line;
                                  standard output: {id?, line, verdict|result} or {id?, line, error} a line, at once;
                                  op: check (default) initial generate requirements normalize
initial, regions
  --json                          JSON
regions
  --find TEXT                     one place only: its name, pinyin or code
generate
  --length N                      length
  --count N                       how many; default 1, at most 1000
audit
  --jsonl                         standard input: {id?, subject, stored, policy?} a line;
                                  standard output: {id?, line, isInitial} or {id?, line, error} a line, in order
  --verify FILE.mjs               exports verify(value, stored): the platform's own comparison, true or false
  --concurrency N                 how many accounts at once; default 1, at most 1024

Other
  --locale zh-CN|zh-HK|zh-TW|en   language; default zh-CN
  -h --help  --version

The password is never an argument: arguments stay in the shell's history and the process list.
Where standard input is no terminal, its first line is read.

Exit status: 0 accepted; 1 refused; 2 wrong use. With --jsonl 0 when every line was answered, whatever the verdicts.
130 interrupted with Ctrl-C; 141 the reader closed the pipe.
`;

/** The command line in English. */
export const en: CliTexts = {
  help,
  usage: {
    'no-command': 'a command is missing: {detail}',
    'unknown-command': 'no such command; there are: {detail}',
    'unknown-option': 'no such option{detail}; see --help',
    'missing-option': '{detail} is required',
    'missing-value': '{detail} needs a value',
    'password-argument': 'the password is never an argument; run the command and type it when asked',
    argument: 'unexpected argument; the password is never an argument, type it when asked',
    'not-allowed-here': '{detail} cannot be used here',
    'invalid-value': '{detail}',
    misspelt: 'a field is misspelt; write {detail}',
    'wrong-subject': 'not as it must be: {detail}; see the fields of a subject',
    'unreadable-file': 'cannot read the file: {detail}',
    'not-json-file': 'not a JSON object: {detail}',
    'not-loaded': 'the module cannot be loaded: {detail}',
    'unreadable-input': 'cannot read standard input: {detail}',
    'no-password': 'no password was given',
    policy: 'the policy is wrong: {detail}',
    'too-many-refusals': 'nothing acceptable was drawn; loosen the policy',
    failed: 'the password cannot be checked now; try again later',
  },
  lines: {
    'too-long': 'the line is longer than 8 MiB',
    'not-utf8': 'not UTF-8',
    empty: 'an empty line',
    'not-json': 'not JSON',
    'not-object': 'not a JSON object',
    missing: 'something required is missing',
    misspelt: 'a key is misspelt',
    'unknown-key': 'a key that lines do not have',
    'unknown-op': 'op is check, initial, generate, requirements or normalize',
    'wrong-type': 'a value of the wrong type',
    'verify-failed': 'verify threw, rejected or answered no boolean',
    failed: 'the password cannot be checked now',
    'unknown-region': 'begins with no province: six digits as in GB/T 2260',
    'unknown-option': 'the policy has an unknown option',
    'invalid-option': 'an option of the policy is invalid',
    contradiction: 'options of the policy contradict each other',
    'newer-version': 'the policy is of a newer version',
    'other-policy': 'the subject belongs to another policy',
    'too-many-refusals': 'nothing acceptable was drawn',
  },
  prompt: 'New password (hidden): ',
  unfinished: 'ended before everything was answered: verify never answered, or threw outside its promise',
  withoutSubject: 'nothing is known of the insured person: personal data were not checked',
  note: 'note {code} {fields}',
  sources: 'sources: {n}',
  superseded: 'older rule, older cards still follow it',
  progress: '{n} lines answered',
  confidences: { high: 'high confidence', medium: 'medium confidence', low: 'unverified' },
  columns: {
    region: 'region',
    name: 'name',
    credential: 'credential',
    rules: 'rules',
    policies: 'policies',
    confidence: 'confidence',
  },
  rule: {
    fixed: 'a fixed value, the same for everybody',
    userSet: 'set by the person, no initial password',
    none: 'no password',
    dropFirst: ' without the first {n}',
    dropLast: ' without the last {n}',
    dropped: '',
    first: ': first {n}',
    last: ': last {n}',
    whole: ': all of it',
    random: 'random{charset}{length}, by {delivery}',
    length: ' of {n}',
    charsets: { digits: ' digits', alnum: ' digits or letters' },
    deliveries: {
      sms: 'SMS',
      letter: 'letter',
      app: 'app',
      email: 'e-mail',
      counter: 'counter',
      unknown: 'unknown means',
    },
    fields: {
      idNumber: 'ID number',
      birthDate: 'birth date',
      phone: 'phone',
      cardNumber: 'card number',
      personalNumber: 'personal number',
      medicalInsuranceNumber: 'medical-insurance number',
      bankCardNumber: 'bank card number',
      unitNumber: 'unit number',
    },
    xRules: {
      keep: 'a final X is kept',
      lowercase: 'a final X in lower case',
      shift: 'one to the left for a final X',
      zero: 'a final X becomes 0',
      one: 'a final X becomes 1',
      ten: 'a final X becomes 10',
    },
    separator: ', ',
  },
};
