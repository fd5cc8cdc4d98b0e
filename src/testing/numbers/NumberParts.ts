/** The parts of a document number that states a birth date. */
export interface NumberParts {
  /** Six digits; by default a code that no office ever put into a number, where the kind leaves any. */
  area?: string;
  /** With or without separators: '1990-01-02', '19900102'. Not looked at: an impossible date makes an impossible number. */
  date?: string;
  /** Three digits; an odd one is a man's, an even one a woman's. */
  sequence?: string;
}
