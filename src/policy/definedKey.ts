/** Where a policy made by `definePolicy` says with which data it was made: the same symbol in every copy of the library. */
export const definedKey: unique symbol = Symbol.for('yibao-password-policy.policy') as never;
