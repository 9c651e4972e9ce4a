const bytes = new TextEncoder();

/**
 * Every word under which a secret may come back that undoing escapes does not show: the secret itself, with its white
 * space collapsed or as `+`, as the bytes of its UTF-8, in hexadecimal, and in base64 at any place of a longer text.
 */
export function spellings(secret: string): string[] {
  const encoded = bytes.encode(secret);
  const json = JSON.stringify(secret).slice(1, -1);
  const hex = Buffer.from(encoded).toString("hex");
  const latin1 = Buffer.from(encoded).toString("latin1");
  return [
    secret,
    secret.replaceAll(/\s+/g, " "),
    secret.replaceAll(" ", "+"),
    // `%C3%BC` is undone byte by byte.
    latin1,
    latin1.replaceAll(" ", "+"),
    hex,
    hex.toUpperCase(),
    ...[encoded, ...(json === secret ? [] : [bytes.encode(json)])].flatMap(base64),
  ];
}

/** The base64 of some bytes wherever they lie in a longer text, without the letters that also hold other bytes. */
function base64(secret: Uint8Array): string[] {
  return [0, 1, 2].flatMap((before) => {
    const padded = Buffer.concat([Buffer.alloc(before), secret]);
    const first = Math.ceil((before * 8) / 6);
    const whole = Math.floor((padded.length * 8) / 6);
    const text = padded.toString("base64").slice(first, whole);
    return [text, text.replaceAll("+", "-").replaceAll("/", "_")];
  });
}
