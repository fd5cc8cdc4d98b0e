import assert from 'node:assert/strict';
import type { CheckContext, Finding, Policy, PolicyOptions, Subject, Verdict } from '../../../src/types';
import { knownPerson } from '../../../tests/knownPerson';
import { noteCodes } from '../../../tests/noteCodes';
import type { Instrumented } from '../loadLibrary';
import type { Input, Target } from '../Target';

type Library = Instrumented['library'];

/** One text each, after the choice, the candidate and the current password, and before a relative's ID number. */
const FIELDS = ['idNumber', 'birthDate', 'phone', 'name', 'namePinyin', 'cardNumber', 'email', 'username'] as const;

const person = [
  '11010519491231002X',
  '1990-01-08',
  '13900005274',
  '张伟',
  'zhang wei',
  'A10486273',
  'mistral.dune@example.com',
  'qingtian4087',
];
const spouse = knownPerson.others[0].idNumber;

const seeds: Input[] = [
  ['a ', '739105', '582914', ...person, spouse],
  ['a ', '31002X', '', ...person, ''],
  ['b ', 'zhangwei1990!', 'Kx7#mQ2pL9', ...person, spouse],
  ['b ', 'Qingtian4087', 'qingtian4088', ...person, spouse],
  ['c ', 'a19900108', '', '', '1990-01-08', '', '', '', '', '', '', ''],
  ['d ', 'correct horse battery staple', '', ...person, ''],
  [
    'e ',
    'p@$$w0rd1990年1月8日',
    'ｐａｓｓ',
    '',
    '',
    '+86 139 0000 5274',
    '欧阳 青岚',
    'ouyang qing lan',
    '',
    '',
    'k2m9',
    '',
  ],
  ['f ', '1qaz2wsx', '1qaz2wsx', '', '', '', '', '', '', '', '', ''],
  ['g ', '123456', '654321', ...person, spouse],
  ['h ', '147258', '', ...person, ''],
];

/** What may be given in place of a text. */
const ODD: readonly (() => unknown)[] = [
  () => 110105194912310000,
  () => null,
  () => ({ length: 6 }),
  () => [null, '13900005274', undefined],
  () => [[]],
  () =>
    new Proxy(
      {},
      {
        get: () => {
          throw new RangeError('no');
        },
      },
    ),
  () => Object.freeze(['zhang', 'wei']),
  () => Symbol('x'),
];

const createPolicies = ({ definePolicy, formats }: Library): Policy[] => {
  const options: PolicyOptions[] = [
    { region: '500000' },
    { credential: 'online-account', region: '330000', blocklist: ['青岚', 'Mistral'] },
    {
      format: formats.letterDigit6,
      initialPasswords: [{ id: 'operator/1', rule: { type: 'slice', field: 'idNumber', last: 6 } }],
    },
    { format: formats.nist, meter: 'full', minGuesses: 1e12 },
    { format: { minLength: 4, maxLength: 256, alphabet: 'printable' } },
    { format: formats.djbh, severities: { 'pattern.partial': 'off', 'pattern.date': 'reject' } },
    { strictness: 'strict', requiredSubject: ['idNumber', 'phone'] },
    { format: formats.pin8, region: '440100' },
  ];
  return options.map((each) => definePolicy(each));
};

/** The first unit of the choice is the policy, the second what is odd and in which field; a space is nothing odd. */
const readInput = ([choice = '', candidate = '', currentPassword = '', ...texts]: Input): {
  which: number;
  candidate: string;
  currentPassword: string;
  subject: Subject;
  isOdd: boolean;
} => {
  const values = new Map<string, unknown>(FIELDS.map((field, i) => [field, texts[i] || undefined]));
  values.set('namePinyin', (texts[FIELDS.indexOf('namePinyin')] ?? '').split(' '));
  values.set('others', [{ idNumber: texts[FIELDS.length] }]);
  const odd = Math.max(0, (choice.charCodeAt(1) || 32) - 32);
  const field = FIELDS[Math.floor(odd / ODD.length) % FIELDS.length];
  if (odd > 0 && field) values.set(field, ODD[odd % ODD.length]?.());
  return {
    which: choice.charCodeAt(0) || 0,
    candidate,
    currentPassword,
    subject: Object.fromEntries(values),
    isOdd: odd > 0,
  };
};

const BANDS = [1, 3, 10, 30, 100, 300, 1e3, 3e3, 1e4, 3e4, 1e5];

const isBand = (guesses: number, { format }: Policy): boolean =>
  (format.alphabet === 'digits' && BANDS.includes(guesses)) || /^1(?:0*|e\+\d+)$/.test(String(guesses));

/** Every check, prepared or not, for eight policies, one person and a relative. */
export const checkPasswords = (library: Library): Target => {
  const {
    checkInitialPassword,
    checkPassword,
    deriveInitialPasswords,
    prepareSubject,
    allRules,
    findingCodes,
    wordFinding,
    zhCN,
  } = library;
  const policies = createPolicies(library);
  const order = Object.keys(findingCodes);
  const ruleIds = ['operator/1', ...allRules().map(({ id }) => id)];
  const fields: readonly string[] = [
    ...FIELDS,
    'others',
    'personalNumber',
    'medicalInsuranceNumber',
    'bankCardNumber',
    'unitNumber',
  ];
  const strength: CheckContext['strength'] = {
    kind: 'full',
    measure: (text) => ({ score: 4, guesses: 1e12 + text.length }),
  };

  /** Nothing in it depends on a secret but which of the fixed words and numbers it is. */
  const assertClosed = (
    { code, message, guesses, range, ruleId, params = {} }: Finding,
    policy: Policy,
    candidate: string,
  ): void => {
    const { minLength, maxLength, classes, alphabet } = policy.format;
    assert.equal(
      message,
      wordFinding(zhCN, code, params, alphabet === 'digits' ? 'digits' : 'text'),
      'the text of the catalogue',
    );
    assert.equal(
      Object.values(params).every((value) =>
        [minLength, maxLength, classes?.atLeast, ...(classes?.of ?? []), policy.meter, ...fields].includes(value),
      ),
      true,
      'params of the policy',
    );
    assert.equal(guesses === undefined || isBand(guesses, policy), true, 'guesses of a closed set');
    assert.equal(
      range === undefined || (0 <= range[0] && range[0] <= range[1] && range[1] <= candidate.length),
      true,
      'a range within the candidate',
    );
    assert.equal(ruleId === undefined || ruleIds.includes(ruleId), true, 'a rule that exists');
  };

  const assertSound = (verdict: Verdict, policy: Policy, candidate: string): void => {
    const { accepted, complete, guesses, findings, notes, dataVersion, strength: judged } = verdict;
    assert.equal(
      accepted,
      findings.every(({ severity }) => severity === 'warn'),
      'refused where something rejects, and only there',
    );
    assert.equal(complete || !accepted, true, 'refused where something could not be judged');
    assert.equal(isBand(guesses, policy), true, 'guesses of a closed set');
    assert.equal(accepted || judged === undefined || judged.label === 'weak', true, 'weak where refused');
    const places = findings.map(
      ({ code, severity }) => order.indexOf(code) + (severity === 'reject' ? 0 : order.length),
    );
    assert.equal(
      places.every((place, i) => place >= 0 && (i === 0 || place >= Number(places[i - 1]))),
      true,
      'findings in order',
    );
    for (const finding of findings) assertClosed(finding, policy, candidate);
    assert.equal(
      notes.every(
        ({ code, field, ruleId }) =>
          noteCodes.includes(code) &&
          fields.includes(field ?? 'name') &&
          (ruleId === undefined || ruleIds.includes(ruleId)),
      ),
      true,
      'notes of a closed set',
    );
    assert.equal(dataVersion, policy.dataVersion, 'the version of the policy');
  };

  const run = (input: Input): string => {
    const { which, candidate, currentPassword, subject, isOdd } = readInput(input);
    const policy = policies[which % policies.length] as Policy;
    const context: CheckContext = { currentPassword, strength };
    let prepared;
    try {
      prepared = prepareSubject(policy, subject);
    } catch (error) {
      assert.equal(isOdd && error instanceof TypeError, true, 'a TypeError for what is no text, and nothing else');
      return 'TypeError';
    }
    const verdict = checkPassword(policy, candidate, { ...context, subject });
    assertSound(verdict, policy, candidate);
    assert.deepEqual(
      checkPassword(policy, candidate, { ...context, subject: prepared }),
      verdict,
      'the same when prepared',
    );

    const alone = checkPassword(policy, candidate, context);
    assertSound(alone, policy, candidate);
    // A meter is not asked about what is refused already.
    if (policy.meter === 'core')
      assert.equal(verdict.guesses <= alone.guesses, true, 'knowing more makes nothing dearer');
    assert.equal(!alone.complete || alone.accepted || !verdict.accepted, true, 'knowing more makes nothing better');

    const { isInitial, ruleIds: initialRules } = checkInitialPassword(policy, candidate, prepared);
    assert.equal(
      initialRules.every((id) => ruleIds.includes(id)),
      true,
      'a rule that exists',
    );
    assert.equal(isInitial && verdict.accepted, false, 'no initial password is accepted');
    const [derived] = deriveInitialPasswords(policy, prepared).slice(candidate.length % 8);
    if (derived)
      assert.equal(
        checkPassword(policy, derived.value, { subject: prepared }).accepted,
        false,
        'no derived value is accepted',
      );
    return [
      which % policies.length,
      verdict.findings.map(({ code, severity }) => code + severity),
      verdict.notes.map(({ code }) => code),
      verdict.strength?.score,
    ].join();
  };

  return { seeds, run };
};
