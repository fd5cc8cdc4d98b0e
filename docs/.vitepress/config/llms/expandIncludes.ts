import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** The text of a page with the files that it shows or includes in their places, and without front matter and the script above its heading. */
export const expandIncludes = (text: string, folder: string): string =>
  text
    .replace(/^---\n[^]*?\n---\n+/, '')
    .replace(/^<script[^]*?<\/script>\n+/, '')
    .replace(/^<<< *(\S+?)(?:\{.*\})?(?: *\[.*\])?$/gm, (_line, path: string) => {
      const code = readFileSync(join(folder, path), 'utf8');
      return `\`\`\`${extname(path).slice(1)}\n${code.trimEnd()}\n\`\`\``;
    })
    .replace(/<!-- *@include: *([^{\s]+)(?:\{(\d+),\})? *-->/g, (_comment, path: string, from = '1') =>
      readFileSync(join(folder, path), 'utf8')
        .split('\n')
        .slice(Number(from) - 1)
        .join('\n')
        .trimEnd(),
    );
