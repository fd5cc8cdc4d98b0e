import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** The lines between the marks of a region of a file; the whole file where none is named. */
const regionOf = (code: string, name: string | undefined): string => {
  if (name === undefined) return code.trimEnd();
  const [, region = ''] =
    new RegExp(`#region ${name}\\b[^\\n]*\\n([^]*?)\\n[^\\n]*#endregion ${name}\\b`).exec(code) ?? [];
  return region;
};

/** The text of a page with the files that it shows or includes in their places, and without front matter and the script above its heading. */
export const expandIncludes = (text: string, folder: string): string =>
  text
    .replace(/^---\n[^]*?\n---\n+/, '')
    .replace(/^<script[^]*?<\/script>\n+/, '')
    .replace(/^<<< *([^\s#{]+)(?:#(\w+))?(?:\{.*\})?(?: *\[.*\])?$/gm, (_line, path: string, region?: string) => {
      const code = regionOf(readFileSync(join(folder, path), 'utf8'), region);
      return `\`\`\`${extname(path).slice(1)}\n${code}\n\`\`\``;
    })
    .replace(/<!-- *@include: *([^{\s]+)(?:\{(\d+),\})? *-->/g, (_comment, path: string, from = '1') =>
      readFileSync(join(folder, path), 'utf8')
        .split('\n')
        .slice(Number(from) - 1)
        .join('\n')
        .trimEnd(),
    );
