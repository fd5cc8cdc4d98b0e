import { findPieces } from './findPieces';

/** A writing of the person's own date, name or account, or of another person's; the longest is a name or an account. */
export const personalWriting = findPieces(2, 40, (piece, addHit, { person: { writings, starts } }) => {
  const writing = writings.get(piece);
  if (writing) addHit(writing.code, writing.guesses);
  return piece.length > 2 || starts.has(piece);
});
