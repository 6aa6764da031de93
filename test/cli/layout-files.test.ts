/** Layout files on the command line: the examples of the page, the preview, the record of a run, and what a fault says. */
import { describe, expect, test, vi } from "vitest";
import type { Response } from "#src/model/response.ts";
import { blocksOf } from "../docs/markdown.ts";
import { textOf } from "../docs/pages.ts";
import { run, workplace } from "./harness.ts";

vi.setConfig({ testTimeout: 30_000 });

const blocks = (language: string) =>
  blocksOf(textOf("docs/layout-files.md")).flatMap((one) => (one.language === language ? [one.text] : []));
const EXAMPLES = blocks("text").filter((text) => !text.includes("←"));
const LAYOUTS = blocks("yaml").filter((text) => text.startsWith("name:"));
const FILES = { "responses.txt": EXAMPLES[0]!, "council.yaml": LAYOUTS[0]! };
const SPLIT = "split responses.txt --layout council.yaml";

const rowsOf = (jsonl: string | undefined) =>
  jsonl!
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Response)
    .map(({ id, topics, attribution }) => [id, topics, attribution.status, attribution.text]);

describe("the examples of the page are read as it says", () => {
  test("numbered responses", async () => {
    const { code, out, stderr } = await run(`${SPLIT} --quiet`, FILES);
    expect([code, stderr]).toEqual([0, ""]);
    const [better, other] = ["What would make the ferry better?", "Is there anything else?"];
    expect(rowsOf(out["responses.jsonl"])).toEqual([
      ["responses-12", ["Ferries", "Fares", better], "organisation", "Friends of Cray Pier"],
      ["responses-13", ["Fares", "Timetables", better], "organisation", "Cray Traders' Association"],
      ["responses-21", ["Buses", other], "anonymous", "Name withheld"],
    ]);
  });

  test("a form with labels", async () => {
    const files = { "form.txt": EXAMPLES[1]!, "form.yaml": LAYOUTS[1]! };
    const { code, out, stderr } = await run("split form.txt --layout form.yaml --quiet", files);
    expect([code, stderr]).toEqual([0, ""]);
    expect(rowsOf(out["responses.jsonl"])).toEqual([
      [
        "form-LP-0041",
        ["Repairs", "Rents"],
        "organisation",
        "The warden of Quay House, Harrow Tenants' Union",
      ],
      ["form-LP-0042", ["Rents"], "anonymous", "Anonymous"],
    ]);
    expect(out["responses.jsonl"]).toContain("nobody has told us\\nwhen it will be mended.");
  });

  test("headers and names in a form of their own", async () => {
    const files = { "board.txt": EXAMPLES[2]!, "board.yaml": LAYOUTS[2]! };
    const { code, out, stderr } = await run("split board.txt --layout board.yaml --quiet", files);
    expect([code, stderr]).toEqual([0, ""]);
    expect(rowsOf(out["responses.jsonl"]).map(([, topics, , text]) => [topics, text])).toEqual([
      [["Buses", "Fares"], "Night Workers' Guild"],
      [["Fares", "Ferries"], "Harrow Boat Club"],
      [["Buses", "Ferries"], "Cray Traders' Association"],
      [["Ferries", "Fares"], "Quay House Tenants' Union"],
    ]);
  });

  test("the built-in layout reads the same by its name and as a file", async () => {
    const text = EXAMPLES[2]!.replaceAll(" | ", "; ").replaceAll("Sent in by ", "");
    const files = { "board.txt": text, "own.yaml": LAYOUTS[3]! };
    const [byName, asFile] = await Promise.all(
      ["topic-header", "own.yaml"].map((layout) => run(`split board.txt --layout ${layout} --quiet`, files)),
    );
    expect(asFile!.out["responses.jsonl"]).toBe(byName!.out["responses.jsonl"]);
  });
});

describe("split --preview", () => {
  test("prints each line with what it is, of which response and why, and writes nothing", async () => {
    const { code, stdout, stderr, place } = await run(`${SPLIT} --preview`, FILES);
    expect([code, stderr]).toEqual([0, ""]);
    expect(Object.keys(place.files(".")).sort()).toEqual(["council.yaml", "responses.txt"]);
    expect(stdout).toMatchInlineSnapshot(`
      "responses.txt: 3 responses in the layout island-council
           1  no response         What islanders told us  ← in front of the first response
           3  no text             Question 1: What would make the ferry better?  ← question
           5  no text             Response 12  ← response.begins
           6  name             1  Submitted by: Friends of Cray Pier  ← organisation
           7  topics           1  Ferries; Fares  ← 3 topics, 2 of other responses, too
           8  text             1  The early boat is always full by the time it reaches us.
          10  no text             Response 13  ← response.begins
          11  name             2  Submitted by: Cray Traders' Association  ← organisation
          12  topics           2  Fares, Timetables  ← 3 topics, 2 of other responses, too
          13  text             2  A return costs more than the car did to fill last year.
          14  no text             * * *  ← skip
          15  no text             Question 2: Is there anything else?  ← question
          17  no text             Response 21  ← response.begins
          18  name             3  Submitted by: Name withheld  ← anonymous
          19  topics           3  Buses  ← 2 topics, 0 of other responses, too
          20  text             3  Nothing meets the boat, so we walk up the hill with bags.

      "
    `);
    const shown = blocks("text").find((text) => text.includes("←"))!;
    expect(stdout).toContain(shown);
  });

  test("of a document that no layout fits, each line is in no response", async () => {
    const { code, stdout, stderr } = await run("split note.txt --preview", { "note.txt": "nothing here\n" });
    expect(code).toBe(1);
    expect(stdout).toContain(
      "note.txt: 0 responses in any layout\n     1  no response         nothing here\n",
    );
    expect(stderr).toContain("no response, in any layout");
  });

  test("nothing in a document acts on a terminal, and colours come only where they are wanted", async () => {
    const files = { ...FILES, "responses.txt": EXAMPLES[0]!.replace("early", "\u001b[31mearly\u0007") };
    const plain = await run(`${SPLIT} --preview --quiet --no-color`, files, { isTTY: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there is none is what is tested
    expect(plain.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
    const coloured = await run(`${SPLIT} --preview --quiet`, FILES, { isTTY: true, columns: 60 });
    expect(coloured.stdout).toContain("\u001b[33m");
  });

  test("long documents are shown in part, with how much is left", async () => {
    const text = `Response 1\n${"The boat is late.\n".repeat(400)}`;
    const { stdout } = await run(`${SPLIT} --preview`, { ...FILES, "responses.txt": text });
    expect(stdout).toContain("241 further lines in responses.txt\n");
  });
});

describe("what a run records", () => {
  test("the file with its hash, and the layout's name at each source", async () => {
    const { out } = await run(`${SPLIT} --quiet`, FILES);
    const { inputs, options } = JSON.parse(out["run.json"]!);
    expect(inputs[0].layout).toBe("island-council");
    expect(options).toMatchObject({
      layout: "council.yaml",
      layoutFiles: [
        { source: "council.yaml", name: "island-council", sha256: expect.stringMatching(/^\w{64}$/) },
      ],
    });
  });

  test("a project names one for a document, by its path from the project, and the file is no source", async () => {
    const place = workplace({
      "work/themetally.yaml":
        "corpus: [in]\nlayout: { in/responses.txt: in/council.yaml }\ncodebook: book.yaml\n",
      "work/book.yaml": "themes: [{ id: fares, terms: [fare, cost] }]\n",
      "work/in/responses.txt": EXAMPLES[0]!,
      "work/in/council.yaml": LAYOUTS[0]!,
    });
    const { code, stderr } = await place.run("run --project work/themetally.yaml --quiet");
    expect([code, stderr]).toEqual([0, ""]);
    const record = JSON.parse(place.files("work/out")["run.json"]!);
    expect(record.inputs.map(({ layout }: { layout: string }) => layout)).toEqual(["island-council"]);
    expect(record.options.layout).toEqual({ "in/responses.txt": "in/council.yaml" });
    const check = await place.run("check --project work/themetally.yaml --outputs work/out");
    expect(check.stderr + check.stdout).not.toContain("outputs-differ");
  });

  test("a copy without names is read by the same file", async () => {
    const named = EXAMPLES[0]!.replaceAll("Cray Traders' Association", "Ines Quarrel");
    const place = workplace({ ...FILES, "responses.txt": named });
    const { code, stderr } = await place.run(
      "redact responses.txt --layout council.yaml --to copies --key key.txt --quiet",
    );
    expect([code, stderr]).toEqual([0, ""]);
    const copy = place.files("copies");
    expect(copy["responses.txt"]).not.toContain("Quarrel");
    expect(copy["responses.txt"]).toContain("Response 13\nSubmitted by: ");
    expect(Object.values(place.files(".")).join("")).toContain(",responses-13\n");
  });
});

describe("a fault says what to do", () => {
  const faultOf = async (layout: string, args = SPLIT) =>
    (await run(`${args} --quiet`, { ...FILES, "council.yaml": layout })).stderr;

  test("a layout that is no name and no file", async () => {
    const { code, stderr } = await run("split responses.txt --layout topicheader", FILES);
    expect(code).toBe(2);
    expect(stderr).toContain("Did you mean topic-header?");
    const project = { ...FILES, "themetally.yaml": "corpus: [responses.txt]\nlayout: sectoins\n" };
    expect((await run("split", project)).stderr).toContain(
      'themetally.yaml:2:9: error: the layout "sectoins"',
    );
  });

  test("a file that is not there", async () => {
    expect(await faultOf("", "split responses.txt --layout gone.yaml")).toContain(
      "gone.yaml: error: no such file; expected a layout file; check the path.\n",
    );
  });

  test.each([
    ["name: x\nresponse: { begin: '^R' }\n", "council.yaml:2:13: error: the key `begin`"],
    [
      "name: x\nresponse: { begins: '^(R' }\n",
      "council.yaml:2:22: error: a regular expression that cannot be read",
    ],
    [
      "name: x\nresponse: { begins: '^R', id: 2 }\n",
      "council.yaml:2:31: error: group 2 of `begins`, which has 0",
    ],
    ["name: x\nresponse: { id: 1 }\n", "council.yaml:2:11: error: neither `begins` nor `ends`"],
    ["name: x\ntext: { labelled: 'C:' }\n", "council.yaml:2:7: error: `text` without `response`"],
    [
      "name: x\ntopics: { separator: and }\n",
      'council.yaml:2:22: error: the separator "and" without `response`',
    ],
    ["name: A B\n", "council.yaml:1:7: error: `name` is `A B`"],
    ["response: { begins: page }\n", "council.yaml:1:1: error: no `name`"],
    ["name: x\nskip: ['(?=a)']\n", "council.yaml:2:9: error: look-around"],
  ])("%s", async (layout, words) => {
    expect(await faultOf(layout)).toContain(words);
  });

  test("a file that matches nothing says how often each of its patterns was found", async () => {
    const { code, stderr } = await run(`${SPLIT} --quiet`, {
      ...FILES,
      "council.yaml": LAYOUTS[0]!.replace("^Resp", "^Rep"),
    });
    expect(code).toBe(2);
    expect(stderr).toContain(
      "0 responses in 20 lines by the layout island-council: `response.begins` in 0 lines, `question` in 2 lines, `skip 1` in 1 line, `skip 2` in 0 lines, `topics` in 0 responses, `attribution` in 0 responses",
    );
  });

  test("a number that two responses have is the id of none", async () => {
    const twice = EXAMPLES[0]!.replace("Response 13", "Response 12");
    const { code, stderr, out } = await run(`${SPLIT} --quiet`, { ...FILES, "responses.txt": twice });
    expect(code).toBe(0);
    expect(stderr).toContain(
      "responses.txt: warning: the number 12 twice, by `response.id` of the layout island-council",
    );
    const ids = rowsOf(out["responses.jsonl"]).map(([id]) => id);
    expect(ids).toEqual(["responses-0001", "responses-0002", "responses-0003"]);
  });

  test("numbers that begin anew below a question have its number before them", async () => {
    const anew = EXAMPLES[0]!.replace("Response 21", "Response 12");
    const { stderr, out } = await run(`${SPLIT} --quiet`, { ...FILES, "responses.txt": anew });
    expect(stderr).toBe("");
    const ids = rowsOf(out["responses.jsonl"]).map(([id]) => id);
    expect(ids).toEqual(["responses-1-12", "responses-1-13", "responses-2-12"]);
  });
});
