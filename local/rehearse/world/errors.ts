/** Bad arguments: the message says what, why and how to fix it; exit status 2. */
export class ArgumentError extends Error {}
