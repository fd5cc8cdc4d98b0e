import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A tag of a WXML file with its attributes as they are written. */
export interface WxmlElement {
  tag: string;
  attributes: Record<string, string>;
}

const TAG = /<([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g;
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/g;

/** Every element of a WXML file and of the files that it imports, in their order. */
export const readWxml = (path: string): WxmlElement[] => {
  const text = readFileSync(path, 'utf8').replace(/<!--[^]*?-->/g, '');
  return [...text.matchAll(TAG)].flatMap(([, tag = '', written = '']) => {
    const attributes = Object.fromEntries(
      [...written.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]),
    );
    return tag === 'import' ? readWxml(join(dirname(path), attributes['src'] ?? '')) : [{ tag, attributes }];
  });
};
