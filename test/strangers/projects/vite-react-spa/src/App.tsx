import { useState } from "react";

export default function App() {
  const [name, setName] = useState("unknown");
  const ask = async () => {
    const answer = (await (await fetch("/api/")).json()) as { name: string };
    setName(answer.name);
  };
  return (
    <main>
      <h1>Vite + React + Cloudflare</h1>
      <button onClick={() => void ask()}>Name from API is: {name}</button>
    </main>
  );
}
