/** What is mutated: the sample corpus, small texts of our own, and real documents and dictionaries where they are at hand. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Long files give many pieces of this length: whole ones would leave time for few cases. */
const PIECE = 12_000;
const MOST_PIECES = 25;

const DOCUMENTS = [
  "Buses; Ferries\n\nThe bus is late. My name is Ada Quillfeather.\n\nAda Quillfeather, Ferry Users of Harrow\n\nFootpaths\n\nNo lights.\n\nName withheld\n\n1\n",
  "1. Harrow Walkers\n\nWe ask for\n• paths\n• lights\n\n2. Ferry League\n\n“More boats,” said a member.\n",
  "Statement by the Ferry League\n\n12 March 2031\n\nWe received 12 responses, 3 of them from organisations.\n\nYours faithfully,\nB. Quillfeather\nChair\n",
  "KEY POINTS\n\n- Buses: more of them\n- Paths: fewer holes\n\nSECTION 2\n\nWrite to 12 Hill Road, HX1 1AA or x@example.org, 07700 900123.\n\f2\nMore.\n",
  "",
  "x",
];

const BOOK = `name: Small
version: 1.0.0
stemmer: porter2
overlap: book
themes:
  - id: buses
    label: Buses
    match: { words: form, case: keep }
    terms: [bus, "bus stop*", "late NEAR/5 bus", { term: "/b(us)+/i", weight: 2 }]
    except: [omnibus]
    not-after: { within: 3, words: [no, not] }
    threshold: 2
    themes:
      - id: fares
        rule: 'buses AND (fare* OR word:ticket) AND NOT status:anonymous'
        at-least: 1
  - id: ferries
    terms: [ferr*, "boat THEN/sentence quay"]
`;

const TERMS = [
  "bus",
  '"bus stop"',
  "late NEAR/5 (bus OR train)",
  "boat THEN/sentence quay",
  "/b(us)+\\b/i",
  "=AND",
  "un*able",
  "buses AND (fare* OR word:ticket) AND NOT status:anonymous",
  "theme:buses OR topic:*path* AND source:a.txt",
  "NOT (late NEAR/paragraph bus)",
];

const PROJECT = `title: Small
corpus: [corpus]
layout: auto
codebook: book.yaml
out: out
expect: { responses: 2 }
attribution:
  anonymous: ["Name withheld"]
`;

const RECORDS = [
  '{"text":"The bus is late.","topics":"Buses; Fares","name":"Quillfeather"}',
  '{"id":"a","text":"No lights.","topics":["Paths"],"attribution":{"status":"anonymous","text":"Anonymous"}}',
  '{"id":"ideas-0001","source":"ideas.txt","ordinal":1,"lines":{"header":null,"body":[1,2],"attribution":null},"pages":[1,1],"topics":[],"headerText":null,"headerTruncated":false,"attribution":{"status":"none","text":null,"name":null,"organisation":null},"date":null,"words":1,"fingerprint":"x","text":"x"}',
  "[]",
  "null",
];

const LOCK = `{"version":1,"sources":[{"source":"a.txt","bytes":1,"sha256":"0"}],"responses":[{"id":"a-1","source":"a.txt","fingerprint":"f","tags":"t"},{"id":"a-2","source":"a.txt","fingerprint":"g","tags":"t"}]}`;

const BOOKS = {
  dic: "%\n1\tbuses\n2\tfares\n%\nbus*\t1\nfare\t1\t2\n",
  dicx: "DicTerm,buses,fares\nbus*,X,\nfare,,0.5\n",
  ykd: '<?xml version="1.0"?><dictionary style="050805"><cnode name="top"><cnode name="buses"><pnode name="bus*"/></cnode></cnode></dictionary>',
  lcd: '<?xml version="1.0"?><dictionary style="050805"><cnode name="top"><pnode name="a bus"/></cnode></dictionary>',
  lc3: "+buses\nbus *\n~late bus\n-\n",
  cat: "BUSES\n\tBUS* (1)\n\tFARES\n\t\tFARE (0.5)\n\t@RULE [BUS NEAR FARE /S /C5]\n",
  yml: "buses:\n  - bus*\n  - [late bus]\nfares: [fare]\n",
  cod: "＊buses\nbus | ( late & bus ) | near(bus-late)[5] | seq(a-b)\n\n*fares\n<*buses> & !fare\n",
  csv: "tag,description,count\nbuses,About buses,3\nbuses.fares,,1\n",
  tsv: "buses\tbus\tcoach\nfares\tfare\n",
  qdc: '<?xml version="1.0"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="1b594c5e-0b7c-4c76-9a41-6a3f1a3f1a3f" name="buses" isCodable="true"><Description>x</Description></Code></Codes></CodeBook>',
};

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile())
    .sort();
}

function piecesOf(text) {
  const step = Math.max(PIECE, Math.ceil(text.length / MOST_PIECES));
  const pieces = [];
  for (let from = 0; from < text.length; from += step) pieces.push(text.slice(from, from + PIECE));
  return pieces;
}

/** @returns seeds by kind; dictionaries by the extension that their format goes by */
export function readSeeds() {
  const texts = [...filesBelow(join(ROOT, "corpus")), ...filesBelow(join(ROOT, "../shared/corpus"))]
    .filter((path) => extname(path) === ".txt")
    .map((path) => readFileSync(path, "utf8"));
  const books = Object.fromEntries(Object.entries(BOOKS).map(([name, text]) => [name, [text]]));
  for (const path of filesBelow(join(ROOT, "../shared/dictionaries"))) {
    books[extname(path).slice(1)]?.push(readFileSync(path, "latin1").slice(0, PIECE));
  }
  const own = filesBelow(join(ROOT, "codebooks"))
    .filter((path) => extname(path) === ".yaml")
    .map((path) => readFileSync(path, "utf8"));
  return {
    documents: [...DOCUMENTS, ...texts.flatMap(piecesOf)],
    paragraphs: [
      ...DOCUMENTS,
      ...texts.flatMap((text) => piecesOf(text).map((piece) => piece.slice(0, 1500))),
    ],
    codebooks: [BOOK, ...own],
    terms: TERMS,
    projects: [PROJECT, readFileSync(join(ROOT, "themetally.yaml"), "utf8")],
    records: RECORDS,
    locks: [LOCK],
    books,
  };
}
