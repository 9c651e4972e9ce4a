export default {
  fetch(request) {
    const { pathname } = new URL(request.url);
    if (pathname === "/api/notes") return Response.json({ notes: ["buy milk"] });
    return new Response("Not found", { status: 404 });
  },
};
