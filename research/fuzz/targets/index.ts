import type { Instrumented } from '../loadLibrary';
import type { Target } from '../Target';
import { checkPasswords } from './checkPasswords';
import { foldTexts } from './foldTexts';
import { readDocuments } from './readDocuments';

/** Every door that is knocked at, by the name under which its figures are shown. */
export const targets: Readonly<
  Record<'documents' | 'normalize' | 'checkPassword', (library: Instrumented['library']) => Target>
> = {
  documents: readDocuments,
  normalize: foldTexts,
  checkPassword: checkPasswords,
};
