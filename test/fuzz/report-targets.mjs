/** Targets that write: cells, terminal text, the lock, tables with small counts. */
import assert from "node:assert/strict";
import { parse } from "csv-parse/sync";
import { lockText, readLock } from "../../dist/check/lock.js";
import { lockChanges } from "../../dist/check/lock-changes.js";
import { printable, printableJson } from "../../dist/cli/words/printable.js";
import { suppressed } from "../../dist/count/suppress/suppress.js";
import { startTally } from "../../dist/count/tally/tally.js";
import { STATUSES } from "../../dist/model/response.js";
import { csv } from "../../dist/outputs/tables/csv.js";
import { cannotAct } from "./invariants.mjs";
import { listOf, mutated, words } from "./mutate.mjs";

function writesRows(rows) {
  const text = csv(rows);
  const read = parse(text, {
    bom: false,
    relax_column_count: true,
    skip_empty_lines: false,
    record_delimiter: "\n",
  });
  assert.equal(read.length, rows.length, "rows of the file");
  for (const [at, row] of rows.entries()) {
    assert.equal(read[at].length, row.length, "cells of a row");
    row.forEach((cell, column) => {
      const back = read[at][column];
      // Half a surrogate pair has no UTF-8: it is written as U+FFFD.
      const given = String(cell ?? "").toWellFormed();
      assert.ok(back === given || back === `'${given}`, "a cell that reads back as another");
      if (typeof cell === "string") assert.doesNotMatch(back, /^(?:\s*[=+\-@＝＋－＠]|[\t\r])/u, "a formula");
    });
  }
}

function locked(random, seeds) {
  return (_, at) => ({
    id: random.once(5) ? words(random, seeds) : `a-${at}`,
    source: random.pick(["a.txt", "b.txt"]),
    fingerprint: random.pick(["f", "g", "h", "i", "j"]),
    tags: random.pick(["t", "u"]),
  });
}

function tellsChanges({ before, now }) {
  const lock = { sources: [], responses: before };
  assert.deepEqual(readLock(lockText(lock)), lock, "the lock reads back");
  const { added, removed, changed, moved } = lockChanges(before, now);
  const retagged = changed.filter(({ by }) => by === "tags").length;
  const partners = changed.length - retagged;
  assert.ok(moved.length <= Math.min(before.length, now.length));
  assert.equal(
    now.length - added.length - partners,
    before.length - removed.length - partners,
    "responses that stayed",
  );
}

const PLACE = { source: "b.yaml", line: 1, column: 1 };
const TERM = { text: "x", place: PLACE, pattern: { kind: "words", words: [] }, weight: 1 };
const EMPTY = {
  description: null,
  place: PLACE,
  except: [],
  notAfter: null,
  rule: null,
  atLeast: 1,
  threshold: null,
};
const BOOK_OPTIONS = {
  source: "b.yaml",
  name: "b",
  version: "1",
  language: "en",
  stemmer: "porter",
  overlap: "theme",
};
const NOBODY = { text: null, name: null, organisation: null };

function smallTally(random) {
  const ids = Array.from({ length: 1 + random.below(5) }, (_, at) => `t${at}`);
  const shape = ids.map((_, at) => (at > 0 && random.once(3) ? at - 1 : -1));
  const responses = listOf(random, 30, () => ({
    status: random.pick(STATUSES),
    source: random.pick(["a", "b", "c"]),
    topics: ["p", "q", "r"].filter(() => random.once(2)),
    themes: ids.filter(() => random.once(3)),
  }));
  return { ids, shape, responses, below: 3 + random.below(8) };
}

function withholds({ ids, shape, responses, below }) {
  const themeAt = (at) => ({
    ...EMPTY,
    id: ids[at],
    label: ids[at],
    terms: [TERM],
    themes: shape.flatMap((above, child) => (above === at ? [themeAt(child)] : [])),
  });
  const codebook = {
    ...BOOK_OPTIONS,
    themes: shape.flatMap((above, at) => (above < 0 ? [themeAt(at)] : [])),
  };
  const tallier = startTally(codebook);
  responses.forEach(({ themes, status, ...facts }, at) => {
    const hits = themes.map((theme, hit) => ({ theme, term: "x", start: hit * 10, end: hit * 10 + 5 }));
    tallier.add({
      response: { ...facts, id: `a-${at}`, text: "x", attribution: { status, ...NOBODY } },
      themes,
      hits,
      scores: [],
    });
  });
  const tables = suppressed(tallier.result(), codebook, below);
  const rows = ["themes", "coOccurrence", "topics"].flatMap((table) => tables[table]);
  rows.push(...tables.groups.flatMap((grouped) => grouped.rows));
  for (const { responses: number } of rows) {
    assert.ok(number === null || number === 0 || number >= below, `${number} is shown, below ${below}`);
  }
  assert.equal(tables.respondents.length, 0);
}

export const REPORT_TARGETS = [
  {
    name: "csv",
    weight: 8,
    make: (random, seeds) =>
      Array.from({ length: 1 + random.below(4) }, () =>
        Array.from({ length: 2 + random.below(4) }, () =>
          random.once(5) ? random.pick([null, 1, 2.5]) : words(random, seeds),
        ),
      ),
    run: writesRows,
  },
  {
    name: "printable",
    weight: 8,
    make: (random, seeds) => mutated(random, seeds.paragraphs),
    run(text) {
      const line = printable(text);
      cannotAct(line);
      assert.ok(!line.includes("\n"));
      assert.equal(JSON.parse(printableJson(JSON.stringify(text))), text);
    },
  },
  {
    name: "read-lock",
    weight: 8,
    make: (random, seeds) => mutated(random, seeds.locks),
    run(text) {
      const lock = readLock(text);
      if (typeof lock !== "string") {
        assert.deepEqual(readLock(lockText(lock)), lock, "the lock reads back");
        lockChanges(lock.responses, [...lock.responses].reverse());
      }
    },
  },
  {
    name: "lock-changes",
    weight: 8,
    make: (random, seeds) => {
      const one = locked(random, seeds);
      return { before: listOf(random, 12, one), now: listOf(random, 12, one) };
    },
    run: tellsChanges,
  },
  { name: "suppress", weight: 1, make: smallTally, run: withholds },
];
