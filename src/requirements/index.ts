import type { RequirementCheck } from '../internalTypes';
import { characterClasses } from './characterClasses';
import { characters } from './characters';
import { digitsOnly } from './digitsOnly';
import { tooLong } from './tooLong';
import { tooShort } from './tooShort';

/** What a password must have, in the order in which it is reported. */
export const requirements: readonly RequirementCheck[] = [tooShort, tooLong, digitsOnly, characters, characterClasses];
