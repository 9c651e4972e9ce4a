const list = document.querySelector("#guides");
const answer = await fetch("/api/guides");
for (const { slug, title, body, reads } of await answer.json()) {
  const item = document.createElement("li");
  const heading = document.createElement("h2");
  heading.textContent = title;
  const text = document.createElement("p");
  text.textContent = body;
  const count = document.createElement("small");
  count.textContent = `read ${reads} times`;
  item.append(heading, text, count);
  item.addEventListener("click", () => fetch(`/api/guides/${slug}`));
  list.append(item);
}
