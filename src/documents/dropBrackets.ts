/**
 * A compact number without its brackets, which are print style. A letter in brackets after eight or ten digits
 * goes with them: older travel permits for Taiwan residents print one that is no part of the number.
 * Linear; throws nothing.
 *
 * @example dropBrackets('A123456(3)') // 'A1234563'
 */
export const dropBrackets = (compact: string): string => compact.replace(/^(\d{8}|\d{10})\([A-Z]\)$|[()[\]]/g, '$1');
