/**
 * Why a message was not sent: half a sentence about the channel, without its address or its token. It fails no step: a
 * release that went well is no failure because nobody heard of it.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
  /** The message that should have been edited is not there any more. */
  readonly gone: boolean;

  constructor(why: string, { gone = false }: { gone?: boolean } = {}) {
    super(why);
    this.gone = gone;
  }
}
