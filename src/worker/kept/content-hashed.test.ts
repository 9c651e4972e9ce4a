import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { isContentHashed } from "./content-hashed.ts";

test.each<[maker: string, path: string]>([
  ["Vite", "/assets/index-BxX3k9_a.js"],
  ["Vite, a hash with separators", "/assets/index-D-8x_K1a.css"],
  ["Vite, letters alone", "/assets/vendor-DlRvCqYs.js"],
  ["Vite, a font", "/assets/inter-latin-400-normal-C38fXH4l.woff2"],
  ["Vite, a source map", "/assets/index-BxX3k9_a.js.map"],
  ["webpack", "/static/js/main.5f2d1c3a.js"],
  ["webpack, a chunk", "/static/css/787.8e2c1f0a.chunk.css"],
  ["webpack, twenty digits", "/main.5f2d1c3a9b8e7d6c5a4f.js"],
  ["webpack, digits alone", "/main.90817263.js"],
  ["webpack, an asset", "/5f2d1c3a9b8e7d6c5a4f.png"],
  ["Parcel", "/index.5f2d1c3a.css"],
  ["esbuild and Angular", "/chunk-5INURTSO.js"],
  ["esbuild, letters alone", "/main-ABCDEFGH.js"],
  ["Bun", "/chunk-1kp3s2ym.js"],
  ["Next", "/_next/static/chunks/main-app-0f1e2d3c4b5a6978.js"],
  ["Next, an app route", "/_next/static/chunks/app/blog/[slug]/page-4bd1b696f785427d.js"],
  ["Next, styles", "/_next/static/css/7c1f2a3b4d5e6f70.css"],
  ["Next, a font", "/_next/static/media/e4af272ccee01ff0-s.p.woff2"],
  ["Next, the build's manifest", "/_next/static/Kq3x9Vb2LmN8pRtYw1ZsA/_buildManifest.js"],
  ["Next below a base path", "/docs/_next/static/chunks/webpack-0f1e2d3c4b5a6978.js"],
  ["Astro", "/_astro/index.BxX3k9_a.css"],
  ["Astro, an image", "/_astro/hero.Dz3kXq2a_Z1aBcD.webp"],
  ["SvelteKit", "/_app/immutable/entry/start.DlRvCqYs.js"],
  ["SvelteKit, a node", "/_app/immutable/nodes/0.B-x3k9_a.js"],
  ["Nuxt", "/_nuxt/DlRvCqYs.js"],
  ["Nuxt, styles", "/_nuxt/entry.Bx3k9aQz.css"],
  ["React Router", "/assets/manifest-5f2d1c3a.js"],
  ["VitePress", "/assets/guide_intro.md.BxX3k9_a.lean.js"],
  ["Docusaurus", "/assets/js/17896441.5f2d1c3a.js"],
  ["Gatsby", "/webpack-runtime-5f2d1c3a9b8e7d6c5a4f.js"],
  ["Hugo", `/css/main.min.${"5f2d1c3a".repeat(8)}.css`],
])("%s: %s", (_, path) => expect(isContentHashed(path)).toBe(true));

test.each<[what: string, path: string]>([
  ["a page", "/index.html"],
  ["a page that looks like a hash", "/deadbeef.html"],
  ["a page with a hash", "/report-5f2d1c3a.html"],
  ["a page in a framework's folder", "/_astro/index.BxX3k9_a.html"],
  ["a document of a day", "/report-20261128.pdf"],
  ["a document with a hash", "/report-5f2d1c3a.pdf"],
  ["a picture of a day", "/photos/IMG_20261128.jpg"],
  ["a picture of a day, with hyphens", "/photos/party-2026-11-28.png"],
  ["a picture of a moment", "/photos/IMG_20261128T101500.jpg"],
  ["a script of a day", "/legacy.20261128.js"],
  ["a version", "/jquery-3.7.1.min.js"],
  ["a version with a suffix", "/bootstrap-5.3.0-alpha1.js"],
  ["a long version", "/lib-2026.11.28-beta01.js"],
  ["a name of eight letters", "/carousel.js"],
  ["a name of eight letters, hexadecimal", "/deadbeef.js"],
  ["a component", "/components/Carousel.js"],
  ["a component of two words", "/components/DataGrid.js"],
  ["a chapter", "/img/chapter2.png"],
  ["a year", "/img/summer2026.webp"],
  ["a weight", "/fonts/OpenSans-BoldItalic.woff2"],
  ["a plain script", "/app.js"],
  ["a service worker", "/sw.js"],
  ["a worker's file", "/_worker.js"],
  ["rules", "/_headers"],
  ["rules", "/_redirects"],
  ["a name without type", "/5f2d1c3a9b8e7d6c"],
  ["SvelteKit's version", "/_app/version.json"],
  ["Nuxt's newest build", "/_nuxt/builds/latest.json"],
  ["a manifest", "/manifest.webmanifest"],
  ["data at a name", "/data/products.json"],
  ["a folder that looks like a hash", "/5f2d1c3a9b8e7d6c/app.js"],
])("not %s: %s", (_, path) => expect(isContentHashed(path)).toBe(false));

/** Bytes as good as random, and always the same. */
const bytesOf = (index: number) => createHash("sha256").update(`chunk ${index}`).digest();

test.each<[maker: string, name: (bytes: Buffer) => string]>([
  ["Vite", (bytes) => `/assets/index-${bytes.toString("base64url").slice(0, 8)}.js`],
  ["Rollup", (bytes) => `/chunks/${bytes.toString("base64url").slice(0, 8)}.js`],
  ["webpack", (bytes) => `/main.${bytes.toString("hex").slice(0, 8)}.js`],
  ["webpack, twenty digits", (bytes) => `/main.${bytes.toString("hex").slice(0, 20)}.css`],
  [
    "esbuild",
    (bytes) =>
      `/chunk-${[...bytes.subarray(0, 8)].map((byte) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[byte % 32]).join("")}.js`,
  ],
])("of 20,000 names of %s hardly any is missed", (_, name) => {
  const missed = Array.from({ length: 20_000 }, (_, index) => name(bytesOf(index))).filter(
    (path) => !isContentHashed(path),
  );
  expect(missed.length, missed.slice(0, 20).join(" ")).toBeLessThan(20_000 * 0.02);
});

test("linear on any name", () => {
  const since = performance.now();
  for (const part of ["a", "A", "1", "-", ".", "aA", "a1-", "_next/static"])
    isContentHashed(`/${part.repeat(50_000)}.js`);
  expect(performance.now() - since).toBeLessThan(1_000);
});
