import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { countReads, findGuide, listGuides, writeReport } from "./guides.ts";
import { health } from "./health.ts";

interface Read {
  slug: string;
}

const app = new Hono<{ Bindings: Env }>();

app.use(secureHeaders());
app.use(async (context, next) => {
  await next();
  // The smoke test of a release believes an answer only if it names the version that gave it.
  context.header("x-worker-version", context.env.VERSION.id);
});

app.get("/health", (context) => health(context.env));
app.get("/api/guides", async (context) => context.json(await listGuides(context.env)));
app.get("/api/guides/:slug", async (context) => {
  const guide = await findGuide(context.env, context.req.param("slug"));
  if (guide === null) return context.json({ error: "no such guide" }, 404);
  await context.env.READS.send({ slug: guide.slug });
  return context.json(guide);
});
app.get("*", async (context) => {
  const page = await context.env.ASSETS.fetch(context.req.raw);
  return new Response(page.body, page);
});

export default {
  fetch: app.fetch,
  async queue(batch, env) {
    await countReads(
      env,
      batch.messages.map(({ body }) => body.slug),
    );
  },
  async scheduled(event, env) {
    await writeReport(env, new Date(event.scheduledTime));
  },
} satisfies ExportedHandler<Env, Read>;
