/** Writes the tables of `docs/guide/messages.md` and its mirror: every code with its text in the four languages. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { renderMessages } from './messages/renderMessages';
import { replaceBlock } from '../../tools/replaceBlock';

const script = fileURLToPath(import.meta.url);

/** The pages with their blocks written anew, by path. */
export const buildMessages = (root: string): Map<string, string> =>
  new Map(
    (['docs/guide/messages.md', 'docs/en/guide/messages.md'] as const).map((path) => {
      const language = path.startsWith('docs/en/') ? 'en' : 'zh';
      return [
        path,
        replaceBlock(
          readFileSync(join(root, path), 'utf8'),
          'docs/generators/buildMessages.ts',
          renderMessages(language),
        ),
      ];
    }),
  );

const main = (): void => {
  const root = dirname(dirname(dirname(script)));
  for (const [path, text] of buildMessages(root)) {
    writeFileSync(join(root, path), text);
    console.log(`written: ${path}`);
  }
};

if (argv[1] === script) main();
