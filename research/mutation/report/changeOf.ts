import type { Survivor } from './Results';

/** A change in one line, as explanations name it. */
export const changeOf = ({ original, replacement }: Survivor): string => `${original} → ${replacement}`;
