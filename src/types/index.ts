/** The nouns of the public contract. Types only. */
export type * from './messages';
export type * from './policy';
export type * from './rules';
export type * from './subject';
export type * from './verdict';
