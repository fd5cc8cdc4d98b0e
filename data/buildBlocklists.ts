import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes the generated files of src/blocklists/ and the measured figures in docs/guide/blocklists.md and its mirror.
 * Needs no network. The detectors say which PINs need no place in a list, and they read the public numbers: these are
 * written first, and the rest is loaded when they are there.
 */
const root = join(__dirname, '..');

const write = (files: ReadonlyMap<string, string>): void => {
  for (const [path, content] of files) {
    writeFileSync(join(root, path), content);
    console.log(`${path}: ${Buffer.byteLength(content)} bytes`);
  }
};

const build = async (): Promise<void> => {
  const { renderPublicNumbers, publicNumbersPath } = await import('./blocklists/publicNumbers');
  write(new Map([[publicNumbersPath, renderPublicNumbers()]]));
  const { renderFiles } = await import('./blocklists/renderFiles');
  const { renderGuide } = await import('./blocklists/renderGuide');
  const files = renderFiles();
  write(files);
  write(renderGuide(root, files));
};

void build();
