const LOADS =
  /<(?:script|link|img|iframe|source|video|audio)\b[^>]*?\s(?:src|href)=["']?(?:https?:)?\/\/[^\s"'>]+|url\(["']?(?:https?:)?\/\/[^)]+|@import\s+["'](?:https?:)?\/\/[^"']+/gi;

/**
 * What a file makes a browser load from another host: scripts, styles, fonts, pictures. Links that people follow are none.
 *
 * @example findOutsideLoads('<img src="https://example.com/a.png">') // ['<img src="https://example.com/a.png']
 */
export const findOutsideLoads = (text: string): string[] => text.match(LOADS) ?? [];
