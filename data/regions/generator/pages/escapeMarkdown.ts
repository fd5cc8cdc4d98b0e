/** Text of a source, so that neither Markdown nor the templates of the site read anything into it. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/\{\{/g, '&#123;&#123;');
