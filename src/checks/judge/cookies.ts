import { parseSetCookie } from "cookie";

/** Attributes that `name[Attribute]` can ask for. */
export const COOKIE_ATTRIBUTES = ["Value", "Expires", "Max-Age", "Domain", "Path", "Secure", "HttpOnly", "SameSite"];

/** Splits `session[HttpOnly]` into name and attribute (Value by default); undefined when it is neither. */
export function cookieName(text: string): { name: string; attribute: string } | undefined {
  const [, name, attribute = "Value"] = /^([^[\]\s]+)(?:\[([A-Za-z-]+)\])?$/.exec(text) ?? [];
  const known = COOKIE_ATTRIBUTES.find((item) => item.toLowerCase() === attribute.toLowerCase());
  return name === undefined || known === undefined ? undefined : { name, attribute: known };
}

/**
 * What `Set-Cookie` headers say about `name[Attribute]`: undefined when there is no such cookie or attribute, `true`
 * for flags. Of several cookies of one name the last counts, as in a browser.
 */
export function cookieValue(text: string, setCookies: readonly string[]): string | number | boolean | undefined {
  const wanted = cookieName(text);
  if (wanted === undefined) return undefined;
  const cookie = setCookies.map((line) => parseSetCookie(line)).findLast(({ name }) => name === wanted.name);
  if (cookie === undefined) return undefined;
  switch (wanted.attribute) {
    case "Expires":
      return cookie.expires?.toUTCString();
    case "Max-Age":
      return cookie.maxAge;
    case "Domain":
      return cookie.domain;
    case "Path":
      return cookie.path;
    case "Secure":
      return cookie.secure === true ? true : undefined;
    case "HttpOnly":
      return cookie.httpOnly === true ? true : undefined;
    case "SameSite":
      return sameSite(cookie.sameSite);
    default:
      return cookie.value;
  }
}

// Written by people as `Strict`; the library gives it in lower case.
function sameSite(value: boolean | string | undefined): string | undefined {
  if (value === undefined || value === false) return undefined;
  const text = value === true ? "strict" : value;
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}
