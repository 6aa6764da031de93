/** What stands beside the word for a name in a header, in languages other than English. In small letters without accents. */
import { phraseList, wordList } from "../../text/word-list.ts";

/** That an answer is wanted or not, and whose it is. Whole words. */
export const BESIDE_WORDS: readonly string[] = [
  ...wordList(
    "optional freiwillig pflichtfeld erforderlich falls vorhanden angabe angaben bitte ihr ihre ihren ihrem dein deine mein meine der die das des",
  ),
  ...wordList(
    "s facultatif facultative optionnel obligatoire requis votre vos ton ta mon ma le la les l du de d veuillez indiquer si vous voulez",
  ),
  ...wordList(
    "opcional obligatorio obligatorios su sus tu tus mi mis el los las por favor indique escriba del",
  ),
  ...wordList("facoltativo obbligatorio facultativo obrigatorio il suo tuo mio o a seu sua teu meu os do da"),
  ...wordList(
    "optioneel verplicht facultatief uw je jouw mijn het een frivillig frivilligt valfritt obligatorisk din ditt dit dina min mitt deres",
  ),
  ...wordList(
    "vapaaehtoinen pakollinen sinun oma opcjonalnie wymagane twoje twoj pana pani nepovinne povinne vase vas optionala",
  ),
  ...wordList(
    "ваше ваша ваш ваши твое мое обязательно необязательно укажите пожалуйста по желанию ваше полное σας το η ο ekteto zorunlu istege baglı sizin",
  ),
  ...wordList("اختياري مطلوب من فضلك שלך חובה רשות"),
];

/** The same where words are not parted by spaces. */
export const BESIDE_INSIDE: readonly string[] = phraseList(
  "あなたの, 貴方の, 任意, 必須, 入力, 記入, ください, 下さい, 欄, 様, 漢字, カナ, かな, 您的, 你的, 您, 请填写, 請填寫, 必填, 选填, 選填, 당신의, 귀하의, 필수, 선택, 입력, 을, 를, 은, 는, 의, お, ご, 御",
);

/** Inside a header: what is asked for is a place, a group or a matter, and no person. Beginnings of words. */
export const THING_STEMS: readonly string[] = [
  ...phraseList(
    "ort, wohnort, ortsteil, stadt, gemeinde, region, bezirk, landkreis, kreis, bundesland, land, alter, altersgruppe, beruf, geschlecht, projekt, massnahme, haltestelle, schule, thema, kategorie, art, typ, gruppe, titel, betreff, sprache",
  ),
  ...phraseList(
    "ville, commune, quartier, departement, pays, age, profession, metier, sexe, genre, projet, arret, ecole, theme, categorie, type, titre, objet, langue, secteur",
  ),
  ...phraseList(
    "ciudad, municipio, barrio, provincia, comunidad, pais, edad, profesion, ocupacion, sexo, genero, proyecto, parada, escuela, colegio, tema, categoria, tipo, titulo, asunto, idioma, sector",
  ),
  ...phraseList(
    "citta, comune, quartiere, eta, professione, sesso, genere, progetto, fermata, scuola, titolo, oggetto, lingua, settore, cidade, bairro, estado, idade, profissao, projeto, paragem, escola, assunto",
  ),
  ...phraseList(
    "stad, plaats, woonplaats, wijk, gemeente, leeftijd, beroep, geslacht, onderwerp, halte, by, kommune, alder, yrke, kjonn, kon, lan, skola, skole, emne, kunta, kaupunki, ika, ammatti, sukupuoli",
  ),
  ...phraseList(
    "miasto, gmina, wojewodztwo, wiek, zawod, plec, temat, mesto, obec, kraj, vek, povolani, pohlavi, telepules, varos, megye, kor, foglalkozas, nem, oras, judet, varsta, ocupatie",
  ),
  ...phraseList(
    "город, район, регион, область, возраст, профессия, пол, тема, категория, место, вік, стать, περιοχη, πολη, ηλικια, φυλο, sehir, il, ilce, yas, meslek, cinsiyet",
  ),
  ...phraseList("المدينة, المنطقة, العمر, الجنس, המגדר, עיר, גיל, מין"),
  ...phraseList(
    "地域, 地区, 市区町村, 都道府県, 年齢, 年代, 職業, 性別, 件名, 題名, 項目, 区分, 種別, 属性, 国籍, 学校, 路線, 駅, 城市, 地區, 区域, 省份, 年龄, 年齡, 职业, 職業, 性别, 主题, 主題, 标题, 標題, 类别, 類別, 国家, 지역, 도시, 시군구, 나이, 연령, 직업, 성별, 주제, 제목, 분류, 유형",
  ),
];

/** Between the words for first and last name. */
export const JOINING_WORDS: readonly string[] = wordList(
  "und et y e og och en i si a u и та και ve und oder ou o bzw",
);

/** By which a question is known to be of a language: it is understood, and asks for no leave. Whole words. */
export const LANGUAGE_MARKS: readonly string[] = [
  ...wordList("sind haben wohnen nutzen leben arbeiten kennen besitzen welche welches wo wann wieviele"),
  ...wordList("etes avez habitez utilisez vivez travaillez connaissez possedez quel quelle combien"),
  ...wordList("vive tiene usa utiliza reside trabaja conoce cual cuantos abita lavora conosce mora conhece"),
  ...wordList("bent woont gebruikt heeft werkt welke bor bruger bruker anvander har hvilken vilken"),
  ...wordList("mieszka korzysta posiada jste mate bydlite pouzivate"),
];
