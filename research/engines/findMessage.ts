import type { ViewNode } from './compileWxml';

const listNodes = (node: ViewNode): ViewNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : listNodes(child))),
];

/**
 * What a screen reader says of the password input with a label: the text of the region that describes it, which must be
 * live. Throws where there is no such input or region, or where the input shows what is typed.
 */
export const findMessage = (tree: ViewNode, label: string): string => {
  const nodes = listNodes(tree);
  const input = nodes.find(({ tag, attr }) => tag === 'wx-input' && attr?.['ariaLabel'] === label);
  if (input?.attr?.['password'] !== true) throw new Error(`no password input with this label: ${label}`);
  const region = nodes.find(({ attr }) => attr?.['id'] === input.attr?.['ariaDescribedby']);
  if (region?.attr?.['ariaLive'] !== 'polite')
    throw new Error(`nothing announces what is said of this input: ${label}`);
  const text = region.children.join('');
  if (input.attr['ariaInvalid'] !== (text !== '')) throw new Error(`not marked as it is: ${label}`);
  return text;
};
