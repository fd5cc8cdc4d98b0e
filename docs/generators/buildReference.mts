/** `docs/reference/` and `docs/en/reference/` from the docstrings: one page an entry of the package. Neither is committed. */
import { Application, Converter, type Context, type TypeDocOptions } from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';
import { entries } from '../../tools/build/entries';

const NAME = 'yibao-password-policy';

const documented = Object.entries(entries).filter(([entry]) => entry !== 'cli');

const titleOf = ({ name }: { name: string }): string => (name === NAME ? NAME : `${NAME}/${name}`);

const options: TypeDocOptions & PluginOptions & { sidebar: { autoConfiguration: boolean } } = {
  plugin: ['typedoc-plugin-markdown', 'typedoc-vitepress-theme'],
  entryPoints: documented.map(([, file]) => file),
  tsconfig: 'tsconfig.json',
  router: 'module',
  entryFileName: 'index.md',
  readme: 'none',
  disableSources: true,
  excludeInternal: true,
  excludeExternals: true,
  sidebar: { autoConfiguration: false },
  hideBreadcrumbs: true,
  hidePageHeader: true,
  groupOrder: ['Functions', '函数', 'Variables', '变量', '*'],
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  // `npm run typecheck` says it better.
  skipErrorChecking: true,
  logLevel: 'Error',
};

/** Modules are called by the names that people import, not by the files that hold them. */
const nameModules = (context: Context): void => {
  for (const module of context.project.children ?? []) {
    const [entry = ''] =
      documented.find(([, file]) => file === `src/${module.name}.ts` || file === `src/${module.name}/index.ts`) ?? [];
    if (entry === '') throw new Error(`an entry that tools/build/entries.ts does not name: ${module.name}`);
    module.name = entry === 'index' ? NAME : entry;
  }
};

const build = async (out: string, lang: string, index: string): Promise<void> => {
  const templates = { pageTitleTemplates: { index: () => index, module: titleOf } };
  const app = await Application.bootstrapWithPlugins({ ...options, ...templates, out, lang } as TypeDocOptions);
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, nameModules);
  const project = await app.convert();
  if (project === undefined || app.logger.hasErrors()) throw new Error('the docstrings cannot be read');
  await app.generateOutputs(project);
};

const main = async (): Promise<void> => {
  await build('docs/reference', 'zh', 'API');
  await build('docs/en/reference', 'en', 'API');
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
