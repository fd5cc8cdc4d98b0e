/**
 * The length of a text in Unicode code points; a lone surrogate counts one. Linear.
 *
 * @example countCodePoints('a𝟐') // 2
 * @see NIST SP 800-63B-4, 3.1.1.2: each code point counts as a single character
 */
export const countCodePoints = (text: string): number => text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ' ').length;
