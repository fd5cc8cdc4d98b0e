/** Where a prepared subject keeps its data: the same symbol in every copy of the library, so that entries share it. */
export const preparedKey: unique symbol = Symbol.for('yibao-password-policy.prepared') as never;
