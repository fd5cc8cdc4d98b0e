import { test } from 'vitest';
import { VitestTestRunner } from 'vitest/runners';

/**
 * A test file that cannot be loaded fails as a test of its own: Stryker counts tests that fail, and would take a change that breaks
 * the loading of every test for one that nobody noticed.
 */
export default class LoadingRunner extends VitestTestRunner {
  override async importFile(...[path, source]: Parameters<VitestTestRunner['importFile']>): Promise<unknown> {
    try {
      return await super.importFile(path, source);
    } catch (error) {
      if (source === 'collect')
        test('is loaded', () => {
          throw error;
        });
      else throw error;
      return undefined;
    }
  }
}
