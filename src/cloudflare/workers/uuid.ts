/** A version id with hyphens, from either of Cloudflare's spellings; undefined for anything else. */
export function uuid(id: string | undefined): string | undefined {
  const hex = id?.replaceAll("-", "").toLowerCase();
  if (hex === undefined || !/^[0-9a-f]{32}$/.test(hex)) return undefined;
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
