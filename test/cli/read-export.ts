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
