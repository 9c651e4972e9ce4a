/** Bad arguments, or a caller that cannot be rehearsed: the message says what, why and how to fix it; exit status 2. */
export class ArgumentError extends Error {}

/** The caller's own build or installation failed; exit status 2. */
export class CallerFailure extends ArgumentError {}

/** A scenario that does not fit this caller; the message goes on after "cannot be played: ". Nothing has started. */
export class Unsuitable extends ArgumentError {}
