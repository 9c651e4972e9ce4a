/** One short guide, as the API shows it. */
export interface Guide {
  slug: string;
  title: string;
  body: string;
  reads: number;
}

const CACHE_KEY = "guides";

/** All guides by title; read counts may be a minute old, because the list is kept in KV. */
export async function listGuides(env: Env): Promise<Guide[]> {
  const cached = await env.CACHE.get<Guide[]>(CACHE_KEY, "json");
  if (cached !== null) return cached;
  const { results } = await env.DB.prepare("SELECT slug, title, body, reads FROM guides ORDER BY title").all<Guide>();
  await env.CACHE.put(CACHE_KEY, JSON.stringify(results), { expirationTtl: 60 });
  return results;
}

/** One guide with its exact count, or null. */
export async function findGuide(env: Env, slug: string): Promise<Guide | null> {
  return await env.DB.prepare("SELECT slug, title, body, reads FROM guides WHERE slug = ?").bind(slug).first<Guide>();
}

/** Counts the reads of one queue batch in a single transaction. */
export async function countReads(env: Env, slugs: string[]): Promise<void> {
  const update = env.DB.prepare("UPDATE guides SET reads = reads + 1 WHERE slug = ?");
  await env.DB.batch(slugs.map((slug) => update.bind(slug)));
  await env.CACHE.delete(CACHE_KEY);
}

/** Writes the day's counts to R2; returns the object's key. */
export async function writeReport(env: Env, at: Date): Promise<string> {
  const key = `reads/${at.toISOString().slice(0, 10)}.json`;
  const { results } = await env.DB.prepare("SELECT slug, reads FROM guides ORDER BY reads DESC").all();
  await env.REPORTS.put(key, JSON.stringify(results, null, 2), { httpMetadata: { contentType: "application/json" } });
  return key;
}
