/** Every option with a value of its own or none, and the commands that take it. */
export const flags = {
  region: { type: 'string', commands: ['check', 'generate', 'initial'] },
  credential: { type: 'string', commands: ['check', 'generate', 'initial'] },
  issuer: { type: 'string', commands: ['check', 'generate', 'initial'] },
  format: { type: 'string', commands: ['check', 'generate'] },
  strictness: { type: 'string', commands: ['check', 'generate'] },
  meter: { type: 'string', commands: ['check', 'generate'] },
  'min-score': { type: 'string', commands: ['check', 'generate'] },
  policy: { type: 'string', commands: ['check', 'generate'] },
  subject: { type: 'string', commands: ['check', 'generate'] },
  json: { type: 'boolean', commands: ['check', 'initial', 'regions'] },
  jsonl: { type: 'boolean', commands: ['check'] },
  length: { type: 'string', commands: ['generate'] },
  count: { type: 'string', commands: ['generate'] },
  locale: { type: 'string', commands: ['check', 'generate', 'initial', 'regions'] },
  help: { type: 'boolean', commands: ['check', 'generate', 'initial', 'regions'] },
  version: { type: 'boolean', commands: ['check', 'generate', 'initial', 'regions'] },
} as const;
