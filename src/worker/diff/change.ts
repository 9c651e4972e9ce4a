import type { Change, ChangeAction, ChangeKind, Tag } from "../../plan/words.ts";

/** What a change is beside its kind and name. */
export interface Details {
  tags?: Tag[];
  before?: string | undefined;
  after?: string | undefined;
  says: string;
  diff?: string[] | undefined;
}

/** A change; without tags it is safe. */
export function change(kind: ChangeKind, action: ChangeAction, name: string, details: Details): Change {
  const { tags = [], before, after, says, diff } = details;
  const serious = tags.some((tag) => tag !== "drift");
  return {
    kind,
    name,
    action,
    tags: serious || action === "keep-unknown" ? tags : ["safe", ...tags],
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    says,
    ...(diff === undefined ? {} : { diff }),
  };
}

/** `a`, `b` and `c`, for people; nothing as `none`. */
export function listed(names: readonly string[]): string {
  return names.length === 0 ? "none" : names.map((name) => `\`${name}\``).join(", ");
}

/** Two sets by what is in one of them only. */
export function compareSets(before: readonly string[], after: readonly string[]) {
  const [had, has] = [new Set(before), new Set(after)];
  return {
    added: [...has].filter((one) => !had.has(one)).toSorted(),
    removed: [...had].filter((one) => !has.has(one)).toSorted(),
  };
}
