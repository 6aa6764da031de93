/** Yoshikoder, Lexicoder 2 and REFI-QDA: three formats in XML. */
import { describe, expect, it } from "vitest";
import { compileCodebook } from "#src/code/apply/code.ts";
import { response } from "../apply/sample.ts";
import { lossesOf, outline, problemsOf, read, written } from "./read.ts";

const dictionary = (inner: string): string =>
  `<?xml version="1.0"?>\n<dictionary>\n${inner}\n</dictionary>\n`;

describe(".ykd", () => {
  const OUTER = dictionary(
    '<cnode name="Trips" desc="">\n<cnode name="A &amp; B" desc="On &lt;foot&gt;"><pnode name="last bus" score="2"/><cnode name="C"/></cnode>\n</cnode>',
  );

  it("takes the one outer cnode for the dictionary, and reads scores and descriptions", () => {
    const book = read(OUTER, "a.ykd");
    expect(book.file).toMatchObject({ name: "Trips", match: { words: "form", case: "fold" } });
    expect(book.file!.themes[0]).toMatchObject({ id: "a-b", description: "On <foot>" });
    expect(outline(book.file)).toEqual(["A & B: last bus × 2", "  C: "]);
    expect(lossesOf(book)).toEqual([
      "3 the outer category `Trips`, which is the dictionary itself → as the codebook's name",
    ]);
  });

  it("is written with an outer cnode, and names the same book again", () => {
    const { text, losses } = written(read(OUTER, "a.ykd").file!, "ykd");
    expect(losses).toEqual([]);
    expect(read(text, "b.ykd").file).toEqual(read(OUTER, "a.ykd").file);
  });

  it("refuses scores that are no numbers, and names elements it does not know", () => {
    const bad = dictionary('<cnode name="A"><pnode name="x1" score="much"/></cnode>');
    expect(problemsOf(read(bad, "a.ykd"))).toEqual(["3: the score `much`"]);
    const odd = dictionary('<cnode name="A"><pnode name="x1"/><note/></cnode>');
    expect(lossesOf(read(odd, "a.ykd"))).toEqual(["3 A: the element <note> → nothing"]);
  });
});

describe(".lcd", () => {
  it("reads a missing edge space as a word that goes on, and writes it so again", () => {
    const text = dictionary(
      '<cnode name="A" desc=""><pnode name=" bus "/><pnode name=" ferr"/><pnode name="port"/></cnode>',
    );
    const { file } = read(text, "a.lcd");
    expect(outline(file)).toEqual(["A: bus, ferr*, *port*"]);
    const back = written(file!, "lcd");
    expect(back.losses).toEqual([]);
    for (const name of ['" bus "', '" ferr"', '"port"']) expect(back.text).toContain(`<pnode name=${name}/>`);
  });
});

const qdc = (codes: string, rest = "", namespace = "urn:QDA-XML:codebook:1.0"): string =>
  `<?xml version="1.0"?>\n<CodeBook xmlns="${namespace}" origin="x">\n<Codes>\n${codes}\n</Codes>${rest}</CodeBook>`;
const GUID = "1FF58B12-6F6F-4B0C-8BE5-BBDC91F55294";

describe(".qdc, what other programs keep", () => {
  it("keeps guids, colours, sets and codes for order only, over an export, too", () => {
    const second = GUID.replace("1FF", "abc");
    const codes = `<Code guid="${GUID}" name="A" isCodable="false" color="#46AA00"><Code guid="${second}" name="B" isCodable="true"/></Code>`;
    const sets = `<Sets><Set guid="${GUID.replace("1FF", "2FF")}" name="S &amp; T"><Description>Both</Description><MemberCode guid="${second.toUpperCase()}"/><MemberCode guid="${GUID}"/></Set><Set name="None"/></Sets>`;
    const book = read(qdc(codes, sets), "a.qdc");
    expect([lossesOf(book), book.file!.exchange]).toEqual([
      [],
      {
        sets: [
          { name: "S & T", guid: GUID.replace("1FF", "2FF"), description: "Both", themes: ["b", "a"] },
          { name: "None", themes: [] },
        ],
      },
    ]);
    expect(book.file!.themes[0]!.exchange).toEqual({ guid: GUID, colour: "#46AA00", codable: false });
    const yaml = written(book.file!, "yaml");
    expect(yaml.losses).toEqual([]);
    const back = written(read(yaml.text, "a.yaml").file!, "qdc");
    expect(back.losses).toEqual([]);
    for (const part of [
      `<Code guid="${GUID}" name="A" color="#46AA00" isCodable="false">`,
      `<Code guid="${second}" name="B" isCodable="true">`,
      `<MemberCode guid="${second}"/>`,
    ])
      expect(back.text).toContain(part);
    expect(read(back.text, "b.qdc").file).toEqual(book.file);
    expect(written(book.file!, "dic").losses).toEqual(
      expect.arrayContaining([
        "the set `S & T` → its themes, without the set",
        `A: the guid ${GUID}, the colour #46AA00, that the code is there for its order only → nothing: another program may take it for another code`,
      ]),
    );
  });

  it("refuses sets of a codebook that name no theme, and gives no guid twice", () => {
    const sets = "exchange: { sets: [{ name: S, themes: [costz] }] }\n";
    const themes = `themes:\n${["costs", "rides"].map((id) => `  - { id: ${id}, terms: [${id}], exchange: { guid: ${GUID} } }`).join("\n")}\n`;
    expect(problemsOf(read(sets + themes, "a.yaml"))).toEqual([
      "1:40 the theme `costz` in a set, which there is not",
    ]);
    const { text, losses } = written(read(themes, "a.yaml").file!, "qdc");
    expect(losses[0]).toBe(`Rides: the guid ${GUID}, which another theme has → a new one`);
    expect(text.split(GUID)).toHaveLength(2);
  });
});

describe(".qdc", () => {
  it("reads nested codes, and names other namespaces, guids that are none or twice, and codes that are not there", () => {
    const codes = `<Code guid="${GUID}" name="A" color="red"><Description>On foot</Description>\n<Code guid="${GUID}" name="B" isCodable="true"/><Code guid="x" name="C"/></Code>`;
    const sets = `<Sets><Set guid="${GUID}" name="S"><MemberCode guid="y"/></Set></Sets>`;
    const book = read(qdc(codes, sets, "urn:QDA-XML:codebook:1:0"), "a.qdc");
    expect(outline(book.file)).toEqual(["A", "  B: ", "  C: "]);
    expect(book.file!.themes[0]).toMatchObject({ description: "On foot" });
    expect(lossesOf(book)).toEqual([
      "2 the namespace `urn:QDA-XML:codebook:1:0` → as if it were urn:QDA-XML:codebook:1.0",
      "4 A: the colour `red`, which is none → nothing",
      `5 A › B: the guid ${GUID} again → a new one`,
      "5 A › C: `x`, which is no guid → a new one",
      "6 the code y of the set `S`, which there is not → the set without it",
    ]);
  });

  it("is written with terms and rules behind a marker line, and with the same guids every time", () => {
    const yaml = `match: { words: form }
themes:
  - id: costs
    label: Costs
    description: Prices.
    terms: [fare, { term: bus NEAR/5 late, weight: 2 }]
    except: [fare dodger]
  - id: both
    rule: theme:costs AND NOT status:organisation
`;
    const { file } = read(yaml, "a.yaml");
    const { text, losses } = written(file!, "qdc");
    expect(losses).toEqual([]);
    expect(text).toContain("<Description>Prices.\n\n[themetally]\n");
    expect(text).toMatch(
      /<Code guid="[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}" name="Costs" isCodable="true">/,
    );
    expect(text).not.toContain("<Sets");
    expect(read(text, "b.qdc")).toMatchObject({
      file: { ...file!, match: { words: "form", case: "fold" } },
      losses: [],
    });
  });

  it("points at the line of what is wrong behind the marker", () => {
    const text = qdc(
      `<Code name="A"><Description>Prices.\n[themetally]\nterms: [fare]\nexept: [x]</Description></Code>`,
    );
    expect(problemsOf(read(text, "a.qdc"))).toEqual([
      "7: the key `exept`, which means nothing here, below [themetally] in A",
    ]);
  });
});

describe("XML", () => {
  it("is refused with a document type, entities and all", () => {
    const bomb = `<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n${dictionary('<cnode name="&b;"/>').replace(/^.*\n/, "")}`;
    const found = problemsOf(read(bomb, "a.ykd"));
    expect(found[0]).toBe("1:54 a document type (<!DOCTYPE), which may define entities");
    expect(read(bomb, "a.qdc", "qdc").file).toBeNull();
  });

  it.each(["a.ykd", "a.qdc"])("is refused where it nests 10,000 levels (%s)", (source) => {
    const element = source === "a.ykd" ? "cnode" : "Code";
    const deep = `<${element} name="x">`.repeat(10_000) + `</${element}>`.repeat(10_000);
    const text =
      source === "a.ykd"
        ? dictionary(deep)
        : `<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>${deep}</Codes></CodeBook>`;
    expect(problemsOf(read(text, source))[0]).toMatch(/^\d+:\d+ elements nested more than 210 levels deep$/);
  });

  it("is refused where it is not well-formed, with line and column", () => {
    expect(problemsOf(read("<dictionary>\n<cnode>\n</dictionary>", "a.ykd"))[0]).toMatch(
      /^3:\d+ what XML cannot read/,
    );
    expect(problemsOf(read("<html/>", "a.ykd"))).toEqual(["1: XML whose outer element is <html>"]);
    expect(problemsOf(read("<html/>", "a.qdc"))).toEqual(["1: XML whose outer element is <html>"]);
  });
});

it("a .ykd of regular expressions is read as such, over whole words; what is not known is named", () => {
  const nodes = ["bus(es)?", "late.*", "\\w+port", "fare", "a\\sb", "(?=x)y"];
  const text = `<dictionary patternengine="regexp"><cnode name="T"><cnode name="Bus">${nodes
    .map((name) => `<pnode name="${name}"/>`)
    .join("")}</cnode></cnode></dictionary>`;
  const book = read(text, "a.ykd");
  const any = "[\\p{L}\\p{Nd}]";
  expect(book.file!.themes[0]!.terms).toEqual([
    "/\\b(?:bus(es)?)\\b/i",
    `/\\b(?:late${any}*)\\b/i`,
    `/\\b(?:${any}+port)\\b/i`,
    "fare",
  ]);
  const { hits } = compileCodebook(book.codebook!).code(
    response("Two buses came late to the airport, lately."),
  );
  expect(hits).toHaveLength(4);
  expect(lossesOf(book).filter((loss) => loss.endsWith("in the description only"))).toHaveLength(2);
});
