/** Keeps the reading of a source within the size and the time that the project file allows it. */
import type { Problem } from "../model/problem.ts";
import { fileSize } from "../read/ingest/file-size.ts";
import { readProblem } from "../read/ingest/read-bytes.ts";
import type { SourceFile } from "../read/ingest/source-file.ts";
import { sourceProblem } from "../read/ingest/source-problem.ts";
import { counted } from "../text/counted.ts";
import { limitsOf } from "./project/mapping-of.ts";
import type { Settings } from "./project/settings.ts";
import type { SourceEnd, SourceReading } from "./reading.ts";

const MEGABYTE = 1_000_000;
const NOTHING: SourceEnd = { bytes: 0, sha256: "", layout: null };

/** @returns the reading; where it would go beyond a limit, what it yielded before, and the limit as a problem */
export function limited(
  file: SourceFile,
  settings: Pick<Settings, "limits" | "sources">,
  read: () => SourceReading,
): SourceReading {
  const { megabytes = null, seconds = null } = limitsOf(settings, file.source);
  return megabytes === null && seconds === null ? read() : within(file, { megabytes, seconds }, read);
}

interface Limits {
  readonly megabytes: number | null;
  readonly seconds: number | null;
}

async function* within(
  file: SourceFile,
  { megabytes, seconds }: Limits,
  read: () => SourceReading,
): SourceReading {
  const { source } = file;
  const size =
    megabytes === null ? 0 : await fileSize(file).catch((error: unknown) => readProblem(source, error));
  if (typeof size === "object") {
    yield size;
    return NOTHING;
  }
  if (megabytes !== null && size > megabytes * MEGABYTE) {
    const found = counted(size, "byte");
    yield beyond(source, found, `${megabytes} MB at most, as \`limits\` in the project file has it`);
    return NOTHING;
  }
  if (seconds === null) return yield* read();
  return yield* inTime(source, seconds, read());
}

/** A source that takes longer is given up: what is still being done for it is no longer waited for. */
async function* inTime(source: string, seconds: number, reading: SourceReading): SourceReading {
  const begun = performance.now();
  const left = () => seconds * 1000 - (performance.now() - begun);
  let isDone = false;
  try {
    for (;;) {
      const next = await before(left(), reading.next());
      if (next === null || left() < 0) {
        isDone = next?.done === true;
        yield beyond(
          source,
          `more than ${seconds} seconds of reading`,
          `${seconds} seconds at most, as \`limits\` in the project file has it`,
        );
        return NOTHING;
      }
      isDone = next.done === true;
      if (next.done) return next.value;
      yield next.value;
    }
  } finally {
    // Not waited for: it may hang.
    if (!isDone) void reading.return(NOTHING).catch(() => undefined);
  }
}

/** @returns null where it is not there in time */
async function before<Value>(milliseconds: number, value: Promise<Value>): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), Math.max(0, milliseconds));
  });
  try {
    return await Promise.race([value, late]);
  } finally {
    clearTimeout(timer);
  }
}

const beyond = (source: string, found: string, expected: string): Problem =>
  sourceProblem("source-unreadable", "error", { source }, [
    found,
    expected,
    "divide the source, set the limit higher, or leave the source out of the corpus",
  ]);
