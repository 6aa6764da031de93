/** E-mails as files: their heads and text, in the encodings of mail programs; what is attached is named. */
import { expect, test } from "vitest";
import { bodyOf, message, PAGE, PLAIN, parts, READ, read } from "./make-mail.ts";

test("heads stand above the text: display names, the sender's own day, the subject", async () => {
  const { text, said } = await read(message(PLAIN, "More boats, please.\r\n"));
  expect(text).toBe(`${READ}More boats, please.\n`);
  expect(said).toEqual([]);
});

test("an address stands in the heads only where no name does", async () => {
  const { text } = await read("From: <quay@isle.example>\nTo: a@b.example\nMessage-ID: <1>\n\nBoats.\n");
  expect(text).toBe("From: quay@isle.example\nTo: a@b.example\n\nBoats.\n");
});

test("heads in encoded words are decoded, and make no lines of their own", async () => {
  const { text } = await read(
    "From: =?utf-8?B?w4Vzw6UgTMO4dmhvbG0=?= <a@b.example>\nSubject: =?iso-8859-1?Q?Caf=E9?=\n =?utf-8?Q?_and=0AFrom:_Eve?=\nMessage-ID: <1>\n\nBoats.\n",
  );
  expect(text).toBe("From: Åså Løvholm\nSubject: Café and From: Eve\n\nBoats.\n");
});

test.each([
  [
    "quoted-printable",
    ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable"],
    "The caf=C3=A9 is=\r\n open.",
    "The café is open.\n",
  ],
  [
    "base64",
    ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64"],
    Buffer.from("The café\r\nis open.").toString("base64"),
    "The café\r\nis open.\n",
  ],
  [
    "a charset of its own",
    ["Content-Type: text/plain; charset=windows-1251", "Content-Transfer-Encoding: quoted-printable"],
    "=CF=E0=F0=EE=EC",
    "Паром\n",
  ],
  [
    "Windows-1252 under the name of Latin-1",
    ["Content-Type: text/plain; charset=iso-8859-1", "Content-Transfer-Encoding: quoted-printable"],
    "=93More=94 =80 5",
    "“More” € 5\n",
  ],
  [
    "wrapped lines (format=flowed)",
    ["Content-Type: text/plain; format=flowed"],
    ["More ", "boats. ", "> an old ", "> word", "-- ", "Alma"],
    "More boats. \n> an old word\n-- \nAlma\n",
  ],
  [
    "wrapped lines whose spaces go",
    ["Content-Type: text/plain; format=flowed; delsp=yes"],
    ["bo ", "ats"],
    "boats\n",
  ],
])("text in %s is decoded", async (_, heads, body, expected) => {
  expect(await bodyOf(message(heads, body))).toBe(expected);
});

test("text that is not in the charset it names is read as what it is, with a warning", async () => {
  const wrong = await read(Buffer.from(message(PLAIN, "The caf\xe9 \x96 open"), "latin1"));
  expect(wrong.text).toBe(`${READ}The café – open\n`);
  expect(wrong.said).toEqual(["source-encoding: bytes that are not UTF-8, read as Windows-1252"]);
  const unknown = await read(message(["Content-Type: text/plain; charset=utf-7"], "Caf+AOk-"));
  expect(unknown.said[0]).toMatch(/^source-encoding: text that is not in the charset it names \(utf-7\)/);
});

test("of a message in two forms the plain text is read, unless most of the words are missing in it", async () => {
  const both = parts(
    "alternative",
    [...PLAIN, "", "More boats, please."],
    [...PAGE, "", "<p>More <b>boats</b>, please.</p>"],
  );
  expect(await bodyOf(both)).toBe("More boats, please.\n");
  const stub = await read(
    parts(
      "alternative",
      [...PLAIN, "", "See the page."],
      [...PAGE, "", "<p>More boats in winter, and a café on the quay.</p>"],
    ),
  );
  expect(stub.text).toBe(`${READ}More boats in winter, and a café on the quay.\n`);
  expect(stub.said[0]).toMatch(/^source-form: a plain text with less than half of the words/);
});

test("a message that is a web page is read by its blocks, with marks before what it quotes", async () => {
  const page =
    '<style>p{}</style><div>Dear Board,</div><div><br></div><div>More boats.<br>And a café.</div><blockquote type="cite"><p>Old words</p></blockquote>';
  expect(await bodyOf(message(PAGE, page))).toBe("Dear Board,\n\nMore boats.\nAnd a café.\n\n> Old words\n");
});

test("paragraphs that Outlook writes line by line stand close", async () => {
  const page =
    "<p class=MsoNormal>Kind regards</p><p class=MsoNormal>Alma</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>Quay</p>";
  expect(await bodyOf(message(PAGE, page))).toBe("Kind regards\nAlma\n\nQuay\n");
});

test("pictures within the page and digital signatures are a note, not a loss", async () => {
  const related = [
    'Content-Type: multipart/related; boundary="in"',
    "",
    "--in",
    ...PAGE,
    "",
    "<p>More boats.</p>",
    "--in",
    "Content-Type: image/png",
    "Content-ID: <1>",
    "",
    "x",
    "--in--",
  ];
  const { said } = await read(
    parts("signed", related, ["Content-Type: application/pgp-signature; name=s.asc", "", "x"]),
  );
  expect(said).toEqual(["source-form: 1 picture within the text, left out; 1 digital signature, left out"]);
});
