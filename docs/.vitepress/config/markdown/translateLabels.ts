import type { MarkdownRenderer } from 'vitepress';

const isEnglish = (path: string): boolean => path.startsWith('en/');

/**
 * A plugin for markdown-it: what VitePress itself writes into a page is in the language of the page. Its options know one
 * language for the whole site.
 */
export const translateLabels = (md: MarkdownRenderer): void => {
  const render = md.render.bind(md);
  md.render = (source, env: { relativePath?: string } = {}) => {
    const html = render(source, env);
    if (isEnglish(env.relativePath ?? '')) return html;
    return html
      .replace(/title="Copy Code"/g, 'title="复制代码" aria-label="复制代码"')
      .replace(/aria-label="Permalink to &quot;(.*?)&quot;"/g, 'aria-label="链接：$1"')
      .replace(/aria-label="Permalink to "(.*?)""/g, 'aria-label="链接：$1"');
  };
};
