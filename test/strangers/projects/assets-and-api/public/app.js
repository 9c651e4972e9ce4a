const { notes } = await (await fetch("/api/notes")).json();
document.body.append(notes.join(", "));
