/** The version of the policy's own shape. A policy with a higher one was made by a newer library. */
export const policyVersion = 1;
