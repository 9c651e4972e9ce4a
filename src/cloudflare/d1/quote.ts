/** A name of a table or column in SQL. */
export const quoteName = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** A text in SQL, where several statements travel as one and parameters cannot: D1 takes them for one statement alone. */
export const quoteText = (text: string) => `'${text.replaceAll("'", "''")}'`;
