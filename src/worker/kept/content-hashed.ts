/** Types of files that a page loads by their name; documents are not among them, and nothing that people ask for. */
const PARTS =
  /\.(?:m?js|css|map|wasm|json|woff2?|ttf|otf|eot|png|jpe?g|gif|svg|webp|avif|ico|mp4|webm|mp3|ogg|glb|bin)$/i;
const CODE = /\.(?:m?js|css)(?:\.map)?$/;

/** Folders in which a framework puts nothing whose content could change under its name. */
const IMMUTABLE = /\/(?:_next\/static|_app\/immutable|_astro|_nuxt(?!\/builds\/))\//;

/** A separator before the last word of a name. */
const SEPARATOR = /[-_~]/;

/** Eight digits that are a day. */
const DAY = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/**
 * True if the path of a static file names its content, so that another content would have another name: it lies in a folder
 * where a framework keeps only such files, or its name has a hash as bundlers write them, and it is a part of a page.
 *
 * A name is a guess at best. A file that is taken for one stays for a release longer than it would have; one that is
 * missed is what it was before: gone. So documents and dates are never taken, and what looks like words is not.
 */
export function isContentHashed(path: string): boolean {
  if (!PARTS.test(path)) return false;
  if (IMMUTABLE.test(path)) return true;
  const name = path.slice(path.lastIndexOf("/") + 1);
  const pieces = name.split(".").slice(0, -1);
  return pieces.some((piece) => hashesIn(piece).some(isHash) || (CODE.test(name) && isNumericHash(piece)));
}

/** Where a hash can stand in a piece between dots: after the last separator, or in its last eight characters. */
function hashesIn(piece: string): string[] {
  const last = piece.split(SEPARATOR).at(-1) ?? "";
  const before = piece.at(-9);
  // One of base64url may hold the separators itself.
  const eight = piece.length >= 8 && (before === undefined || SEPARATOR.test(before)) ? [piece.slice(-8)] : [];
  return [last, ...eight];
}

/** Hexadecimal from eight digits on (webpack, Next, Parcel), or eight characters of base32 (esbuild) or base64url (Vite). */
function isHash(text: string): boolean {
  if (/^[0-9a-f]{8,64}$/.test(text)) return /\d/.test(text) && /[a-f]/.test(text);
  if (/^[A-Z2-7]{8}$/.test(text)) return /[A-Z]/.test(text);
  if (!/^[A-Za-z0-9_-]{8}$/.test(text)) return false;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(text));
  return kinds.length > 1 && !isWords(text);
}

/** As people write names: at most four words with a vowel and numbers, e.g. `Carousel`, `DataGrid`, `0-alpha1`. */
function isWords(text: string): boolean {
  const pieces = text.match(/[A-Z]?[a-z]+|[A-Z]+|\d+/g) ?? [];
  const isWord = (piece: string) => /^[A-Z]?[a-z]{2,}$/.test(piece) && /[aeiouy]/i.test(piece);
  return pieces.length <= 4 && pieces.every((piece) => /^(?:\d+|v)$/.test(piece) || isWord(piece));
}

/** Of forty hashes of eight hexadecimal digits one has no letter at all. */
function isNumericHash(piece: string): boolean {
  return /^\d{8}$/.test(piece) && !DAY.test(piece);
}
