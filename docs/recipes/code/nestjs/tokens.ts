/** What the platform is injected as. */
export const PLATFORM = Symbol('platform');
