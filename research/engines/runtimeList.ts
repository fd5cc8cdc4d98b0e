/** A server runtime, as an npm package holds it. */
export interface Runtime {
  name: string;
  npmPackage: string;
  /** What comes before the file to run. */
  command: readonly string[];
}

const node = (version: string): Runtime => ({
  name: `Node.js ${version}`,
  npmPackage: `node@${version}`,
  command: ['node'],
});

/** Every server runtime, one of each line that is in use. */
export const runtimeList: readonly Runtime[] = [
  ...['18.20.8', '20.20.2', '22.23.3', '24.21.0', '26.10.0'].map(node),
  { name: 'Bun 1.4.5', npmPackage: 'bun@1.4.5', command: ['bun'] },
  { name: 'Deno 2.9.6', npmPackage: 'deno@2.9.6', command: ['deno', 'run', '--allow-read', '--allow-env'] },
];
