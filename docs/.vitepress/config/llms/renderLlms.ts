import type { Page } from '../readPage';

/** The pages of one language, under its name. */
export interface LlmsSection {
  label: string;
  pages: readonly Page[];
}

/** What comes before the list. */
interface Site {
  title: string;
  description: string;
  base: string;
}

/**
 * `llms.txt`: the name of the site, what it is about, and every page with its address, for readers that are programs.
 *
 * @see https://llmstxt.org
 */
export const renderLlms = ({ title, description, base }: Site, sections: readonly LlmsSection[]): string => {
  const blocks = sections.map(({ label, pages }) => {
    const lines = pages.map((page) => `- [${page.title}](${base}${page.path}.html)`);
    return `## ${label}\n\n${lines.join('\n')}\n`;
  });
  return `# ${title}\n\n> ${description}\n\n${blocks.join('\n')}`;
};
