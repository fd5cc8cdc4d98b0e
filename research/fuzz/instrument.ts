import { parse, type AnyNode, type Node } from 'acorn';

interface Insertion {
  at: number;
  text: string;
}

const isNode = (value: unknown): value is AnyNode => typeof value === 'object' && value !== null && 'type' in value;

/** The parts of a node that may be left out when it runs. */
const optionalParts = (node: AnyNode): (Node | null | undefined)[] => {
  switch (node.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return [node.consequent, node.alternate];
    case 'LogicalExpression':
    case 'AssignmentPattern':
      return [node.right];
    case 'SwitchCase':
      return node.consequent.slice(0, 1);
    case 'ForStatement':
    case 'ForOfStatement':
    case 'ForInStatement':
    case 'WhileStatement':
    case 'CatchClause':
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return [node.body];
    default:
      return [];
  }
};

/**
 * A program that counts how often each of its optional parts ran: `blockCounts[i]++` at the start of every function, branch,
 * loop and right side. One walk; the program does what it did before.
 *
 * @param code ES2017 or later, with a variable `blockCounts` in reach, and none of its own of that name
 */
export const instrument = (code: string): { code: string; blocks: number } => {
  const insertions: Insertion[] = [];
  let blocks = 0;

  const visit = (node: AnyNode, isOptional: boolean): void => {
    const count = isOptional ? `blockCounts[${blocks++}]++` : '';
    const isBlock = node.type === 'BlockStatement';
    const [open, close] = isBlock
      ? [`${count};`, '']
      : /Statement$/.test(node.type)
        ? [`{${count};`, '}']
        : [`(${count},`, ')'];
    if (isOptional) insertions.push({ at: node.start + (isBlock ? 1 : 0), text: open });
    const optional = optionalParts(node);
    for (const child of Object.values(node).flat() as unknown[])
      if (isNode(child)) visit(child, optional.includes(child));
    if (isOptional) insertions.push({ at: node.end, text: close });
  };
  visit(parse(code, { ecmaVersion: 2022 }), false);

  let done = 0;
  const pieces = insertions
    .map((insertion, order) => ({ ...insertion, order }))
    .sort((a, b) => a.at - b.at || a.order - b.order)
    .map(({ at, text }) => {
      const piece = code.slice(done, at) + text;
      done = at;
      return piece;
    });
  return { code: pieces.join('') + code.slice(done), blocks };
};
