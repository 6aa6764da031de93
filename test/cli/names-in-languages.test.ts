/** Names, what reaches persons, and leave to print them, in tables of other languages than English. */
import { expect, test, vi } from "vitest";
import { csv, readExport } from "./read-export.ts";

vi.setConfig({ testTimeout: 60_000 });

const TEXTS = [
  "Die Fähre soll auch im Winter fahren, jeden Tag.",
  "Les tarifs sont trop élevés pour nous tous ici.",
  "La parada necesita un techo contra la lluvia.",
] as const;

/** A table with a text, and beside it columns with three cells each. */
const read = (columns: Readonly<Record<string, readonly string[]>>, project = "", text = "Stellungnahme") =>
  readExport(
    {
      "in/t.csv": csv(
        [...Object.keys(columns), text],
        ...TEXTS.map((words, at) => [...Object.values(columns).map((cells) => cells[at]!), words]),
      ),
    },
    "in",
    project,
  );

const NAMES = ["Hesper Tollgrain", "Bo Quistmann", "Ida Quillfeder"];
const HAN = ["山田 太郎", "鈴木 花子", "田中 一郎"];

test.each([
  ["氏名", HAN],
  ["お名前（任意）", HAN],
  ["ご芳名", ["山田太郎", "鈴木花子", "田中一郎"]],
  ["姓名", ["王小明", "李小红", "张三丰"]],
  ["이름", ["김철수", "이영희", "박민수"]],
  ["Имя", ["Хеспер Толгрейн", "Бо Квист", "Ида Квил"]],
  ["ФИО", ["Хеспер Толгрейн", "Бо Квист", "Ида Квил"]],
  ["Ονοματεπώνυμο", ["Έσπερ Τόλγκρειν", "Μπο Κουίστ", "Ίντα Κουίλ"]],
  ["الاسم الكامل", ["حسن طلغرين", "بدر قويست", "ندى قويل"]],
  ["שם מלא", ["הספר טולגריין", "בו קוויסט", "אידה קוויל"]],
  ["Nom", NAMES],
  ["NOM *", NAMES],
  ["Nom¹", NAMES],
  ["Nom (facultatif)", NAMES],
  ["Nombre", NAMES],
  ["NOMBRE Y APELLIDOS", NAMES],
  ["Vor- und Nachname", NAMES],
  ["VOR- UND NACHNAME (freiwillige Angabe)", NAMES],
  ["Wie heißen Sie?", NAMES],
  ["1. Wie heißen Sie? (optional)", NAMES],
  ["Quel est votre nom ?", NAMES],
  ["¿Cómo se llama usted?", NAMES],
  ["Hoe heet u?", NAMES],
  ["Nome completo", NAMES],
  ["Imię i nazwisko", NAMES],
  ["Jméno a příjmení", NAMES],
  ["Adınız Soyadınız", NAMES],
  ["Ditt namn", NAMES],
  ["Nimi", NAMES],
  ["Név", NAMES],
  ["お名前を教えてください。", HAN],
])("under %s stand names, which are no variable", async (header, cells) => {
  const { responses, all } = await read({ [header]: cells });
  expect(responses.map(({ variables }) => variables)).toEqual([{}, {}, {}]);
  expect(responses.map(({ attribution }) => attribution.name)).toEqual(cells);
  const { all: published } = await read({ [header]: cells }, "", "Kommentar");
  expect(published.includes(cells[0]!)).toBe(all.includes(cells[0]!));
});

test.each([
  [{ Nachname: ["Tollgrain", "Quistmann", "Quillfeder"], Vorname: ["Hesper", "Bo", "Ida"] }],
  [{ NOM: ["TOLLGRAIN", "QUISTMANN", "QUILLFEDER"], Prénom: ["Hesper", "Bo", "Ida"] }],
  [{ Nombre: ["Hesper", "Bo", "Ida"], "Primer apellido": ["Tollgrain", "Quistmann", "Quillfeder"] }],
  [{ 姓: ["山田", "鈴木", "田中"], 名: ["太郎", "花子", "一郎"] }],
  [{ Фамилия: ["Толгрейн", "Квист", "Квил"], Имя: ["Хеспер", "Бо", "Ида"] }],
])("first and last names that stand apart are one name: %o", async (columns) => {
  const { responses } = await read(columns as Readonly<Record<string, readonly string[]>>);
  const [first, second] = Object.values(columns);
  expect(responses.map(({ variables }) => variables)).toEqual([{}, {}, {}]);
  expect(responses.map(({ attribution }) => attribution.name)).toEqual(
    first!.map((cell, at) => `${cell} ${second![at]}`),
  );
});

test.each([
  ["Einwilligung zur Veröffentlichung", ["Ja", "Nein", "Nein"]],
  ["Dürfen wir Ihren Namen nennen?", ["Ja", "Nein", ""]],
  ["Consentement à la publication", ["Oui", "Non", "Non"]],
  ["Acceptez-vous que votre nom soit publié ?", ["Oui", "Non", "Non, merci"]],
  ["¿Autoriza la publicación de su nombre?", ["Sí", "No", "no"]],
  ["氏名の公表", ["可", "不可", "不可"]],
  ["氏名の公開・非公開", ["公開", "非公開", "匿名希望"]],
  ["お名前を公開してもよいですか", ["はい", "いいえ", "いいえ"]],
  ["是否同意公开姓名", ["是", "否", "不同意"]],
  ["성명 공개 여부", ["공개", "비공개", "아니오"]],
  ["Согласие на публикацию имени", ["Да", "Нет", "нет"]],
  ["Zgoda na publikację imienia i nazwiska", ["Tak", "Nie", "NIE"]],
  ["Mag uw naam openbaar gemaakt worden?", ["Ja", "Nee", "nee, liever niet"]],
  ["Möchten Sie anonym bleiben?", ["Nein", "Ja", "ja"]],
  ["ANONYM", ["nein", "ja", "x"]],
  ["匿名", ["いいえ", "はい", "はい"]],
  ["Consentement à la publication de mon nom", ["TRUE", "FALSE", "FALSE"]],
  ["Nom publié", ["1", "0", ""]],
  ["氏名の掲載", ["掲載可", "掲載不可", "はい（団体名のみ）"]],
  ["Veröffentlichung", ["Ja, mit Namen", "Ja, nur Initialen", "Ja, aber anonym"]],
  ["성명 공개", ["예", "비동의", "동의하지 않습니다"]],
])("an answer under %s is heeded", async (header, answers) => {
  const { responses, all } = await read({ Name: NAMES, [header]: answers });
  expect(responses.map(({ attribution }) => [attribution.status, attribution.name])).toEqual([
    ["named", NAMES[0]],
    ["anonymous", null],
    ["anonymous", null],
  ]);
  expect(responses[0].variables).toEqual({});
  expect(all).not.toMatch(/Quistmann|Quillfeder/);
});

test.each([
  ["Ich möchte nicht, dass mein Name veröffentlicht wird", ["Ja", "Ja", "Nein"]],
  ["Widerspruch gegen die Veröffentlichung", ["Ja", "Ja", "Nein"]],
  ["J'accepte la politique de confidentialité", ["Oui", "Oui", "Non"]],
  ["Einwilligung", ["vielleicht", "nur intern", "?"]],
  ["氏名の公表", ["相談", "要確認", "△"]],
])("what is not certain names nobody, and is said: %s", async (header, answers) => {
  const { stderr, all } = await read({ Name: NAMES, [header]: answers });
  expect(stderr).toContain(`"${header}"`);
  expect(all).not.toMatch(/Tollgrain|Quistmann|Quillfeder/);
});

test.each([
  ["Samþykki", ["Já", "Nei", "Nei"], "Nafn"],
  ["Samþykki til birtingar", ["1", "0", "0"], "Nafn"],
  ["ยอมรับ", ["ใช่", "ไม่", "ไม่"], "ชื่อ"],
  ["Pajtohem", ["Po", "Jo", "Jo"], "Dhënë nga"],
  ["Adostasuna", ["Bai", "Ez", "Ez"], "Izen-abizenak"],
])(
  "two answers beside names under a header that no language is known of hold back the names: %s",
  async (header, answers, name) => {
    const { stderr, all, responses } = await read({ [name]: NAMES, [header]: answers });
    expect(stderr).toContain("which may ask whether names may be printed");
    expect(stderr).toContain(`anonymous: { column: "${header}"`);
    expect(all).not.toMatch(/Tollgrain|Quistmann|Quillfeder/);
    expect(responses).toHaveLength(3);
  },
);

test("what a noun asks beside a name is a doubt, and names no one who said no", async () => {
  const { stderr, all } = await read({ Nachname: NAMES, "Bekanntgabe des Namens": ["Ja", "Nein", "Nein"] });
  expect(stderr).toContain("Bekanntgabe des Namens");
  expect(all).not.toMatch(/Quistmann|Quillfeder/);
});

test("names of things under English headers are variables", async () => {
  const { responses } = await read({
    "Project name": ["Quarrel Bay", "Stone Hill", "Long Reach"],
    "Nearest stop": ["Quay Road", "Mill Lane", "High Street"],
    Role: ["Bus Driver", "Head Teacher", "Care Worker"],
  });
  expect(Object.keys(responses[0].variables)).toEqual(["Project name", "Nearest stop", "Role"]);
});

test("records of other programs hold back names and heed leave in other languages, too", async () => {
  const { responses, all } = await readExport({
    "in/r.jsonl": TEXTS.map((text, at) =>
      JSON.stringify({
        text,
        author: NAMES[at],
        nombre: NAMES[at],
        氏名: HAN[at],
        telefono: `55501${at}`,
        einwilligung: ["Ja", "Nein", "vielleicht"][at],
        variables: { Name: NAMES[at], Anschrift: "Quellgasse 4", Ort: "Nordkai" },
      }),
    ).join("\n"),
  });
  expect(responses.map(({ attribution }) => attribution.status)).toEqual(["named", "anonymous", "anonymous"]);
  expect(all).not.toMatch(/Quistmann|Quillfeder|鈴木|55501|Quellgasse/);
});

test("a question to residents in a language that is known asks for no leave", async () => {
  const { stderr, responses } = await read({
    Name: NAMES,
    "Sind Sie Anwohner?": ["Ja", "Nein", "Ja"],
    Ort: ["Nord", "Süd", "Nord"],
  });
  expect(stderr).not.toContain("table-columns");
  expect(responses[1]).toMatchObject({
    attribution: { status: "named" },
    variables: { "Sind Sie Anwohner?": "Nein", Ort: "Süd" },
  });
});

test.each([
  ["E-Mail-Adresse", ["a@x.example", "b@x.example", "c@x.example"]],
  ["Courriel", ["a chez x", "b chez x", "c chez x"]],
  ["Correo electrónico", ["a en x", "b en x", "c en x"]],
  ["メールアドレス", ["a＠x", "b＠x", "c＠x"]],
  ["Telefonnummer", ["5550123", "5550124", "5550125"]],
  ["Handy", ["01555 0123", "01555 0124", "01555 0125"]],
  ["電話番号", ["5550-0123", "5550-0124", "5550-0125"]],
  ["Телефон", ["5550123", "5550124", "5550125"]],
  ["Anschrift", ["Quellgasse 4", "Am Kai 2", "Tal 9"]],
  ["Code postal", ["99001", "99002", "99003"]],
  ["住所", ["北町1-2", "南町3", "西町9"]],
  ["Geburtsdatum", ["1.2.1970", "3.4.1980", "5.6.1990"]],
  ["Dirección postal", ["Calle Falsa 1", "Calle Falsa 2", "Calle Falsa 3"]],
  ["q7", ["+49 30 5550123", "+49 30 5550124", "+49 30 5550125"]],
  ["Nr2", ["090-5550-1234", "080-5550-1235", "070-5550-1236"]],
  ["Nr3", ["90.55.50.12.34", "91.55.50.12.35", "92.55.50.12.36"]],
])("what reaches a person is kept nowhere: %s", async (header, cells) => {
  const { responses, all } = await read({ [header]: cells });
  expect(responses.map(({ variables }) => variables)).toEqual([{}, {}, {}]);
  expect(all).not.toContain(cells[1]);
});

test.each([
  ["Dhënë nga", NAMES, "names"],
  ["Deltaker", NAMES, "names"],
  ["x1", NAMES, "names"],
  ["Signed for", ["Ida Quillfeather", "Tom Quist", "Mary Tollgrain"], "names"],
  ["አቅራቢ", ["ሄስፐር ቶልግሬን", "ቦ ክዊስት", "አይዳ ክዊል"], "names"],
  ["回答した方", ["山田太郎", "鈴木花子", "田中一郎"], "names"],
  ["Dove", ["Via Quercia 14", "Corso Quadro 2", "Vicolo Quieto 9"], "addresses"],
])(
  "what looks like data of persons under %s is held back, and said with what to write",
  async (header, cells, holds) => {
    const { responses, stderr, all } = await read({ [header]: cells });
    expect(responses.map(({ variables }) => variables)).toEqual([{}, {}, {}]);
    expect(all).not.toContain(cells[1]);
    expect(stderr).toContain(`he column "${header}", whose cells seem to hold ${holds}`);
    expect(stderr).toMatch(/sources: \{ "in\/t\.csv": \{/);
    const entry = `sources: { "t.csv": { variables: ["${header}"] } }\n`;
    const mapped = await read({ [header]: cells }, `corpus: [in]\n${entry}`);
    expect(mapped.responses[0].variables).toEqual({ [header]: cells[0] });
    expect(mapped.stderr).not.toContain("whose cells seem");
  },
);

test("two rows of headers, and headings with a dash, hold back names, too", async () => {
  const { responses } = await readExport({
    "in/t.csv": csv(
      ["Q1_1", "Q1_2", "Q2"],
      ["Angaben zur Person - Name", "Angaben zur Person - E-Mail", "Was möchten Sie uns mitteilen?"],
      ["Hesper Tollgrain", "h@x.example", TEXTS[0]],
      ["Bo Quistmann", "b@x.example", TEXTS[1]],
      ["Ida Quillfeder", "i@x.example", TEXTS[2]],
    ),
  });
  expect(responses).toHaveLength(3);
  expect(responses.map(({ variables }) => variables)).toEqual([{}, {}, {}]);
});
