/** A reviewer's no. */
export interface Rejection {
  /** Login. */
  by: string;
  /** What they wrote; may be empty. */
  comment: string;
}

/** The verdict on it. */
interface Rejected {
  word: "rejected";
  says: string;
  why: string[];
  next: string[];
}

/** No failure of the release: a person decided. */
export function rejected(worker: string, { by, comment }: Rejection): Rejected {
  const said = comment.trim() === "" ? [] : [`${by} wrote: ${comment.trim()}`];
  return {
    word: "rejected",
    says: `not released: ${by} rejected it, and nothing of \`${worker}\` was changed`,
    why: said,
    next: ["GitHub shows the run as failed, as it does with every rejection: there is nothing to mend or to settle."],
  };
}
