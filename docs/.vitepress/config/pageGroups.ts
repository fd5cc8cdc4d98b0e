/** The groups of the sidebar, in their order, and what each is called. */
export const pageGroups = {
  use: { zh: '使用', en: 'Use' },
  server: { zh: '服务端', en: 'Server' },
  security: { zh: '安全', en: 'Security' },
  evidence: { zh: '证据', en: 'Evidence' },
  contribute: { zh: '参与', en: 'Take part' },
} as const;

/** A group of the sidebar. */
export type PageGroup = keyof typeof pageGroups;

/** Pages that are in another group than the one of their folder, by path without language. */
const placed: Readonly<Record<string, PageGroup>> = {
  'guide/server': 'server',
  'guide/cli': 'server',
  'guide/scale': 'server',
  'guide/audit': 'server',
  'guide/upgrading': 'server',
  'guide/engines': 'evidence',
  'guide/attack': 'evidence',
  'guide/benchmark': 'evidence',
  'guide/comparison': 'evidence',
  'guide/sizes': 'evidence',
  'guide/mutation': 'evidence',
  'guide/security': 'security',
  'guide/threat-model': 'security',
  'guide/standards': 'security',
  'guide/detectors': 'security',
  'guide/regions': 'security',
  'guide/documents': 'security',
  changelog: 'contribute',
};

/**
 * The group of a page; one that nobody placed is about the use of the library, or about taking part.
 *
 * @param path below the folder of its language, without `.md`
 * @example groupOf('guide/attack') // 'evidence'
 */
export const groupOf = (path: string): PageGroup =>
  placed[path] ?? (/^(contributing|spec)\//.test(path) ? 'contribute' : 'use');
