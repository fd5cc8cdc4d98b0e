/** How this platform's register keeps an insured person: columns of its own. */
export interface InsuredRow {
  idCard: string;
  mobile: string;
  fullName: string;
  ssCardNo: string;
}
