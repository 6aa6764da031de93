/** Splits files as another program made them, and tells what came of them. */
import { type Files, run } from "./harness.ts";

/** @param paths - of what is split */
export async function readExport(files: Files, paths = "in", project = "") {
  const { code, stderr, out } = await run(
    `split ${paths} --out out`,
    project === "" ? files : { ...files, "themetally.yaml": project },
  );
  const decoded = (file: string) => Buffer.from(out[file] ?? "", "latin1").toString();
  const lines = decoded("responses.jsonl").split("\n").filter(Boolean);
  const responses = lines.map((line) => JSON.parse(line));
  const record = out["run.json"] === undefined ? null : JSON.parse(decoded("run.json"));
  const account = record?.reconciliation;
  return {
    code,
    stderr: stderr.replace(/\s+/g, " "),
    responses,
    record,
    account,
    all: Object.values(out).join("\n"),
  };
}

/** Rows of cells, as RFC 4180 has them. */
export const csv = (...rows: readonly (readonly string[])[]) =>
  `${rows.map((cells) => cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")).join("\n")}\n`;
/** Records, one a line. */
export const jsonl = (...records: readonly object[]) =>
  records.map((one) => `${JSON.stringify(one)}\n`).join("");

export const TEXTS = [
  "Please keep the winter ferry running every day.",
  "The fares are too high for most of us here.",
  "A shelter at the quay would help in the rain.",
] as const;

/** @param rows - the cells of each row; `text` stands for its text */
export const readRows = (...rows: readonly (readonly string[])[]) => {
  let at = -1;
  const cells = rows.map((row) =>
    row.includes("text") ? row.map((cell) => (cell === "text" ? TEXTS[++at]! : cell)) : row,
  );
  return readExport({ "in/t.csv": csv(...cells) });
};
