/** What is planted in the sources of a redaction stands in no byte of what it writes and tells. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { main } from "#src/cli/main.ts";

/** What is planted is odd: it is redacted although it may be read wrongly. */
const LOOKED_AT = "check: { allow: [{ rule: layout-doubtful, reason: looked at }] }\n";

const given = fc.constantFrom("Karen", "Tom", "Una", "Zbyněk", "Anne-Marie", "Dr Oluwaseun", "J.", "Seán");
const surname = fc.constantFrom(
  "Quillfeather",
  "O’Moorcroft",
  "Hebblewhite-Vane",
  "Þórvaldsson",
  "van Thistlewane",
);
const person = fc.tuple(given, surname).map((words) => words.join(" "));
const organisation = fc
  .tuple(
    fc.constantFrom("Barnby", "Dunnow", "St Audrey's"),
    fc.constantFrom("Trust", "Readers", "Coaches Ltd, est. 1923"),
  )
  .map((words) => words.join(" "));
const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9]{${length}}$`));
const datum = fc.oneof(
  fc.stringMatching(/^[a-z]{3,8}\.[a-z]{3,8}@[a-z]{4,8}\.example$/),
  digits(6).map((number) => `07700 ${number}`),
  digits(6).map((number) => `+44 7700 ${number}`),
  fc.constantFrom("SW1A 1AA", "M1 1AE", "B33 8TH"),
  digits(6).map((number) => `AB ${number.slice(0, 2)} ${number.slice(2, 4)} ${number.slice(4)} C`),
  fc.constantFrom("943 476 5919", "401 023 2137"),
);

/** The ways in which a text may print a name: capitals, spaces, line breaks, a possessive. */
const form = fc.record({
  capitals: fc.constantFrom("as it is", "upper", "lower"),
  gap: fc.constantFrom(" ", "  ", "\n", "\n   ", "\r\n"),
  end: fc.constantFrom("", "'s", "’s", ",", "."),
});
type Form = typeof form extends fc.Arbitrary<infer Value> ? Value : never;

const printed = (name: string, { capitals, gap, end }: Form) => {
  const words = capitals === "upper" ? name.toUpperCase() : capitals === "lower" ? name.toLowerCase() : name;
  return words.replaceAll(" ", gap) + end;
};

/** A name that its own text writes small is read as that of an organisation. */
const ownForm = form.map((one) => ({
  ...one,
  capitals: one.capitals === "lower" ? "as it is" : one.capitals,
}));

const sender = fc.record({
  status: fc.constantFrom("named", "organisation", "anonymous", "redacted"),
  name: person,
  organisation,
  form: ownForm,
  datum,
  chosen: form,
});

const corpus = fc.record({
  chosen: fc.tuple(
    fc.constantFrom("Cuthbert Wainscott", "Wilfreda Larkmoss"),
    fc.constantFrom("Pell Island Stores", "Kerbwise"),
  ),
  senders: fc.array(sender, { minLength: 3, maxLength: 7 }),
  inFileName: fc.boolean(),
  ending: fc.constantFrom("\n", "\r\n"),
});
type Corpus = typeof corpus extends fc.Arbitrary<infer Value> ? Value : never;

const bodyOf = ({ senders, chosen }: Corpus, at: number) => {
  const { name, form: how, datum: secret, chosen: other, status } = senders[at]!;
  const named = status === "named" ? `As ${printed(name, how)} I think so.` : `My name is ${name}.`;
  const neighbour = senders[(at + 1) % senders.length]!;
  const respondent = neighbour.status === "named" ? neighbour.name : "nobody";
  const place = `Write to ${secret} about ${printed(chosen[at % 2]!, other)} now.`;
  return `The room is cold.\n${named}\n${place}\nI agree with ${respondent} in all of this, and wish for more.`;
};

const attributionOf = ({ status, name, organisation: from, datum: secret }: Corpus["senders"][number]) => {
  if (status === "anonymous") return "I wish to remain anonymous";
  if (status === "redacted") return `[Name redacted] ${from}`;
  return status === "named" ? `${name}, ${from}, ${secret}` : from;
};

function sourcesOf(all: Corpus): Readonly<Record<string, string>> {
  const responses = all.senders.map(
    (one, at) => `Staff; Building\n${bodyOf(all, at)}\n${attributionOf(one)}\n`,
  );
  // Some names are told by the document alone.
  const records = all.senders.flatMap((one, at) => {
    if (at % 2 === 1) return [];
    const { status, name, organisation: from, datum: secret } = one;
    const attribution = {
      status,
      name: status === "organisation" ? null : name,
      organisation: from,
      text: `${name}, ${from}`,
    };
    return JSON.stringify({
      id: `${name} ${at}`,
      text: bodyOf(all, at),
      attribution,
      topics: [all.chosen[0], "Roads"],
      secret,
    });
  });
  const front = `Replies to ${all.chosen[1]} (${all.senders[0]!.datum})\n\n`;
  const name = all.inFileName ? `${all.chosen[0]} ${all.senders[0]!.name}` : "replies";
  return {
    [`corpus/${name}.txt`]: `${front}${responses.join("\n")}`.replace(/\r?\n/g, all.ending),
    "corpus/records.jsonl": records.join("\n"),
    "names.txt": all.chosen.join("\n"),
    key: "0123456789abcdef",
  };
}

/** Everything that was written and told, but what the user wrote, in small letters and with single spaces. */
async function redactionOf(files: Readonly<Record<string, string>>) {
  const cwd = mkdtempSync(join(tmpdir(), "themetally-redact-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true });
      writeFileSync(join(cwd, name), text);
    }
    const told = { stdout: "", stderr: "" };
    const stream = (name: "stdout" | "stderr") => ({ write: (text: string) => (told[name] += text) });
    const io = { cwd, env: {}, stdout: stream("stdout"), stderr: stream("stderr") };
    const code = await main(["redact", "corpus", "--to", "copy", "--key", "key", "--names", "names.txt"], io);
    const written = readdirSync(cwd, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(cwd.length + 1))
      .filter((name) => !(name in files));
    const all = written.flatMap((name) => [
      name,
      readFileSync(join(cwd, name), "utf8").replaceAll(/\\[rn]/g, "\n"),
    ]);
    return { code, stdout: told.stdout, written, text: flat([...all, told.stdout, told.stderr].join("\n")) };
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

const flat = (text: string) => text.toLowerCase().replace(/[\s_-]+/g, " ");

test("no planted name and no planted datum is in copy, manifest, log, names of files or words", async () => {
  await fc.assert(
    fc.asyncProperty(corpus, async (all) => {
      const { code, stdout, written, text } = await redactionOf({
        ...sourcesOf(all),
        "themetally.yaml": LOOKED_AT,
      });
      expect([code < 2, stdout, written.length]).toEqual([true, "", 4]);
      const names = all.senders.map(({ name }) => name.replace(/^Dr /, ""));
      const planted = [...names, ...all.chosen, ...all.senders.map(({ datum: secret }) => secret)];
      expect(planted.filter((one) => text.includes(flat(one)))).toEqual([]);
    }),
    { seed: 1, numRuns: 60 },
  );
}, 120_000);
