import { readPortable } from './readPortable';

/** A script that defines `runVectors` and `runSmoke`. */
export const runners = `${readPortable('runVectors')}\n${readPortable('runSmoke')}`;
