/** The longest line that is read: a candidate and three fields of 1 MB each fit, written in two bytes a character. */
export const maxLineBytes = 8 * 1024 * 1024;
