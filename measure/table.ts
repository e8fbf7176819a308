/** Cells in columns, two blanks apart; the first row is a head, with a rule under it. Numbers stand to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}

function padded(cell: string, width: number): string {
  return /^[\d.,%]+$/u.test(cell) ? cell.padStart(width) : cell.padEnd(width);
}

/** A passage on one line, cut after so many units, its controls made visible. */
export function onOneLine(text: string, most = 90): string {
  const line = text
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (unit) => `\\u{${unit.codePointAt(0)?.toString(16) ?? ""}}`);
  return line.length <= most ? line : `${line.slice(0, most)}…`;
}
