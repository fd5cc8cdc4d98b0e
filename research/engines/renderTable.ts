import type { Form, Outcome, Row } from './Row';

const FORMS: readonly Form[] = ['CommonJS', 'ES modules', 'script', 'command line'];

const TEXTS = {
  zh: { head: '| 引擎 | CommonJS | ES 模块 | `<script>` | 命令行 | 入口 |', old: '只有 ES2017 内建对象' },
  en: {
    head: '| engine | CommonJS | ES modules | `<script>` | command line | entries |',
    old: 'ES2017 built-ins only',
  },
} as const;

const share = (outcome?: Outcome): string => (outcome ? `${outcome.passed} / ${outcome.total}` : '');

/** One row an engine as a Markdown table: the vectors that passed by the way of loading, and the entries. */
export const renderTable = (rows: readonly Row[], language: keyof typeof TEXTS): string => {
  const { head, old } = TEXTS[language];
  const engines = [...new Set(rows.map(({ engine }) => engine))];
  const lines = engines.map((engine) => {
    const own = rows.filter((row) => row.engine === engine);
    const vectors = FORMS.map((form) => share(own.find((row) => row.form === form)?.vectors));
    const cells = [engine === 'ES2017' ? old : engine, ...vectors, share(own[0]?.smoke)];
    return `| ${cells.join(' | ')} |`;
  });
  return [head, '|---|---|---|---|---|---|', ...lines].join('\n');
};
