import type { MarkdownRenderer } from 'vitepress';

/** A table of more columns than this is laid out as a list of rows on a phone. */
const NARROW = 2;

/** A table of more columns than this scrolls sideways on a desk rather than breaking every word. */
const MANY = 6;

type Token = ReturnType<MarkdownRenderer['parse']>[number];

const find = (tokens: readonly Token[], from: number, type: string): number =>
  tokens.findIndex((token, i) => i >= from && token.type === type);

/** The text of each cell of the head, without marks. */
const readHead = (tokens: readonly Token[], open: number): string[] => {
  const head = tokens.slice(open, find(tokens, open, 'thead_close'));
  return head
    .filter(({ type }) => type === 'inline')
    .map(({ children }) => (children ?? []).map(({ content }) => content).join(''));
};

/**
 * A plugin for markdown-it: every cell of a table knows the head of its column, so that a phone can show a row as a list
 * of named values instead of scrolling sideways. The roles keep it a table for screen readers, since a table that is
 * displayed as blocks loses its own.
 */
export const labelCells = (md: MarkdownRenderer): void => {
  md.core.ruler.push('label-cells', ({ tokens }) => {
    let head: string[] = [];
    let column = 0;
    tokens.forEach((token, i) => {
      if (token.type === 'table_open') {
        head = readHead(tokens, i);
        token.attrSet('role', 'table');
        token.attrJoin('class', head.length > NARROW ? 'wide' : 'narrow');
        if (head.length > MANY) {
          token.attrJoin('class', 'many');
          // What scrolls can be reached with the keyboard.
          token.attrSet('tabindex', '0');
        }
      }
      if (token.type === 'thead_open' || token.type === 'tbody_open') token.attrSet('role', 'rowgroup');
      if (token.type === 'th_open') token.attrSet('role', 'columnheader');
      if (token.type === 'tr_open') {
        token.attrSet('role', 'row');
        column = 0;
      }
      if (token.type === 'td_open') {
        token.attrSet('role', 'cell');
        token.attrSet('data-label', head[column] ?? '');
        column += 1;
      }
    });
  });
  // The rule of VitePress writes no attributes.
  md.renderer.rules['table_open'] = (tokens, i, options, _, self) => self.renderToken(tokens, i, options);
  // One element holds what a cell says, so that it is laid out beside its name as one.
  md.renderer.rules['td_open'] = (tokens, i, options, _, self) => `${self.renderToken(tokens, i, options)}<div>`;
  md.renderer.rules['td_close'] = () => '</div></td>';
};
