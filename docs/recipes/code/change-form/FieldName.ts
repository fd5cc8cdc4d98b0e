/** The three fields in the order of the page. */
export type FieldName = 'current' | 'next' | 'confirm';
