/**
 * What columns with data of persons are called in languages other than English, by language. In small letters without
 * accents; `*` stands for further letters. Of scripts without spaces a word may stand anywhere in a header.
 */
import { phraseList } from "../../text/word-list.ts";

/** The whole name, or what may be it. */
export const NAMES_CALLED: Readonly<Record<string, readonly string[]>> = {
  de: phraseList(
    "name, namen, vor und nachname*, vor und zuname*, vorname und nachname, vorname nachname, vor nachname, nachname vorname, name vorname, absender*, einsender*, verfasser*, ansprechpartner*, ansprechperson, kontaktperson, unterzeichner*, wie heissen sie, wie heisst du, wie ist ihr name, wie lautet ihr name",
  ),
  fr: phraseList(
    "nom, noms, nom et prenom*, prenom* et nom*, nom prenom, prenom nom, nom complet, auteur*, signataire*, comment vous appelez vous, comment t appelles tu, quel est votre nom",
  ),
  es: phraseList(
    "nombre, nombres, nombre y apellido*, apellido* y nombre*, nombre apellido*, nombre completo, autor*, firmante, como se llama*, como te llamas, cual es su nombre, cual es tu nombre",
  ),
  pt: phraseList(
    "nome, nome completo, nome e apelido, nome e sobrenome, autor*, como se chama, qual e o seu nome",
  ),
  it: phraseList(
    "nome e cognome, cognome e nome, nome cognome, cognome nome, nominativo, autore, firmatario, come si chiama, come ti chiami, qual e il suo nome",
  ),
  nl: phraseList(
    "naam, namen, voor en achternaam, voornaam en achternaam, volledige naam, auteur*, indiener*, inzender*, contactpersoon, hoe heet u, hoe heet je, wat is uw naam",
  ),
  scandinavian: phraseList(
    "navn, navnet, fulde navn, fullt navn, fornavn og etternavn, fornavn og efternavn, namn, ditt namn, fornamn och efternamn, for och efternamn, hele navn, fullstandigt namn, avsender, afsender, kontaktperson, hvad hedder du, hva heter du, vad heter du, nafn, fullt nafn",
  ),
  finnish: phraseList("nimi, nimesi, nimenne, koko nimi, etu ja sukunimi, lahettaja, mika on nimesi"),
  baltic: phraseList(
    "nimi, ees ja perekonnanimi, vards uzvards, vards un uzvards, vardas pavarde, vardas ir pavarde",
  ),
  polish: phraseList(
    "imie i nazwisko, nazwisko i imie, imie nazwisko, imiona i nazwisk*, nadawca, autor, jak sie nazywasz, jak sie pan* nazywa",
  ),
  czech: phraseList(
    "jmeno a prijmeni, jmeno prijmeni, prijmeni a jmeno, cele jmeno, meno a priezvisko, autor*, podatel*, jak se jmenujete, ako sa volate",
  ),
  hungarian: phraseList("nev, neve, on neve, teljes nev, bekuldo, hogy hivjak, mi a neve"),
  romanian: phraseList(
    "nume, numele, nume si prenume, numele si prenumele, nume complet, autor*, cum va numiti",
  ),
  southSlavic: phraseList(
    "ime i prezime, ime in priimek, prezime i ime, puno ime, podnositelj, kako se zovete, име и презиме, име и фамилия, имена, трите имена",
  ),
  russian: phraseList(
    "имя, имени, фио, ф и о, фамилия имя отчество, имя и фамилия, имя фамилия, автор*, заявител*, как вас зовут, ваше имя",
  ),
  ukrainian: phraseList(
    "ім я, піб, п і б, прізвище ім я по батькові, ім я та прізвище, автор*, заявник*, як вас звати",
  ),
  greek: phraseList("ονομα, ονομα επωνυμο, ονοματεπωνυμο, πως σας λενε, πως λεγεστε"),
  turkish: phraseList(
    "ad, adı, adınız, adiniz, isim, isminiz, ad soyad, ad soyadı, adı soyadı, adınız soyadınız, adiniz soyadiniz, gonderen",
  ),
  arabic: phraseList("اسم, الاسم, اسمك, الاسم الكامل, الاسم الثلاثي, ما اسمك, مقدم الطلب"),
  hebrew: phraseList("שם, שם מלא, שמך, שם פרטי ומשפחה, מה שמך"),
  persian: phraseList("نام, نام و نام خانوادگی, نام شما"),
  japanese: phraseList(
    "氏名, 名前, 芳名, 姓名, 提出者, 投稿者, 回答者名, 代表者, 担当者, 記入者, 申請者名, 発言者, なまえ, しめい, フリガナ, ふりがな, ナマエ, シメイ",
  ),
  chinese: phraseList("姓名, 名字, 称呼, 稱呼, 联系人, 聯絡人, 提交人, 留言人, 填写人, 填表人, 作者, 网名"),
  korean: phraseList("이름, 성명, 성함, 작성자, 제출자, 응답자명, 담당자, 대표자, 신청인"),
  celtic: phraseList("enw, enw llawn, eich enw, beth yw eich enw, ainm, d ainm, ainm iomlan"),
  iberian: phraseList("nom i cognoms, nom cognoms, nome e apelidos, izena, izen abizenak, com es diu"),
  asian: phraseList(
    "ho ten, ho va ten, ten, ten cua ban, nama, nama lengkap, pangalan, ชื่อ, ชื่อ นามสกุล, नाम, पूरा नाम, নাম, பெயர்",
  ),
  caucasian: phraseList("անուն, անուն ազգանուն, სახელი, სახელი გვარი"),
  albanian: phraseList("emri, emer, emri mbiemri, emri dhe mbiemri, mbiemri"),
  african: phraseList("jina, jina kamili, ስም, ሙሉ ስም, magac, magaca, igama"),
};

export const FIRST_NAMES_CALLED: Readonly<Record<string, readonly string[]>> = {
  germanic: phraseList(
    "vorname, vornamen, rufname, voornaam, voornamen, roepnaam, fornavn, fornamn, tilltalsnamn",
  ),
  romance: phraseList(
    "prenom, prenoms, nombre de pila, nome proprio, primeiro nome, nome, prenume, prenumele",
  ),
  slavic: phraseList("imie, imiona, jmeno, krestni jmeno, meno, krstne meno, ime, име, имя, ім я, отчество"),
  further: phraseList(
    "etunimi, etunimet, eesnimi, vards, vardas, keresztnev, utonev, ονομα, ad, adı, الاسم الاول, الاسم الأول, שם פרטי, نام کوچک",
  ),
  japanese: phraseList("名, めい, メイ"),
};

export const LAST_NAMES_CALLED: Readonly<Record<string, readonly string[]>> = {
  germanic: phraseList(
    "nachname, nachnamen, familienname, zuname, geburtsname, achternaam, familienaam, tussenvoegsel, efternavn, etternavn, efternamn, mellomnavn, mellemnavn",
  ),
  romance: phraseList(
    "nom de famille, nom de naissance, nom de jeune fille, nom d usage, apellido, apellidos, primer apellido, segundo apellido, cognome, apelido, apelidos, sobrenome, cognoms, nume de familie, numele de familie",
  ),
  slavic: phraseList("nazwisko, prijmeni, priezvisko, prezime, priimek, фамилия, прізвище, фамилно име"),
  further: phraseList(
    "sukunimi, perekonnanimi, uzvards, pavarde, vezeteknev, csaladnev, επωνυμο, soyad, soyadı, soyadınız, soyadiniz, اسم العائلة, اللقب, שם משפחה, نام خانوادگی, ազգանուն, გვარი",
  ),
  japanese: phraseList("姓, 苗字, 名字, 姓氏, 성, せい, セイ"),
};

export const BODIES_CALLED: Readonly<Record<string, readonly string[]>> = {
  germanic: phraseList(
    "organisation, organisationen, name der organisation, name ihrer organisation, firma, firmenname, unternehmen, verein, verband, institution, behorde, einrichtung, korperschaft, organisatie, organisatienaam, naam organisatie, bedrijf, bedrijfsnaam, vereniging, virksomhed, virksomhedsnavn, forening, organisasjon, bedrift, organisationsnavn, foretag, foreningens namn",
  ),
  romance: phraseList(
    "organisme, organisation, nom de l organisme, nom de l organisation, nom de la structure, structure, association, societe, entreprise, organizacion, entidad, empresa, asociacion, institucion, nombre de la organizacion, nombre de la entidad, organizzazione, ente, azienda, associazione, organizacao, entidade, associacao, nome da organizacao, organizatie, organizatia, companie, institutie",
  ),
  slavic: phraseList(
    "organizacja, nazwa organizacji, firma, instytucja, organizace, nazev organizace, spolek, organizacia, organizacija, tvrtka, организаци*, компания, название организации, организаці*, компанія, предприятие, фирма",
  ),
  further: phraseList(
    "organisaatio, yritys, jarjesto, yhteiso, szervezet, szervezet neve, ceg, cegnev, οργανισμος, φορεας, εταιρεια, kurum, kurulus, sirket, المنظمة, اسم المنظمة, المؤسسة, الجهة, ארגון, שם הארגון, سازمان, sefydliad, enw r sefydliad, eagraiocht, tổ chức, organisasi",
  ),
  japanese: phraseList(
    "団体名, 法人名, 会社名, 組織名, 企業名, 団体, 所属, 勤務先, 单位, 單位, 机构, 機構, 公司, 소속, 단체명, 기관명, 회사명",
  ),
};

/** What reaches a person, where somebody lives, and what stands for somebody. */
export const REACHED_CALLED: Readonly<Record<string, readonly string[]>> = {
  german: phraseList(
    "e mail*, email*, mailadresse, telefon*, handy*, mobil, mobilnummer, mobiltelefon, rufnummer, tel, tel nr, fax*, adresse*, anschrift*, postanschrift, strasse*, hausnummer*, plz*, postleitzahl*, wohnadresse, geburtsdatum, geburtstag, benutzername, nutzername, spitzname, unterschrift, kontaktdaten, ip adresse, ausweisnummer",
  ),
  french: phraseList(
    "courriel*, adresse*, adresse electronique, mel, telephone*, portable, tel, code postal, rue, numero de telephone, domicile, date de naissance, nom d utilisateur, pseudo, pseudonyme, identifiant, signature, coordonnees",
  ),
  spanish: phraseList(
    "correo*, correo electronico, telefono*, movil, celular, direccion*, domicilio, calle, codigo postal, fecha de nacimiento, dni, nif, nie, dni nif, rut, cedula, curp, documento de identidad, usuario, nombre de usuario, apodo, rubrica, datos de contacto",
  ),
  portuguese: phraseList(
    "correio eletronico, telefone*, telemovel, endereco*, morada, rua, codigo postal, cep, cpf, nif, data de nascimento, utilizador, nome de usuario, apelido de usuario, contato, contacto",
  ),
  italian: phraseList(
    "posta elettronica, indirizzo*, telefono*, cellulare, recapito*, cap, residenza, domicilio, data di nascita, codice fiscale, nome utente, soprannome, firma, contatti",
  ),
  dutch: phraseList(
    "telefoon*, mobiel, adres*, straat*, huisnummer, postcode, woonadres, geboortedatum, bsn, gebruikersnaam, bijnaam, handtekening, contactgegevens",
  ),
  scandinavian: phraseList(
    "epost*, e post*, mejl, telefon*, mobil*, tlf, adresse*, adress*, postnummer, postnr, gade, vej, gate, gata, fodselsdato, fodelsedatum, personnummer, cpr*, brukernavn, brugernavn, anvandarnamn, underskrift, netfang, simi, heimilisfang, kennitala",
  ),
  finnish: phraseList(
    "sahkoposti*, puhelin*, matkapuhelin, osoite*, katuosoite, postinumero, syntymaaika, henkilotunnus, kayttajanimi, nimimerkki, allekirjoitus, yhteystiedot, meiliaadress, telefon, aadress, epasts, el pastas, adresas",
  ),
  slavic: phraseList(
    "poczta elektroniczna, adres*, telefon*, komorka, numer telefonu, kod pocztowy, ulica, data urodzenia, pesel, pseudonim, podpis, mail, mejl, adresa*, psc, ulice, bydliste, datum narozeni, rodne cislo, prezdivka, datum narodenia, posta, telefonski broj, datum rodenja, oib",
  ),
  cyrillic: phraseList(
    "эл почта, электронная почта, электронн* почт*, почта, имейл, е мейл, телефон*, мобильный*, моб*, адрес*, адреса*, почтовый индекс, индекс, улица, вулиця, дата рождения, дата народження, паспорт*, снилс, инн, логин, псевдоним, подпись, контакт*, ел пошта, електронна пошта, пошта, поштовий індекс, пощенски код, егн",
  ),
  further: phraseList(
    "cim, lakcim, iranyitoszam, telefonszam, telefonos elerhetoseg, szuletesi datum, szuletesi ido, strada, cod postal, adresa, data nasterii, cnp, e posta*, eposta*, telefon*, cep telefonu, adres*, posta kodu, dogum tarihi, tc kimlik*, kullanıcı adı, imza, τηλεφωνο*, κινητο, διευθυνση*, ταχυδρομικος κωδικας, τκ, ημερομηνια γεννησης, αφμ",
  ),
  semitic: phraseList(
    "البريد, البريد الالكتروني, البريد الإلكتروني, هاتف, الهاتف, رقم الهاتف, الجوال, رقم الجوال, عنوان, العنوان, تاريخ الميلاد, رقم الهوية, دוא ל, אימייל, דואר אלקטרוני, טלפון, נייד, כתובת, תאריך לידה, תעודת זהות, ایمیل, تلفن, آدرس, کد ملی",
  ),
  japanese: phraseList(
    "メール, eメール, 電話, 携帯, tel, 住所, 居所, 所在地, 郵便番号, 番地, 連絡先, 生年月日, ニックネーム, ハンドルネーム, ペンネーム, ユーザー名, 署名, マイナンバー",
  ),
  chinese: phraseList(
    "邮箱, 信箱, 电子邮件, 電子郵件, 电邮, 电话, 電話, 手机, 手機, 地址, 住址, 邮编, 郵遞區號, 邮政编码, 联系方式, 聯絡方式, 出生日期, 身份证, 身分證, 微信, 昵称, 暱稱, 用户名, 签名",
  ),
  korean: phraseList(
    "이메일, 전자우편, 메일, 전화, 휴대, 핸드폰, 연락처, 주소, 우편번호, 생년월일, 주민등록번호, 닉네임, 별명, 아이디, 서명",
  ),
  asian: phraseList(
    "so dien thoai, dia chi, thư điện tử, alamat, nomor telepon, no hp, อีเมล, โทรศัพท์, ที่อยู่, ईमेल, फोन, पता",
  ),
};
