/** What the groups of RTF hold: text, or something beside it. */

/** Nothing in these is text of the document. */
export const SILENT: ReadonlySet<string> = new Set(
  (
    "colortbl stylesheet info pict objdata objclass fldinst nonshppict shprslt listtable listoverridetable " +
    "rsidtbl revtbl themedata colorschememapping datastore latentstyles xmlnstbl filetbl generator upr " +
    "bkmkstart bkmkend xe tc tcn rxe txe pn pnseclvl nonesttables sp sn sv " +
    "ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn annotation atnauthor atnid atndate atnref atntime atnicn " +
    "falt panose fontemb background template passwordhash mmathPr wgrffmtfilter userprops"
  ).split(" "),
);

/** Headers and footers of pages. */
export const MARGINS: ReadonlySet<string> = new Set(
  "header headerl headerr headerf footer footerl footerr footerf".split(" "),
);

/** Groups that say `\*` and hold text all the same. */
export const STARRED_TEXT: ReadonlySet<string> = new Set(
  "shpinst shptxt do dptxbxtext footnote listtext pntext".split(" "),
);

/** Control words that are signs. */
export const SIGNS: Readonly<Record<string, string>> = {
  tab: "\t",
  line: "\n",
  lbr: "\n",
  column: "\n",
  bullet: "•",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  endash: "–",
  emdash: "—",
  enspace: " ",
  emspace: " ",
  qmspace: " ",
  "~": "\u00a0",
  _: "-",
  "\\": "\\",
  "{": "{",
  "}": "}",
};
