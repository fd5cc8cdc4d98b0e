/** Thrown where the engine has no source of random bytes and none was given. */
export class RandomUnavailable extends Error {
  override readonly name = 'RandomUnavailable';

  constructor() {
    super('no crypto.getRandomValues here: give options.random');
    Object.setPrototypeOf(this, new.target.prototype);
  }
}
