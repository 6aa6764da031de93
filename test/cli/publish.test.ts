/** Outputs that may leave the team: `run --publish`, and `--suppress`. */
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { workplace } from "./harness.ts";
import { PROJECT } from "./sample.ts";

const RECORDS = [
  {
    id: "a",
    text: "The building is cold. Ring 07700 900123.",
    name: "Ada Quillfeather",
    organisation: "Saltwick Anglers",
  },
  { id: "b", text: "The building is warm.", organisation: "Saltwick Anglers" },
  {
    id: "c",
    text: "I am Ada Quillfeather, and it should open.",
    status: "anonymous",
    name: "Ada Quillfeather",
  },
];

const FILES = {
  ...PROJECT,
  "corpus/records.jsonl": `${RECORDS.map((one) => JSON.stringify(one)).join("\n")}\n`,
};

type Row = Readonly<Record<string, string>>;

interface Resource {
  readonly name: string;
  readonly schema: {
    readonly missingValues: readonly string[];
    readonly foreignKeys?: readonly { readonly reference: { readonly resource: string } }[];
  };
}

async function published(publish: string, args = "run --publish") {
  const place = workplace({ ...FILES, "themetally.yaml": `${PROJECT["themetally.yaml"]}${publish}` });
  const told = await place.run(args);
  const files = place.files();
  const rows = (name: string): readonly Row[] =>
    parse(Buffer.from(files[name] ?? "", "latin1"), { columns: true }) as Row[];
  return {
    ...told,
    files,
    rows,
    response: (id: string) => rows("responses.csv").find((row) => row.id === id)!,
  };
}

describe("--publish", () => {
  test("counts what a run for the team counts", async () => {
    const place = workplace(FILES);
    await place.run("run");
    const team = place.files();
    const { files } = await published("");
    for (const name of Object.keys(team).filter((file) => /^themes|^topics|^codings/.test(file))) {
      expect([name, files[name]]).toEqual([name, team[name]]);
    }
  });

  test("blacks out personal data, and the names of those who are not to be named, as long as they were", async () => {
    const { response, rows } = await published("");
    expect(response("a")).toMatchObject({
      name: "Ada Quillfeather",
      text: "The building is cold. Ring ████████████.",
    });
    expect(response("c").text).toBe(`I am ${"█".repeat("Ada Quillfeather".length)}, and it should open.`);
    const hit = rows("hits.csv").find((row) => row.response === "c")!;
    expect(response("c").text!.slice(Number(hit.start), Number(hit.end))).toBe(hit.match);
  });

  test("names only those whose status may be named; the others are one row of respondents", async () => {
    const { response, rows } = await published("publish: { names: [organisation] }\n");
    expect(response("a")).toMatchObject({ status: "named", name: "", organisation: "" });
    expect(response("b").organisation).toBe("Saltwick Anglers");
    const named = rows("respondents.csv").filter(({ status }) => status === "named");
    expect(named).toEqual([{ status: "named", name: "", organisation: "", responses: "1" }]);
  });

  test("quotes only those whose status may be quoted, and counts them all", async () => {
    const { response, rows, files } = await published("publish: { quotes: [organisation] }\n");
    expect([response("a").text, response("b").text]).toEqual(["", "The building is warm."]);
    expect(rows("hits.csv").filter((row) => row.response === "a")).toEqual([]);
    expect(rows("codings.csv").filter((row) => row.response === "a").length).toBeGreaterThan(0);
    expect(JSON.parse(files["run.json"]!).reconciliation.responses).toMatchObject({
      received: 8,
      counted: 8,
    });
  });
});

describe("--suppress", () => {
  test("writes tables only, with [c] for small counts, and no numbers by source or status", async () => {
    const { files, rows, code } = await published("publish: { suppress: 3 }\n");
    expect(code).toBe(0);
    expect(Object.keys(files)).toEqual([
      "codebook.csv",
      "csv-metadata.json",
      "datapackage.json",
      "run.json",
      "themes-by-source.csv",
      "themes-by-status.csv",
      "themes-by-topic.csv",
      "themes-co-occurrence.csv",
      "themes.csv",
      "themes.json",
      "topics.csv",
    ]);
    const numbers = rows("themes.csv").flatMap(({ responses, hits }) => [responses, hits]);
    expect(numbers.filter((number) => number === "1" || number === "2")).toEqual([]);
    expect(numbers).toContain("[c]");
    expect(
      JSON.parse(files["themes.json"]!).themes.some((row: { responses: unknown }) => row.responses === null),
    ).toBe(true);
    const record = JSON.parse(files["run.json"]!);
    const { bySource, byStatus } = record.reconciliation;
    expect([bySource, byStatus, record.campaigns, record.problems]).toEqual([[], [], null, []]);
    expect(record.inputs.map(({ responses }: { responses: unknown }) => responses)).toEqual([null, null]);
  });

  test("says to programs that [c] is no value, and refers to no table that is not there", async () => {
    const { files } = await published("publish: { suppress: 3 }\n");
    const { resources } = JSON.parse(files["datapackage.json"]!) as { resources: Resource[] };
    const names = resources.map(({ name }) => name);
    expect(names.map((name) => `${name}.csv`).sort()).toEqual(
      Object.keys(files).filter((name) => name.endsWith(".csv")),
    );
    for (const { schema } of resources) {
      expect(schema.missingValues).toEqual(["", "[c]"]);
      for (const { reference } of schema.foreignKeys ?? [])
        expect(["", ...names]).toContain(reference.resource);
    }
    expect(JSON.parse(files["csv-metadata.json"]!).null).toEqual(["", "[c]"]);
    const whole = (await published("")).files["datapackage.json"]!;
    expect(whole).not.toContain("[c]");
  });

  test("takes the number of the command line before that of the project, and shows [c] on the screen", async () => {
    const { stderr, stdout } = await published(
      "publish: { suppress: 3 }\n",
      "run --publish --suppress 6 --json",
    );
    expect(stderr).toMatch(/\[c\]/);
    const { options, themes } = JSON.parse(stdout);
    expect(options.publish.suppress).toBe(6);
    for (const { responses } of themes.rows)
      expect(responses === null || responses === 0 || responses >= 6).toBe(true);
  });

  test.each(["2", "x", "0", "-5"])("%s is refused", async (number) => {
    const { code, stderr } = await published("", `run --publish --suppress ${number}`);
    expect([code, stderr]).toEqual([2, expect.stringContaining("whole number from 3")]);
  });

  test("without --publish is refused: it would write what it should withhold", async () => {
    const { code, stderr, files } = await published("", "run --suppress 5");
    expect([code, stderr, files]).toEqual([2, expect.stringContaining("--publish"), {}]);
  });
});
