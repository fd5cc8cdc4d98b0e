import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { buildPackage } from './buildPackage';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of a project that has installed the built package. */
    projectFolder: string;
  }
}

/**
 * Builds the package once for all tests; Vitest calls it before the first.
 *
 * @param vitest - receives the folder as `inject('projectFolder')`.
 * @returns what removes the folder again.
 */
export function setup(vitest: TestProject): () => void {
  const project = buildPackage();
  vitest.provide('projectFolder', project);
  return () => rmSync(project, { recursive: true, force: true });
}
