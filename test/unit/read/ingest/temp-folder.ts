/** A folder of files for one test, gone afterwards. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { SourceFile, SourceKind } from "#src/read/ingest/source-file.ts";

export function tempFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "ingest-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** A source that holds `content`. */
export function tempSource(kind: SourceKind, content: string | Uint8Array): SourceFile {
  return {
    path: join(tempFolder({ replies: content }), "replies"),
    source: `replies.${kind}`,
    id: "replies",
    kind,
  };
}
