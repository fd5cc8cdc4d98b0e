/** What a project writes to import a subpath: `yibao-password-policy/guidance`; `''` is the main entry. */
export const nameOf = (subpath: string): string =>
  ['yibao-password-policy', subpath].filter((part) => part !== '').join('/');
