/** The first eight characters of a version's or deployment's id: enough for people to recognise it. */
export function shortId(id: string): string {
  return id.slice(0, 8);
}
