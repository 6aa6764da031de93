/** E-mail addresses, plain, disguised and wrapped, and what only has an at sign. */
import { describe, expect, it } from "vitest";
import { found, isFound, isNothing } from "./samples.ts";

const VALID = [
  "quillfeather@example.org",
  "m.quillfeather+news@mail.example.co.uk",
  "o'quill_feather-99@sub-domain.example.org",
  "MIRA@EXAMPLE.ORG",
  "Mira@Example.Org",
  "zoë@exämple.org",
  "mira (at) example.org",
  "mira(at)example.org",
  "mira [at] example [dot] org",
  "mira[AT]example[DOT]co[DOT]uk",
  "mira {at} example dot org",
  "mira@example (dot) org",
  "mira.q @ example.org",
  "mira at example dot org",
  "mira @ example.org",
  "MIRA AT EXAMPLE DOT ORG",
  "mira @ example . org",
  "mira@ example .org",
  "mira @example.org",
  "mira AT example.org",
  "mira.q at example.org",
  "mira dot quill at example dot org",
  "mira (dot) quill (at) example (dot) co (dot) uk",
  "mira underscore quill AT example DOT org",
  "mira-at-example-dot-org",
  "mira(a)example.org",
  "mira%40example.org",
  "mira&#64;example.org",
  "mira.q AT sub DOT example DOT co DOT uk",
];
const WRAPPED = [
  "mira@\nexample.org",
  "mira@sub-\ndomain.example.org",
  "mira@example.\norg.uk",
  "mira@example.org.\nuk",
  "mira@exam\nple.org",
  "mira@example\n.org",
  "mira-\nquill@example.org",
  "mira (at)\nexample.org",
  "mira at\nexample dot\norg",
  "mira.q\n@example.org",
  "mira@sub-\r\n  domain.example.org",
];
const INVALID = [
  "@quillfeather",
  "look at example.org",
  "we are at www.example.org",
  "find us at example.org",
  "ate (a) example.org",
  "@quillfeather@example.org",
  "mira@example",
  "mira@example.org2",
  "mira@localhost:80",
  "5@3.50 each",
  "follow us @ example.org",
  "sign-up @ example.org",
  "we met (at) the office",
  "we met at the dot on the map",
  "a flat dot example dot org",
  "https://example.org/@quillfeather/1",
  "https://mira@example.org/path",
  "https://mira:secret@example.org/path",
  "maps/@51.5,-0.1,15z",
  "logo@2x.png",
  "pkg@1.2.3",
  `${"a".repeat(65)}@example.org`,
];

describe("e-mail addresses", () => {
  isFound("email", VALID);
  isFound("email", WRAPPED);
  isNothing(INVALID);

  it("ends an address before the sentence that follows it", () => {
    const texts = [
      "mira@example.org. Then",
      "mira@example.org.\nthen",
      "mira@example.org.Then",
      "mira@example.org.",
    ];
    for (const text of texts) expect(found(text), text).toEqual([["email", "mira@example.org"]]);
  });

  it("begins an address after what introduces it", () => {
    const texts = [
      "mailto:mira@example.org",
      "?to=mira@example.org&x=1",
      "_mira@example.org_",
      "'mira@example.org'",
    ];
    for (const text of texts) expect(found(text), text).toEqual([["email", "mira@example.org"]]);
  });

  it("takes `at` for the sign where the text speaks of mail", () => {
    for (const before of ["My email is ", "E-mail: ", "write to ", "contact me on "])
      expect(found(`${before}mira at example.org`), before).toEqual([["email", "mira at example.org"]]);
  });

  it("finds several next to one another", () => {
    expect(found("a@example.org,b@example.org;c@example.org").map(([, value]) => value)).toEqual([
      "a@example.org",
      "b@example.org",
      "c@example.org",
    ]);
  });
});
