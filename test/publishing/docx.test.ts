/** LibreOffice, where it is there, opens the Word document that a summary is written to. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { STANDARD } from "#src/show/style/standard.ts";
import { docx } from "#src/show/summary/docx.ts";
import { summaryOf } from "#src/show/summary/summary.ts";
import { describeWith, OFFICE } from "../house/programs.ts";
import { results } from "../unit/show/summary/sample.ts";

describeWith(OFFICE, "LibreOffice", () => {
  test("opens the document: all its text, and pages", { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "themetally-docx-"));
    try {
      const topics = [{ topic: "Nets & <ropes>", responses: 30, percent: 15, base: 200 }];
      const document = summaryOf(results({ topics }), STANDARD);
      const bytes = await docx(document, { title: "The harbour", language: "en-GB", style: STANDARD });
      writeFileSync(join(folder, "summary.docx"), bytes);
      const text = converted(folder, "txt:Text (encoded):UTF8", "txt").toString("utf8");
      const said = document.blocks.flatMap((block) => {
        if (block.kind === "list") return block.items;
        if (block.kind === "table") return [block.caption, ...block.rows.flat()];
        return [block.text];
      });
      for (const words of said) expect(text).toContain(words);
      const pdf = converted(folder, "pdf", "pdf").toString("latin1");
      expect(pdf.startsWith("%PDF-")).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

function converted(folder: string, filter: string, extension: string): Buffer {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const file = join(folder, "summary.docx");
  const run = spawnSync(
    OFFICE.path!,
    ["--headless", profile, "--convert-to", filter, "--outdir", folder, file],
    { encoding: "utf8" },
  );
  if (run.status !== 0) throw new Error(`soffice failed: ${run.stderr}`);
  return readFileSync(join(folder, `summary.${extension}`));
}
