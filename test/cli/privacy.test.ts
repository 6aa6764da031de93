/** The name of somebody who asked not to be named stands in no output and in no message. */
import { expect, test } from "vitest";
import { workplace } from "./harness.ts";
import { PROJECT } from "./sample.ts";

const NAME = "Respondent Quillfeather";
const PLACE = "Quillfeather and Daughters";

test.each([
  ["fields of the record", { status: "anonymous", name: NAME, organisation: PLACE }],
  [
    "an attribution",
    { attribution: { status: "anonymous", text: `${NAME}, ${PLACE}`, name: NAME, organisation: PLACE } },
  ],
  ["a redacted attribution", { attribution: { status: "redacted", text: NAME, name: NAME } }],
  ["a faulty record", { status: "anonymous", name: NAME, topics: 7 }],
  [
    "a record that is no JSON",
    `{"text": "The building is cold.", "status": "anonymous", "name": "${NAME}" "x"}`,
  ],
])("in %s", async (_, fields) => {
  const line =
    typeof fields === "string" ? fields : JSON.stringify({ text: "The building is cold.", ...fields });
  const place = workplace({ ...PROJECT, "corpus/records.jsonl": `${line}\n` });
  const told = await place.run("run --allow-missing --json");
  const all = [told.stdout, told.stderr, (await place.run("run")).stderr, ...Object.values(place.files())];
  expect(Object.keys(place.files())).toHaveLength(20);
  expect(all.join("\n")).not.toMatch(/Quillfeather/i);
});
