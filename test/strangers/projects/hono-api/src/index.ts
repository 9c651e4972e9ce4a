import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";

const app = new Hono<{ Bindings: { GREETING: string } }>();

app.use(secureHeaders());
app.get("/", (c) => c.text(`${c.env.GREETING} Hono!`));
app.get("/api/items/:id", (c) => c.json({ id: c.req.param("id") }));

export default app;
