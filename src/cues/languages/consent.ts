/**
 * Words of languages other than English by which people are asked whether they may be named, and answer. In small
 * letters without accents; each stands for all words that begin with it, and in scripts without spaces anywhere.
 */
import { phraseList } from "../../text/word-list.ts";

/** To make a name or an answer public: who says yes may be named. */
export const PUBLISHING_STEMS: readonly string[] = [
  ...phraseList(
    "veroffentlich, publizier, nennung, namensnennung, genannt, namentlich, abdruck, abgedruckt, freigabe, offentlich gemacht, offentlich machen, namen nennen, weitergegeben, weitergabe",
  ),
  ...phraseList(
    "publier, publie, publication, publiee, rendu public, rendre public, rendue public, diffusion de, diffuser, divulg, afficher, mentionne, citer",
  ),
  ...phraseList(
    "publicar, publicado, publicada, publicacion, publiquen, publique su, publique mi, publique el, hacer public, haga public, difundir, difusion de, mostrar, aparezca, pubblicare, pubblicazione, pubblicato, pubblicata, pubblichi, diffond, divulgaz, publicacao, publicad, tornar public, publicitat dels",
  ),
  ...phraseList(
    "publiceren, gepubliceerd, publicatie, publiceer, openbaar gemaakt, openbaar maken, openbaarmaking, vermeld, offentliggor, offentliggj, offentlig navn, publicera, publicering, publiceras, publisere, publisering, navngi, namnge, julkais, julkist, nimea",
  ),
  ...phraseList(
    "publikacj, publikowa, opublikow, upublicz, ujawni, zverejn, uverejn, publikova, uvedeni jmena, objav, kozze, nyilvanossagra, megjelen, kozlese, publicarea, publicare, facut public, avaldamis, avaldada, publicet, publiceet, paskelb, viesin",
  ),
  ...phraseList(
    "публикац, публикова, опубликов, оглас, разглаш, обнародов, упомин, указан, оприлюдн, опублік, публікац, оповест",
  ),
  ...phraseList("δημοσιευ, δημοσιοπ, δημοσιοποι, yayımla, yayinla, yayınla, acıklanma, acıklansın"),
  ...phraseList("نشر, النشر, بنشر, إعلان, اعلان, فرسום, פרסום, לפרסם, יפורסם, انتشار"),
  ...phraseList(
    "公開, 公表, 掲載, 公示, 実名, 記名, 開示, 公开, 发布, 發布, 发表, 發表, 刊登, 刊载, 具名, 实名, 實名, 披露, 公布",
  ),
  ...phraseList(
    "공개, 게재, 공표, 실명, 게시, cyhoeddi, gyhoeddi, foilsiu, dipublikasi, diterbitkan, cong bo, argitara",
  ),
];

/** To stay unknown: who says yes is named nowhere. */
export const HIDING_STEMS: readonly string[] = [
  ...phraseList(
    "anonym, anonim, anoniem, vertraulich, geheim, ungenannt, ohne namen, confidenti, riservat, vertrouwelijk, confidencial",
  ),
  ...phraseList(
    "fortrolig, konfidenti, luottamuks, nimeton, nimettom, duvern, poufn, bizalmas, nevtelen, nafnlaus, slaptai, dienw, gan ainm",
  ),
  ...phraseList(
    "аноним, анонім, конфиденц, конфіденц, поверител, не указыва, ανωνυμ, εμπιστευτ, gizli, isimsiz, مجهول, سرية, אנונימ, חסוי, ניסתר",
  ),
  ...phraseList(
    "匿名, 非公開, 非公表, 非掲載, 不公開, 伏せ, 保密, 不公开, 隐藏, 隱藏, 不具名, 익명, 비공개, 무기명, an danh, rahasia, นิรนาม",
  ),
];

/** To agree: to what, the rest of the header says. */
export const AGREEING_STEMS: readonly string[] = [
  ...phraseList(
    "einwillig, zustimmung, einverstand, einverstanden, erlaubnis, genehmigung, datenschutz, consent, autoris, accord, accept, acceptation, rgpd, dsgvo",
  ),
  ...phraseList(
    "consient, autoriz, permiso, acept, conformidad, consens, liberator, aceit, toestemming, akkoord, instemming",
  ),
  ...phraseList(
    "samtykk, samtyck, tillad, tillat, godkann, suostum, hyvaks, lupa, zgod, wyrazam, souhlas, suhlas, hozzajarul, beleegyez, consimt, acord, pristanak, suglasn, soglas, noustu, piekri, sutik",
  ),
  ...phraseList(
    "соглас, разреш, згод, дозв, съглас, сагласн, συναιν, συγκατ, onay, izin, izn, riza, rıza, kabul, موافق, اوافق, أوافق, إذن, הסכמ, מסכים, מאשר, אישור, رضایت",
  ),
  ...phraseList(
    "同意, 承諾, 許可, 許諾, 承认, 授权, 授權, 允许, 允許, 동의, 허락, 승낙, 허용, cydsyn, caniatad, dong y, setuju, izinkan, ยินยอม, सहमति",
  ),
];

/** What an agreement is about where names are meant, beside the words for names. */
export const DATA_STEMS: readonly string[] = [
  ...phraseList(
    "daten, personenbezogen, donnee, datos, dati personali, dados, gegevens, personoplysning, personuppgift, henkilotie, tiedot, dane, danych, udaj, adatok, date personale",
  ),
  ...phraseList(
    "данн, даних, персональн, δεδομεν, veri, بيانات, מידע, 個人情報, 個人, 个人, 個資, 信息, 개인정보",
  ),
];

/** A header with one of these asks for the opposite. Whole words. */
export const TURNED_BY: readonly string[] = [
  ...phraseList(
    "nicht, kein, keine, keinen, ohne, pas, non, ne, sans, no, sin, nao, sem, senza, niet, geen, zonder, ikke, inte, uten, uden, utan, ei, ala, nie, bez, nem, nu, fara, ni",
  ),
  ...phraseList("не, нет, без, ні, δεν, μη, μην, χωρις, degil, istemiyorum, لا, عدم, بدون, לא, אל, ללא"),
];
/** The same where words are not parted by spaces. */
export const TURNED_BY_INSIDE: readonly string[] = phraseList(
  "ない, しません, せず, 不公, 不同意, 不愿, 不願, 拒否, 拒绝, 勿, 않, 안함, 말아, 거부",
);

/** A header with one of these asks who is against it. */
export const REFUSING_STEMS: readonly string[] = [
  ...phraseList(
    "widerspruch, widersprech, ablehn, verzicht, untersag, nichtveroffentlichung, nichtnennung, einwand, einwande, opposition, oppos, refus, rechaz, deneg, opposizion, rifiut, recus, bezwaar, weiger",
  ),
  ...phraseList(
    "modsaet, vagra, nekt, kielt, kiella, sprzeciw, odmow, namit, odmit, nesouhlas, nesuhlas, tiltakoz, refuz, отказ, возраж, возраз, заборон, запре, против, αρνου, αντιρρ, itiraz, reddedi, رفض, اعتراض, התנגד, סירוב",
  ),
  ...phraseList("反対, 拒否, 拒绝, 拒絕, 反对, 反對, 거부, 반대"),
];

/** In an answer: it is no plain yes. Whole words. */
export const LIMITS: readonly string[] = [
  ...phraseList(
    "nur, bloss, ausser, aber, jedoch, initialen, vielleicht, seulement, uniquement, mais, initiales, sauf, solo, solamente, unicamente, pero, salvo, iniciales, apenas, somente, mas, iniciais, soltanto, ma, tranne, iniziali, alleen, slechts, maar, initialen",
  ),
  ...phraseList(
    "kun, bare, men, undtagen, endast, bara, forutom, initialer, vain, mutta, nimikirjaimet, tylko, ale, inicjaly, pouze, jen, iba, inicialy, csak, de, kiveve, doar, numai, dar, только, но, кроме, инициалы, лише, тільки, але, само, μονο, αλλα, sadece, yalnız, ama, فقط, لكن, רק, אבל, only, but, initials",
  ),
];
/** The same where words are not parted by spaces. */
export const LIMITS_INSIDE: readonly string[] = phraseList(
  "のみ, だけ, ただし, 但し, 条件, 要相談, 仅, 僅, 只, 但, 除, 만, 제외, 단, 不, 否, 非, 無, 无, 未, 拒, 비, 미동, 불",
);

/** Answers, or beginnings of answers. */
export const LEAVE_GIVEN: readonly string[] = [
  ...phraseList(
    "ja, jawohl, gern, gerne, oui, si, sim, jo, kylla, joo, tak, ano, igen, da, jah, ja gerne, yes, true, wahr, vrai, verdadero, verdadeiro, vero, waar, sant, tosi, prawda, да, так, истина, ναι, evet, نعم, أوافق, اوافق, موافق, כן, بله",
  ),
  ...phraseList(
    "einverstanden, zugestimmt, d accord, j accepte, accepte, acepto, acepta, de acuerdo, autorizo, accetto, acconsento, aceito, concordo, akkoord, zgadzam sie, wyrazam zgode, souhlasim, suhlasim, hozzajarulok, согласен, согласна, разрешаю, съгласен, kabul ediyorum",
  ),
  ...phraseList(
    "はい, 可, 可能, 同意, 同意する, 同意します, 承諾, 承諾する, 希望する, 公開, 公開する, 公開可, 公表, 公表可, 公表する, 公表してよい, 掲載可, 可以, 是, 愿意, 願意, 允许, 公开, 有, 예, 네, 동의, 동의함, 동의합니다, 공개, ydw, ydy, 可とする",
  ),
];
export const LEAVE_REFUSED: readonly string[] = [
  ...phraseList(
    "nein, non, no, nao, nee, nej, nei, ei, nie, ne, nem, nu, not, false, falsch, faux, falso, onwaar, falskt, usant, epatosi, falsz, нет, ні, не, ложь, οχι, hayır, hayir, لا, לא, خیر",
  ),
  ...phraseList(
    "abgelehnt, refuse, je refuse, rechazo, rifiuto, recuso, geweigerd, いいえ, 否, 不可, 拒否, 同意しない, 同意しません, 希望しない, 希望しません, 公開しない, 公表しない, 否决, 不是, 不同意, 不可以, 不愿意, 不願意, 拒绝, 아니오, 아니요, 동의안함, 동의하지 않음, nac ydw",
  ),
];
