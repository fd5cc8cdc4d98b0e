/** What a caller may leave out in either way: records from databases hold null. */
export type Absent = null | undefined;

/** What is known of the insured person; everything is optional. */
export interface Subject {
  /** Resident ID (18 or 15 characters), residence permit, permanent resident card, Hong Kong, Macau or Taiwan ID, travel permit, passport. */
  idNumber?: string | readonly (string | Absent)[] | Absent;
  /** Birth date 'YYYY-MM-DD'; used beside the one in the ID number when they differ. */
  birthDate?: string | Absent;
  /** Mobile or landline number, with or without country code, such as '13900001234'. */
  phone?: string | readonly (string | Absent)[] | Absent;
  /** Full name as on the card, Chinese or Latin. */
  name?: string | Absent;
  /** Syllables of the name, surname first, such as ['zhang', 'wei']; several readings as an array of arrays. */
  namePinyin?: readonly string[] | readonly (readonly string[])[] | Absent;
  /** Number of the social-security or medical-insurance card. */
  cardNumber?: string | Absent;
  /** Personal number (个人编号) of the social-security register. */
  personalNumber?: string | Absent;
  /** Medical-insurance number (医保编号), where the region has one. */
  medicalInsuranceNumber?: string | Absent;
  /** Number of the bank account on the card, 16 to 19 digits. */
  bankCardNumber?: string | Absent;
  /** Number of the employer (单位编号) in the register. */
  unitNumber?: string | Absent;
  /** E-mail address, whole; its local part is protected too. */
  email?: string | Absent;
  /** Log-in name of the account, if it has one. */
  username?: string | Absent;
  /** A parent, a spouse, a child: their dates, phones and documents. */
  others?: readonly (Subject | Absent)[] | Absent;
}

/** Every attribute of a {@link Subject}. */
export type SubjectField = keyof Subject;

/** The per-person work done once; prints and serialises as `{ prepared: true }`. */
export interface PreparedSubject {
  /** Always true; all that a prepared subject shows. */
  readonly prepared: true;
}
