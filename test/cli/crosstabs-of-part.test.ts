/** Tables that the project asks for, of paths on the command line that are a part of its corpus. */
import { expect, test, vi } from "vitest";
import { run } from "./harness.ts";

vi.setConfig({ testTimeout: 60_000 });

const FILES = {
  "survey.csv": "ID,Region,What would help?\nR1,North,A cheaper ferry would help us most of all.\n",
  "book.yaml": "themes:\n  - { id: bus, label: Buses, terms: [bus, buses] }\n",
};
const PROJECT = "corpus: [survey.csv]\ncodebook: book.yaml\n";

test.each([
  ["- { by: region }", "of the table by region"],
  ["- { by: status, where: 'region:North' }", "in `where: region:North`"],
])(
  "of a part of the corpus that lacks the variable the table is empty, and said to be: %s",
  async (table, said) => {
    const files = {
      ...FILES,
      "a.txt": "The bus that we have is late every day.",
      "themetally.yaml": `${PROJECT}tables:\n  ${table}\n`,
    };
    const { code, out, stderr, place } = await run("run a.txt", files);
    expect(code).toBe(0);
    expect(stderr.replace(/\s+/g, " ")).toContain(`ariable \`region\` ${said}, which no source has`);
    const file = Object.keys(out).find((name) => /by-(region|status-where)/.test(name));
    expect(out[file ?? "not written"]?.trim().split("\n")).toEqual([expect.stringMatching(/^theme,label,/)]);
    const check = await place.run("check a.txt --outputs out");
    expect(`${check.stdout}${check.stderr}`).not.toContain("outputs-differ");
    const whole = { "themetally.yaml": files["themetally.yaml"].replace("survey.csv", "a.txt") };
    expect((await run("run", { ...files, ...whole })).code).toBe(2);
  },
);
