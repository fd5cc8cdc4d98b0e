/** The fields of a subject that hold the number of a card or an account, which are all read alike. */
export const cardFields = ['cardNumber', 'personalNumber', 'medicalInsuranceNumber', 'bankCardNumber', 'unitNumber'] as const;
