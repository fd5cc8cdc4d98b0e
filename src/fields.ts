import type { CheckContext, DerivationField, SubjectField } from './types';

/** How a field of a subject is read, and what else people call it. */
interface FieldTraits {
  /** Whether a rule may cut an initial password from it. */
  readonly isDerivable: boolean;
  /** Whether it is the number of a card or an account, which are all read alike. */
  readonly isCard: boolean;
  /** Other spellings in the records of platforms, in lower case without `_` and `-`. */
  readonly aliases: readonly string[];
}

const derivable = (aliases: readonly string[]): FieldTraits => ({ isDerivable: true, isCard: false, aliases });
const card = (aliases: readonly string[]): FieldTraits => ({ isDerivable: true, isCard: true, aliases });
const other = (aliases: readonly string[]): FieldTraits => ({ isDerivable: false, isCard: false, aliases });

/**
 * Every field of a subject. Aliases are refused, not read: accepting an initial password because a record spells its
 * field differently is the worst that can happen here.
 */
export const subjectFields: Readonly<Record<SubjectField, FieldTraits>> = {
  idNumber: /* @__PURE__ */ derivable([
    'idno',
    'idnum',
    'idcard',
    'idcardno',
    'identitynumber',
    'identityno',
    'certno',
    'sfzh',
    'zjhm',
    'aac002',
    'aac147',
  ]),
  birthDate: /* @__PURE__ */ derivable(['birthday', 'birth', 'dateofbirth', 'brdy', 'csrq', 'aac006']),
  phone: /* @__PURE__ */ derivable([
    'mobile',
    'mobileno',
    'mobilephone',
    'phoneno',
    'phonenumber',
    'telephone',
    'tel',
    'mob',
  ]),
  cardNumber: /* @__PURE__ */ card(['cardno', 'sbkh']),
  personalNumber: /* @__PURE__ */ card(['personalno', 'psnno', 'aac001']),
  medicalInsuranceNumber: /* @__PURE__ */ card(['medicalno']),
  bankCardNumber: /* @__PURE__ */ card(['bankcard', 'bankcardno']),
  unitNumber: /* @__PURE__ */ card(['unitno', 'companyno']),
  name: /* @__PURE__ */ other(['realname', 'fullname', 'psnname', 'xm', 'aac003']),
  namePinyin: /* @__PURE__ */ other(['pinyin']),
  email: /* @__PURE__ */ other(['mail']),
  username: /* @__PURE__ */ other(['account']),
  others: /* @__PURE__ */ other(['relatives', 'family']),
};

/** The names of all fields of a subject. */
export const subjectFieldNames = /* @__PURE__ */ Object.keys(subjectFields) as readonly SubjectField[];

/**
 * The field that is meant by another spelling of it: in another case, with `_` or `-`, or one of its aliases. Undefined
 * for a field's own name and where no field is meant.
 *
 * @example findMeantField('ID_CARD') // 'idNumber'
 */
export const findMeantField = (name: string): SubjectField | undefined => {
  if (name in subjectFields) return undefined;
  const plain = name.toLowerCase().replace(/[_-]/g, '');
  return subjectFieldNames.find(
    (field) => field.toLowerCase() === plain || subjectFields[field].aliases.includes(plain),
  );
};

/** The fields that a derivation rule may name. */
export const derivationFields = /* @__PURE__ */ subjectFieldNames.filter(
  (name): name is DerivationField => subjectFields[name].isDerivable,
);

/** A field that holds the number of a card or an account. */
export type CardField = Exclude<DerivationField, 'idNumber' | 'birthDate' | 'phone'>;

/** The fields that hold the number of a card or an account. */
export const cardFields = /* @__PURE__ */ derivationFields.filter(
  (name): name is CardField => subjectFields[name].isCard,
);

const contextFields: Readonly<Record<keyof CheckContext, true>> = {
  subject: true,
  currentPassword: true,
  refused: true,
  strength: true,
  blocklist: true,
  isBlocked: true,
  messages: true,
  now: true,
};

/** Everything that the context of a check may hold. */
export const contextFieldNames = /* @__PURE__ */ Object.keys(contextFields) as readonly (keyof CheckContext)[];
