type Check = { status: "ok" } | { status: "failed"; error: string };

/** Asks every dependency one cheap question; 503 if one of them does not answer. */
export async function health(env: Env): Promise<Response> {
  const [database, kv, r2] = await Promise.all([
    check(() => env.DB.prepare("SELECT count(*) FROM guides").first()),
    check(() => env.CACHE.get("health")),
    check(() => env.REPORTS.head("health")),
  ]);
  const checks = { database, kv, r2 };
  const healthy = Object.values(checks).every(({ status }) => status === "ok");
  return Response.json(
    { status: healthy ? "healthy" : "unhealthy", version: env.VERSION.tag || env.VERSION.id, checks },
    { status: healthy ? 200 : 503 },
  );
}

async function check(ask: () => Promise<unknown>): Promise<Check> {
  try {
    await ask();
    return { status: "ok" };
  } catch (error) {
    return { status: "failed", error: String(error) };
  }
}
