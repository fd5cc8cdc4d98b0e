import { readVectors } from './readVectors';

/**
 * An expression that answers `{ vectors, smoke }` as JSON where the runners and `load` are defined.
 *
 * @param subpaths - what `load` can load.
 */
export const question = (subpaths: readonly string[]): string => {
  const { verdicts, derivations } = readVectors();
  const vectors = `this.runVectors(load(''), ${JSON.stringify(verdicts)}, ${JSON.stringify(derivations)})`;
  return `JSON.stringify({ vectors: ${vectors}, smoke: this.runSmoke(load, ${JSON.stringify(subpaths)}) })`;
};
