import { readFileSync } from "node:fs";
// src/text/columns.ts
/**
* @param most how many entries there must be room for
* @param likely how many there may be room for, where more room must be made
* @returns the column itself where it has room, else a larger one that begins with the same entries
*/
function withRoom(column, most, likely = 0) {
	if (column.length >= most) return column;
	const length = Math.max(most, likely, column.length * 2);
	const larger = new column.constructor(length);
	larger.set(column);
	return larger;
}
const LETTER_OR_DIGIT = /^[\p{L}\p{Nd}]$/u;
const COMBINING = /^\p{M}$/u;
const LETTER = /^\p{L}$/u;
const LOWER_CASE = /^\p{Ll}$/u;
/** Beyond the last Cyrillic letter there are letters that compose with the letter before them (Hangul). */
const END_OF_CYRILLIC = 1328;
/** One entry a UTF-16 unit, filled when a character is first met: a table is far faster than a regex. */
const CLASSES = (/* @__PURE__ */ new Uint8Array(65536)).fill(255);
for (let code = 0; code < 128; code++) CLASSES[code] = findClass(code);
/**
* @param code a UTF-16 unit
* @returns one of the constants of this file, never `UNKNOWN`
*/
function characterClass(code) {
	const known = CLASSES[code];
	if (known !== 255) return known;
	const found = findClass(code);
	CLASSES[code] = found;
	return found;
}
function findClass(code) {
	const character = String.fromCharCode(code);
	if ("'‘’ʼ＇".includes(character)) return 5;
	if ("-‐‑".includes(character)) return 4;
	if (code === 173) return 8;
	if (".!?…。！？".includes(character)) return 2;
	if (character === "\n") return 3;
	if (code >= 55296 && code < 56320) return 9;
	if (LETTER_OR_DIGIT.test(character)) return code < END_OF_CYRILLIC && character.normalize("NFKC") === character ? 1 : 6;
	return COMBINING.test(character) ? 7 : 0;
}
/** @returns how many UTF-16 units the letter or digit at `index` takes; 0 where there is none */
function wordCharacterAt(text, index) {
	const code = text.charCodeAt(index);
	if (Number.isNaN(code)) return 0;
	const kind = characterClass(code);
	if (kind === 1 || kind === 6) return 1;
	return kind === 9 && LETTER_OR_DIGIT.test(String.fromCodePoint(text.codePointAt(index))) ? 2 : 0;
}
/** @returns whether the character at `index` is a letter */
function isLetterAt(text, index) {
	return LETTER.test(text.charAt(index));
}
/** @returns whether the character at `index` is a lower-case letter */
function isLowerCaseAt(text, index) {
	const code = text.charCodeAt(index);
	return code < 128 ? code >= 97 && code <= 122 : LOWER_CASE.test(text.charAt(index));
}
const BITS = 6;
/** The five that stand last. */
const LOW = 1073741823;
const SIGNS = " abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'";
/** What {@link PACKED} would be for an apostrophe, which is part of a word only between two letters. */
const PACKED_APOSTROPHE = SIGNS.indexOf("'");
/** By UTF-16 unit: 1 to 62 for ASCII letters and digits, 0 for all else. */
const PACKED = /* @__PURE__ */ new Uint8Array(65536);
for (let sign = 1; sign < PACKED_APOSTROPHE; sign++) PACKED[SIGNS.charCodeAt(sign)] = sign;
/** @returns the word packed, or null where it is too long or has other letters */
function packWord(word) {
	if (word.length > 10) return null;
	let low = 0;
	let high = 0;
	for (let index = 0; index < word.length; index++) {
		const code = word.charCodeAt(index);
		const sign = code === 39 ? PACKED_APOSTROPHE : PACKED[code];
		if (sign === 0) return null;
		high = high << BITS | low >>> 24;
		low = (low << BITS | sign) & LOW;
	}
	return {
		low,
		high
	};
}
/** @returns the word that was packed */
function unpackWord(low, high) {
	let word = "";
	for (const part of [low, high]) for (let rest = part; rest > 0; rest >>>= BITS) word = SIGNS[rest & 63] + word;
	return word;
}
// src/text/vocabulary.ts
/** Numbers the distinct words of a corpus, so that work on a word is done once and not at every place. */
const FIRST_SLOTS$1 = 4096;
/** Words from 0 on in the order in which they were first met, in two open-addressing tables. */
var Vocabulary = class {
	words = [];
	/** Four entries a slot: the two numbers of a packed word, its number plus one (0: free), nothing. */
	#packed = new Int32Array(FIRST_SLOTS$1 * 4);
	#packedCount = 0;
	/** Two entries a slot: the hash of any other word, and its place among those plus one (0: free). */
	#slots = new Int32Array(FIRST_SLOTS$1 * 2);
	/** Of those words: their letters one after another, where each begins, and their numbers. */
	#letters = new Uint16Array(FIRST_SLOTS$1);
	#starts = new Int32Array(FIRST_SLOTS$1);
	#numbers = [];
	#asked = /* @__PURE__ */ new Uint16Array(64);
	/** @returns the number of `word`, which is new if it was never asked for */
	numberOf(word) {
		const packed = packWord(word);
		if (packed) return this.numberOfPacked(packed.low, packed.high);
		const { length } = word;
		this.#asked = withRoom(this.#asked, length);
		for (let index = 0; index < length; index++) this.#asked[index] = word.charCodeAt(index);
		return this.numberOfUnits(this.#asked, 0, length);
	}
	/** The same for a word as `packWord` packs it. */
	numberOfPacked(low, high) {
		const packed = this.#packed;
		const mask = packed.length - 4;
		let slot = packedSlot(low, high) & mask;
		for (let entry = packed[slot + 2]; entry !== 0; entry = packed[slot + 2]) {
			if (packed[slot] === low && packed[slot + 1] === high) return entry - 1;
			slot = slot + 4 & mask;
		}
		packed[slot] = low;
		packed[slot + 1] = high;
		packed[slot + 2] = this.words.push(unpackWord(low, high));
		if (++this.#packedCount * 8 > packed.length) this.#packed = rehashed(packed, 4, packedSlot);
		return this.words.length - 1;
	}
	/** The same for the UTF-16 units from `start` to `end`, a word that cannot be packed. */
	numberOfUnits(units, start, end) {
		let hash = -2128831035;
		for (let index = start; index < end; index++) hash = Math.imul(hash ^ units[index], 16777619);
		const slots = this.#slots;
		const mask = slots.length - 2;
		let slot = unitsSlot(hash) & mask;
		for (let entry = slots[slot + 1]; entry !== 0; entry = slots[slot + 1]) {
			if (slots[slot] === hash && this.#isWord(entry - 1, units, start, end)) return this.#numbers[entry - 1];
			slot = slot + 2 & mask;
		}
		slots[slot] = hash;
		slots[slot + 1] = this.#addUnits(units.subarray(start, end));
		if (this.#numbers.length * 4 > slots.length) this.#slots = rehashed(slots, 2, unitsSlot);
		return this.words.length - 1;
	}
	#isWord(entry, units, start, end) {
		const letters = this.#letters;
		const from = this.#starts[entry] - start;
		if (this.#starts[entry + 1] - from !== end) return false;
		for (let index = start; index < end; index++) if (letters[from + index] !== units[index]) return false;
		return true;
	}
	#addUnits(units) {
		const entry = this.#numbers.length;
		const start = this.#starts[entry];
		const end = start + units.length;
		this.#letters = withRoom(this.#letters, end);
		this.#letters.set(units, start);
		this.#starts = withRoom(this.#starts, entry + 2);
		this.#starts[entry + 1] = end;
		const word = Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString("utf16le");
		return this.#numbers.push(this.words.push(word) - 1);
	}
};
function packedSlot(low, high) {
	const hash = Math.imul(low ^ Math.imul(high, 2654435761), 2246822507);
	return (hash ^ hash >>> 15) << 2;
}
function unitsSlot(hash) {
	return (hash ^ hash >>> 15) << 1;
}
/** A table of twice the size with the same slots. */
function rehashed(table, width, slotOf) {
	const larger = new Int32Array(table.length * 2);
	const mask = larger.length - width;
	const taken = width >> 1;
	for (let from = 0; from < table.length; from += width) {
		if (table[from + taken] === 0) continue;
		let slot = slotOf(table[from], table[from + 1]) & mask;
		while (larger[slot + taken] !== 0) slot = slot + width & mask;
		larger.set(table.subarray(from, from + width), slot);
	}
	return larger;
}
// src/text/word.ts
/** Reads one word that is more than plain ASCII letters, and gives the form it is matched by. */
const LINE_END$1 = /[ \t]*\r?\n[ \t]*/y;
const NOT_ASCII = /[^ -~]/;
/**
* A word runs over inner apostrophes (kept, straight), soft hyphens (dropped), and a hyphen at a line end
* with a small letter after it (dropped with the line break: `commu-\nnity` is `community`).
*
* @param text any text
* @param start offset of the word's first letter or digit
* @returns its end and its form in NFKC, which also spells out the ligatures that PDF files leave
*/
function readWord(text, start) {
	let end = start;
	let form = "";
	for (let index = start;;) {
		const size = wordCharacterAt(text, index) || (index > start && isMarkAt(text, index) ? 1 : 0);
		if (size > 0) {
			form += text.slice(index, index + size);
			index += size;
			end = index;
			continue;
		}
		const link = index > start && index < text.length ? linkAt(text, index) : null;
		if (link === null) break;
		form += link.form;
		index = link.end;
	}
	return {
		end,
		form: normaliseWord(form)
	};
}
/** @returns the form in which words of texts and of terms are compared: NFKC, straight apostrophes */
function normaliseWord(word) {
	if (!NOT_ASCII.test(word)) return word;
	return word.replace(/\u00AD/g, "").normalize("NFKC").replace(/[\u2018\u2019\u02BC]/g, "'");
}
/** What joins the letters before and after `index` to one word, or null where the word ends. */
function linkAt(text, index) {
	const kind = characterClass(text.charCodeAt(index));
	if (kind === 5) return wordCharacterAt(text, index + 1) > 0 ? {
		end: index + 1,
		form: "'"
	} : null;
	if (kind !== 4 && kind !== 8) return null;
	if (kind === 8 && wordCharacterAt(text, index + 1) > 0) return {
		end: index + 1,
		form: ""
	};
	LINE_END$1.lastIndex = index + 1;
	if (!LINE_END$1.test(text)) return null;
	const next = LINE_END$1.lastIndex;
	return isLetterAt(text, index - 1) && isLowerCaseAt(text, next) ? {
		end: next,
		form: ""
	} : null;
}
function isMarkAt(text, index) {
	return index < text.length && characterClass(text.charCodeAt(index)) === 7;
}
// src/text/tokens.ts
/** Cuts a text into words, each with its place in the text, its number in a vocabulary and its sentence. */
/**
* The tokens of one text in columns, which are far cheaper than an object a token: token `n` is
* `text.slice(starts[n], ends[n])`. Only the first `length` entries count.
*/
var Tokens = class {
	length = 0;
	/** UTF-16 offsets into the text as it was given. */
	starts = /* @__PURE__ */ new Int32Array(0);
	ends = /* @__PURE__ */ new Int32Array(0);
	/** Number of the token's form in the vocabulary: case kept, quotes straight, hyphenation undone. */
	words = /* @__PURE__ */ new Int32Array(0);
	/** 0-based; a sentence ends at a stop that no small letter follows, and at a blank line. */
	sentences = /* @__PURE__ */ new Int32Array(0);
	/**
	* @param most how many tokens there must be room for
	* @param likely how many the whole text is likely to have
	*/
	makeRoom(most, likely) {
		this.starts = withRoom(this.starts, most, likely);
		this.ends = withRoom(this.ends, most, likely);
		this.words = withRoom(this.words, most, likely);
		this.sentences = withRoom(this.sentences, most, likely);
	}
};
/** How many UTF-16 units of a text are looked at in one go: as many as the processor keeps at hand. */
const WINDOW$1 = 16384;
const STRAIGHT = 39;
/** The units, and a 0 after the last: reading them here is far faster than out of a string. */
const UNITS = /* @__PURE__ */ new Uint16Array(16385);
const BYTES = Buffer.from(UNITS.buffer);
/** @returns how many units there are from `base` on, up to a full window */
function fillWindow(text, base) {
	const part = text.length <= WINDOW$1 ? text : text.slice(base, base + WINDOW$1);
	BYTES.write(part, "utf16le");
	UNITS[part.length] = 0;
	return part.length;
}
/**
* A token is a run of letters, digits and inner apostrophes; the parts of a hyphenated compound are tokens
* of their own, a word broken at a line end is one token that spans both lines.
*
* @param text any text
* @param vocabulary numbers the word forms; share one over a corpus; with null, `words` says nothing
* @param into columns to use again for the next text; what they held is overwritten
* @returns `into`
*/
function tokenise(text, vocabulary = new Vocabulary(), into = new Tokens()) {
	const { length } = text;
	const units = UNITS;
	const packed = PACKED;
	let count = 0;
	let sentence = 0;
	let stopped = false;
	let newLines = 0;
	for (let base = 0; base < length;) {
		const filled = fillWindow(text, base);
		const cut = base + filled < length ? filled - 1 : 16385;
		into.makeRoom(count + (filled >> 1) + 1, base === 0 ? 0 : Math.ceil(count / base * length * 1.02));
		const { starts, ends, words, sentences } = into;
		let index = 0;
		while (index < filled) {
			let sign = packed[units[index]];
			if (sign === 0) {
				const kind = characterClass(units[index]);
				if (kind !== 1 && (kind < 6 || wordCharacterAt(text, base + index) === 0)) {
					if (kind === 2) stopped = true;
					else if (kind === 3) newLines++;
					index++;
					continue;
				}
			}
			if (stopped || newLines > 1) {
				if (count > 0 && (newLines > 1 || endsSentence(text, base + index))) sentence++;
				stopped = false;
			}
			newLines = 0;
			const start = index;
			let low = 0;
			let high = 0;
			while (sign !== 0) {
				high = high << 6 | low >>> 24;
				low = (low << 6 | sign) & LOW;
				sign = packed[units[++index]];
				if (sign === 0 && CLASSES[units[index]] === 5 && packed[units[index + 1]] !== 0) {
					units[index] = STRAIGHT;
					sign = PACKED_APOSTROPHE;
				}
			}
			const isPacked = CLASSES[units[index]] !== 1;
			if (!isPacked) index = endOfPlain(index);
			let end = base + index;
			if (index < cut && wordEnds(index)) {
				if (!vocabulary) words[count] = 0;
				else if (isPacked && index - start <= 10) words[count] = vocabulary.numberOfPacked(low, high);
				else words[count] = vocabulary.numberOfUnits(units, start, index);
			} else if (index >= cut && start > 0) {
				index = start;
				break;
			} else {
				const word = readWord(text, base + start);
				if (vocabulary) words[count] = vocabulary.numberOf(word.form);
				end = word.end;
				index = end - base;
			}
			starts[count] = base + start;
			ends[count] = end;
			sentences[count] = sentence;
			count++;
		}
		base += index;
	}
	into.length = count;
	return into;
}
new Tokens();
/** Where the run of plain letters and inner apostrophes ends that goes on at `index` of the window. */
function endOfPlain(index) {
	let end = index;
	while (CLASSES[UNITS[end]] === 1) {
		end++;
		if (CLASSES[UNITS[end]] === 5 && CLASSES[UNITS[end + 1]] === 1) UNITS[end++] = STRAIGHT;
	}
	return end;
}
/** Whether a word ends before the character at `index` of the window, as far as can be told without a closer look. */
function wordEnds(index) {
	const kind = CLASSES[UNITS[index]];
	if (kind < 4) return true;
	const next = CLASSES[UNITS[index + 1]];
	if (kind === 4) return next === 1;
	return kind === 5 && next < 6 && next !== 1;
}
/** A stop inside a word (`3.5`, `e.g.`) and one before a small letter (`etc. and`) end no sentence. */
function endsSentence(text, index) {
	return characterClass(text.charCodeAt(index - 1)) !== 2 && !isLowerCaseAt(text, index);
}
// src/count/alike/similar-hash.ts
/** Hashes of number sequences: MurmurHash3 (x86, 32 bit) by Austin Appleby, one number after another. */
const SEED = 1540483477;
/** @returns the hash of `numbers[from]` to before `numbers[to]`, a whole number of 32 bits with sign */
function rangeHash(numbers, from, to) {
	let hash = SEED;
	for (let index = from; index < to; index++) {
		const mixed = Math.imul(numbers[index], 3432918353);
		hash ^= Math.imul(mixed << 15 | mixed >>> 17, 461845907);
		hash = Math.imul(hash << 13 | hash >>> 19, 5) + 3864292196 | 0;
	}
	hash ^= to - from;
	hash = Math.imul(hash ^ hash >>> 16, 2246822507);
	hash = Math.imul(hash ^ hash >>> 13, 3266489909);
	return hash ^ hash >>> 16;
}
/** More distinct words than most corpora have, and more words than any but a hostile response has. */
const MANY = 1 << 17;
/** The runs of one text after another; case, punctuation, white space and line breaks change no hash. */
var WordRuns = class {
	/** The words of the text that was read last. */
	tokens = new Tokens();
	/** Of that text, run `n` begins with word `n`; only the first `length` entries count. */
	hashes = /* @__PURE__ */ new Int32Array(0);
	length = 0;
	#vocabulary = new Vocabulary();
	/** Hash of each word of the vocabulary, so that a word is folded and hashed once. */
	#hashOfWord = /* @__PURE__ */ new Int32Array(0);
	#lettersOfWord = /* @__PURE__ */ new Uint8Array(0);
	#hashed = 0;
	/** Hash of each word of that text, and how many letters it has; only the first `tokens.length` entries count. */
	words = /* @__PURE__ */ new Int32Array(0);
	letters = /* @__PURE__ */ new Uint8Array(0);
	/** Whether it holds so much that a new one should read the next text, which gives the same hashes. */
	get isLarge() {
		return this.#hashed > MANY || this.hashes.length > MANY;
	}
	/** Reads the runs of `text`, and overwrites those of the text before. */
	read(text) {
		const { length, words } = tokenise(text, this.#vocabulary, this.tokens);
		this.#hashNewWords();
		this.words = withRoom(this.words, length);
		this.letters = withRoom(this.letters, length);
		for (let word = 0; word < length; word++) {
			this.words[word] = this.#hashOfWord[words[word]];
			this.letters[word] = this.#lettersOfWord[words[word]];
		}
		const size = Math.min(length, 5);
		this.length = length === 0 ? 0 : length - size + 1;
		this.hashes = withRoom(this.hashes, this.length);
		for (let run = 0; run < this.length; run++) this.hashes[run] = rangeHash(this.words, run, run + size);
	}
	#hashNewWords() {
		const { words } = this.#vocabulary;
		this.#hashOfWord = withRoom(this.#hashOfWord, words.length);
		this.#lettersOfWord = withRoom(this.#lettersOfWord, words.length);
		for (; this.#hashed < words.length; this.#hashed++) {
			const folded = Buffer.from(words[this.#hashed].toLowerCase(), "utf16le");
			this.#hashOfWord[this.#hashed] = rangeHash(folded, 0, folded.length);
			this.#lettersOfWord[this.#hashed] = Math.min(words[this.#hashed].length, 255);
		}
	}
};
// src/count/alike/similar-ranks.ts
/** Ranks runs from the rarest to the most frequent: alike sets that meet in their rarest runs are found soonest. */
/** Frequencies count no further, so that a frequency and 32 more bits fit into one exact number. */
const MOST_FREQUENT = 2 ** 21 - 1;
/**
* Puts a rank, from 0 on, in place of each run, and sorts the ranks of each set. Runs that the same sets have,
* as those of one sentence, get ranks next to one another.
*
* @param runs those of set `n` from `from[n]` to before `from[n + 1]`, ascending; each run once in a set
* @returns how many ranks there are
*/
function rankRuns(runs, from) {
	const distinct = runs.slice().sort();
	const count = moveDistinct(distinct);
	const frequencies = new Int32Array(count);
	const havers = new Int32Array(count);
	for (let set = 0; set + 1 < from.length; set++) {
		const name = rangeHash([set], 0, 1);
		let place = 0;
		for (let at = from[set]; at < from[set + 1]; at++) {
			place = placeOf$1(runs[at], distinct, place, count);
			runs[at] = place;
			frequencies[place]++;
			havers[place] += name;
		}
	}
	const keys = new Float64Array(count);
	for (let place = 0; place < count; place++) keys[place] = Math.min(frequencies[place], MOST_FREQUENT) * 2 ** 32 + (havers[place] >>> 0);
	const ranks = placesInOrder(keys);
	for (let at = 0; at < runs.length; at++) runs[at] = ranks[runs[at]];
	for (let set = 0; set + 1 < from.length; set++) runs.subarray(from[set], from[set + 1]).sort();
	return count;
}
/** Moves each distinct number to the front. @returns how many there are */
function moveDistinct(sorted) {
	let count = 0;
	for (const number of sorted) if (count === 0 || number !== sorted[count - 1]) sorted[count++] = number;
	return count;
}
/** @returns where each number would stand if they were sorted; equal ones keep their order */
function placesInOrder(numbers) {
	const sorted = numbers.slice().sort();
	const taken = new Int32Array(numbers.length);
	const places = new Int32Array(numbers.length);
	for (const [index, number] of numbers.entries()) {
		const first = placeOf$1(number, sorted, 0, sorted.length);
		places[index] = first + taken[first]++;
	}
	return places;
}
/** The first place of `number` among the first `length` that are sorted, `low` or later; it is there. */
function placeOf$1(number, sorted, low, length) {
	let [from, to] = [low, length - 1];
	while (from < to) {
		const middle = from + to >>> 1;
		if (sorted[middle] < number) from = middle + 1;
		else to = middle;
	}
	return from;
}
// src/count/alike/similar-shared.ts
/** Of the 2^32 runs there can be, how many are looked at in one pass: a map of 64 MB, two bits for each. */
const MOST_SLOTS = 2 ** 28;
/** Small corpora take a smaller map, with so many times more slots than runs that few share one. */
const SPARSE_BITS = 3;
/**
* Moves the runs that another set has, too, to the start of each set, ascending, over the runs that are left
* out. A run may be kept although no other set has it, but none is left out that another set has.
*
* @param mostSlots of one pass, a power of two from 16 on
* @returns how many runs of each set are kept
*/
function keepShared(sets, mostSlots = MOST_SLOTS) {
	const bits = Math.min(32, Math.max(10, 32 - Math.clz32(sets.runs) + SPARSE_BITS));
	const slots = Math.min(2 ** bits, mostSlots);
	const shift = 32 - bits;
	/** Two bits a slot, the lower one for a run that was seen, the upper one for a run that was seen again. */
	const map = new Int32Array(slots / 16);
	const read = new Int32Array(sets.length);
	const kept = new Int32Array(sets.length);
	for (let first = 0; first < 2 ** bits; first += slots) {
		map.fill(0);
		for (let set = 0; set < sets.length; set++) {
			const piece = sets.pieces[sets.pieceOf[set]];
			const end = sets.starts[set] + sets.sizes[set];
			for (let at = sets.starts[set] + read[set]; at < end; at++) {
				const slot = slotOf(piece[at], shift) - first;
				if (slot >= slots) break;
				const seen = 1 << slot * 2;
				map[slot >>> 4] |= map[slot >>> 4] & seen ? seen << 1 : seen;
			}
		}
		for (let set = 0; set < sets.length; set++) {
			const piece = sets.pieces[sets.pieceOf[set]];
			const start = sets.starts[set];
			const end = start + sets.sizes[set];
			let at = start + read[set];
			for (; at < end; at++) {
				const slot = slotOf(piece[at], shift) - first;
				if (slot >= slots) break;
				if (map[slot >>> 4] & 2 << slot * 2) piece[start + kept[set]++] = piece[at];
			}
			read[set] = at - start;
		}
	}
	return kept;
}
/** Ascends with the run, which is a number with sign. */
function slotOf(run, shift) {
	return (run ^ 2147483648) >>> shift;
}
// src/count/alike/similar-candidates.ts
/** Picks the sets that can be alike to another, and puts the rarest of their runs first. */
/** Far more than a rounding error, far less than what two shares of runs can differ by. */
const ROUNDING = 1e-9;
const NOTHING = /* @__PURE__ */ new Int32Array(0);
/** @returns the least whole number that is `share` of `number` or more */
function leastWhole(share, number) {
	return Math.ceil(share * number - ROUNDING);
}
/**
* Alike sets have at least the share `similarity` of all their runs in common, hence at least that share of
* the runs of each: a set that has less in common with all others together is no candidate.
*
* @param runSets emptied on the way, to save memory
*/
function findCandidates(runSets, similarity) {
	const kept = keepShared(runSets);
	const sets = kept.map((_, set) => set).filter((set) => kept[set] >= leastWhole(similarity, runSets.sizes[set])).sort((a, b) => runSets.sizes[a] - runSets.sizes[b] || runSets.hashes[a] - runSets.hashes[b]);
	const candidateOf = new Int32Array(runSets.length).fill(-1);
	const from = new Int32Array(sets.length + 1);
	for (const [candidate, set] of sets.entries()) {
		candidateOf[set] = candidate;
		from[candidate + 1] = from[candidate] + kept[set];
	}
	const ranks = moveRuns(runSets, kept, candidateOf, from);
	const sizes = sets.map((set) => runSets.sizes[set]);
	return {
		length: sets.length,
		sets,
		candidateOf,
		sizes,
		from,
		ranks,
		rankCount: rankRuns(ranks, from)
	};
}
/** Takes the candidates' runs out of their sets, and lets go of each piece of the store that is read. */
function moveRuns({ pieces, pieceOf, starts }, kept, candidateOf, from) {
	const runs = new Int32Array(from.at(-1));
	for (const [set, candidate] of candidateOf.entries()) {
		const piece = pieceOf[set];
		if (piece > 0) pieces[piece - 1] = NOTHING;
		if (candidate < 0) continue;
		const start = starts[set];
		runs.set(pieces[piece].subarray(start, start + kept[set]), from[candidate]);
	}
	pieces.length = 0;
	return runs;
}
// src/count/alike/similar-sets.ts
/** Holds the set of runs of every text, a set that several texts have only once, in little memory. */
/** Runs of a piece of the store, 4 MB: it grows piece by piece, so that nothing is copied. */
const PIECE = 1 << 20;
const FIRST_SLOTS = 1024;
/**
* Sets from 0 on in the order in which they were added, 4 bytes a run and about 30 bytes a set. The runs of
* set `n` are `pieces[pieceOf[n]]` from `starts[n]` on, ascending; no set runs over the end of a piece.
*/
var RunSets = class {
	length = 0;
	/** How many runs all sets have. */
	runs = 0;
	pieces = [];
	pieceOf = /* @__PURE__ */ new Int32Array(0);
	starts = /* @__PURE__ */ new Int32Array(0);
	sizes = /* @__PURE__ */ new Int32Array(0);
	/** Tells sets of one size apart whatever the order in which they came. */
	hashes = /* @__PURE__ */ new Int32Array(0);
	/** Open addressing: number of a set plus one; 0 is free. */
	#slots = new Int32Array(FIRST_SLOTS);
	#piece;
	#end;
	/** @param piece how many runs a piece of the store has room for; a larger set gets a larger one */
	constructor(piece = PIECE) {
		this.#piece = piece;
		this.#end = piece;
	}
	/**
	* @param runs the runs of a text, at least one; they are sorted, and each is kept once
	* @returns the number of their set, which is new if no text before had it
	*/
	add(runs) {
		const set = runs.subarray(0, sortedOnce(runs));
		const hash = rangeHash(set, 0, set.length);
		const slot = this.#slotOf(set, hash);
		if (this.#slots[slot] !== 0) return this.#slots[slot] - 1;
		this.#slots[slot] = ++this.length;
		this.#append(set, hash);
		if (this.length * 2 > this.#slots.length) this.#makeRoomForSlots();
		return this.length - 1;
	}
	/** Where the set stands, or the free slot where it would. */
	#slotOf(set, hash) {
		const mask = this.#slots.length - 1;
		let slot = hash & mask;
		for (let entry = this.#slots[slot]; entry !== 0; entry = this.#slots[slot]) {
			if (this.hashes[entry - 1] === hash && this.#isSame(entry - 1, set)) return slot;
			slot = slot + 1 & mask;
		}
		return slot;
	}
	#isSame(number, set) {
		if (this.sizes[number] !== set.length) return false;
		const piece = this.pieces[this.pieceOf[number]];
		const start = this.starts[number];
		return set.every((run, index) => piece[start + index] === run);
	}
	#append(set, hash) {
		if (this.#end + set.length > this.#piece) {
			this.pieces.push(new Int32Array(Math.max(this.#piece, set.length)));
			this.#end = 0;
		}
		this.pieceOf = withRoom(this.pieceOf, this.length);
		this.starts = withRoom(this.starts, this.length);
		this.sizes = withRoom(this.sizes, this.length);
		this.hashes = withRoom(this.hashes, this.length);
		const number = this.length - 1;
		this.pieceOf[number] = this.pieces.length - 1;
		this.starts[number] = this.#end;
		this.sizes[number] = set.length;
		this.hashes[number] = hash;
		this.pieces.at(-1).set(set, this.#end);
		this.#end += set.length;
		this.runs += set.length;
	}
	#makeRoomForSlots() {
		this.#slots = new Int32Array(this.#slots.length * 2);
		const mask = this.#slots.length - 1;
		for (let number = 0; number < this.length; number++) {
			let slot = this.hashes[number] & mask;
			while (this.#slots[slot] !== 0) slot = slot + 1 & mask;
			this.#slots[slot] = number + 1;
		}
	}
};
/** Sorts numbers in place, each once. @returns how many there are */
function sortedOnce(numbers) {
	numbers.sort();
	let kept = 0;
	for (const number of numbers) if (kept === 0 || numbers[kept - 1] !== number) numbers[kept++] = number;
	return kept;
}
// src/count/alike/spun-index.ts
/** Few texts are judged as if they were among so many: what all of them share says something, too. */
const AMONG = 1024;
/** Of a pair that many sketches have, so many on either side of a sketch, those nearest in size, are looked at. */
const WINDOW = 64;
var SketchIndex = class {
	length;
	/** By rank: `members` from `starts[rank]` to before `starts[rank + 1]`, ascending. */
	starts;
	members;
	/** What it says of two sketches that they share a pair, in bits: the rarer, the more. */
	bits;
	#candidates;
	/** Bits that sketches share with the one that is asked about; who has any. */
	#shared;
	#touched = [];
	/** @param sketches how many different ones there are, those that are no candidates included */
	constructor(candidates, sketches) {
		const { length, from, ranks, rankCount } = candidates;
		this.#candidates = candidates;
		this.length = length;
		this.starts = new Int32Array(rankCount + 1);
		for (const rank of ranks) this.starts[rank + 1]++;
		this.bits = Float32Array.from({ length: rankCount }, (_, rank) => Math.log2(Math.max(AMONG, sketches) / Math.max(1, this.starts[rank + 1])));
		for (let rank = 0; rank < rankCount; rank++) this.starts[rank + 1] += this.starts[rank];
		this.members = new Int32Array(ranks.length);
		const free = this.starts.slice();
		for (let candidate = 0; candidate < length; candidate++) for (let at = from[candidate]; at < from[candidate + 1]; at++) this.members[free[ranks[at]]++] = candidate;
		this.#shared = new Float32Array(length);
	}
	ranksOf(candidate) {
		const { from, ranks } = this.#candidates;
		return ranks.subarray(from[candidate], from[candidate + 1]);
	}
	/** How many pairs a sketch has, those that no other has included. */
	sizeOf(candidate) {
		return this.#candidates.sizes[candidate];
	}
	/**
	* @param least bits
	* @returns those that share so many bits with a candidate, ascending, itself left out
	*/
	neighboursOf(candidate, least) {
		for (const rank of this.ranksOf(candidate)) {
			let [from, to] = [this.starts[rank], this.starts[rank + 1]];
			if (to - from > 128) {
				const own = placeOf(candidate, this.members, from, to);
				[from, to] = [Math.max(from, own - WINDOW), Math.min(to, own + WINDOW)];
			}
			this.#share(from, to, this.bits[rank]);
		}
		return this.#above(least).filter((other) => other !== candidate);
	}
	/** @returns those that share so many bits with a set of ranks, ascending */
	sharing(ranks, least) {
		for (const rank of ranks) this.#share(this.starts[rank], this.starts[rank + 1], this.bits[rank]);
		return this.#above(least);
	}
	#share(from, to, bits) {
		const shared = this.#shared;
		if (bits <= 0) return;
		for (let at = from; at < to; at++) {
			const member = this.members[at];
			if (shared[member] === 0) this.#touched.push(member);
			shared[member] += bits;
		}
	}
	#above(least) {
		const found = this.#touched.filter((member) => this.#shared[member] >= least);
		for (const member of this.#touched) this.#shared[member] = 0;
		this.#touched = [];
		return found.sort((a, b) => a - b);
	}
};
/** Where `number` stands, or would, in an ascending stretch. */
function placeOf(number, ascending, from, to) {
	let [low, high] = [from, to];
	while (low < high) {
		const middle = low + high >>> 1;
		if (ascending[middle] < number) low = middle + 1;
		else high = middle;
	}
	return low;
}
// src/count/alike/spun-crowds.ts
/** Bits that two of a crowd share, and that one shares with all pairs of the crowd. */
const NEAR = 28;
const WITHIN$1 = 40;
/** Least neighbours of the one in the middle. */
const NEIGHBOURS = 6;
/** Least share of the pairs of a sketch that others of the crowd have, too. */
const CLOSED = .25;
/** So many of a crowd say which pairs are its own. */
const SAMPLE = 512;
const ROUNDS$1 = 2;
/**
* Around the candidate with the most neighbours first, so that no chain of texts that are a little alike makes
* a crowd; what is in a crowd begins no other.
*
* @param sketches how many different sketches there are
* @param least members of a crowd
*/
function findCrowds(candidates, sketches, least) {
	const index = new SketchIndex(candidates, sketches);
	const neighbours = new Int32Array(candidates.length).map((_, candidate) => index.neighboursOf(candidate, NEAR).length);
	const middles = [...neighbours.keys()].filter((candidate) => neighbours[candidate] >= NEIGHBOURS).sort((a, b) => neighbours[b] - neighbours[a] || a - b);
	const taken = new Uint8Array(candidates.length);
	const crowds = [];
	for (const middle of middles) {
		if (taken[middle]) continue;
		const members = crowdAround(middle, index, taken);
		if (members.length < least) continue;
		for (const member of members) taken[member] = 1;
		taken[middle] = 1;
		crowds.push({ members: [middle, ...members.filter((member) => member !== middle)] });
	}
	return crowds;
}
function crowdAround(middle, index, taken) {
	const isFree = (candidate) => !taken[candidate];
	let members = [middle, ...index.neighboursOf(middle, NEAR)].filter(isFree);
	for (let round = 0; round < ROUNDS$1 && members.length > NEIGHBOURS; round++) {
		const own = ownPairs(sampleOf(members), index);
		members = index.sharing(own, WITHIN$1).filter((member) => isFree(member) && closedness(member, own, index) >= CLOSED);
	}
	return members.length > NEIGHBOURS ? members : [];
}
/** Pairs that several members have, and that not so many texts have that they say nothing. */
function ownPairs(members, index) {
	const counts = /* @__PURE__ */ new Map();
	for (const member of members) for (const rank of index.ranksOf(member)) counts.set(rank, (counts.get(rank) ?? 0) + 1);
	const least = Math.max(2, Math.ceil(members.length * .01));
	return new Set([...counts].filter(([, count]) => count >= least).map(([rank]) => rank));
}
function closedness(member, own, index) {
	let shared = 0;
	for (const rank of index.ranksOf(member)) if (own.has(rank)) shared++;
	return shared / index.sizeOf(member);
}
/** Members at equal steps. */
function sampleOf(members, most = SAMPLE) {
	if (members.length <= most) return members;
	return Array.from({ length: most }, (_, at) => members[Math.floor(at * members.length / most)]);
}
// src/count/alike/spun-sentences.ts
/** Cuts texts into sentences of numbered words, by which templates are learned and texts are fitted to them. */
/** Words of a sentence; a longer one is cut, so that no text takes long to align. */
const LONGEST = 100;
/** Words of all texts that it reads have the same numbers. */
var SentenceReader = class {
	/** By number, case folded. */
	words = [];
	#vocabulary = new Vocabulary();
	#numbers = /* @__PURE__ */ new Map();
	#folded = [];
	#tokens = new Tokens();
	/** @returns the sentences of a text, in order */
	read(text) {
		const { length, starts, ends, words, sentences } = tokenise(text, this.#vocabulary, this.#tokens);
		this.#fold();
		const found = [];
		for (let from = 0; from < length;) {
			let to = from + 1;
			while (to < length && sentences[to] === sentences[from] && to - from < LONGEST) to++;
			const marks = new Uint8Array(to - from);
			for (let at = Math.max(1, from); at < to; at++) marks[at - from] = markIn(text.slice(ends[at - 1], starts[at]));
			found.push({
				words: words.slice(from, to).map((word) => this.#folded[word]),
				starts: starts.slice(from, to),
				ends: ends.slice(from, to),
				marks
			});
			from = to;
		}
		if (length > 65536) this.#tokens = new Tokens();
		return found;
	}
	#fold() {
		const { words } = this.#vocabulary;
		for (let at = this.#folded.length; at < words.length; at++) {
			const folded = words[at].toLowerCase();
			let number = this.#numbers.get(folded);
			if (number === void 0) {
				number = this.words.push(folded) - 1;
				this.#numbers.set(folded, number);
			}
			this.#folded.push(number);
		}
	}
};
function markIn(between) {
	if (between === " ") return 0;
	if (/[:?\t|=]/u.test(between)) return 1;
	return /[\n\r]/u.test(between) ? 2 : 0;
}
// src/count/alike/spun-shown.ts
/** In place of words that nobody has who may be quoted. */
const HIDDEN = "█";
var ShownTemplate = class {
	#template;
	/** By profile and column: words that a text has there which may be quoted. */
	#shown;
	#left;
	constructor(template) {
		this.#template = template;
		this.#shown = template.profiles.map(({ columns }) => columns.map(() => /* @__PURE__ */ new Set()));
		this.#left = template.profiles.flatMap(({ columns }) => columns).reduce((sum, { counts }) => sum + counts.size, 0);
	}
	/** @param quoted the text as it may be shown, offsets as they were; what is masked or left out counts for nothing */
	see(text, quoted, sentences, placed) {
		if (this.#left === 0 || quoted === "") return;
		for (const [at, one] of placed.entries()) {
			if (!one) continue;
			const { words, starts, ends } = sentences[at];
			for (const [place, column] of one.laid.entries()) {
				const word = words[place];
				if (column < 0 || !this.#template.profiles[one.profile].columns[column].counts.has(word)) continue;
				const shown = this.#shown[one.profile][column];
				const [start, end] = [starts[place], ends[place]];
				if (shown.has(word) || quoted.slice(start, end) !== text.slice(start, end)) continue;
				shown.add(word);
				this.#left--;
			}
		}
	}
	/**
	* @param words by number
	* @returns sentences parted by `. `, slots as `{one|another|}`, where nothing behind the last bar means that
	* nothing may stand there
	*/
	pattern(words) {
		const { order, parts } = this.#template;
		return order.map((profile) => parts[profile].map(({ from, to, alternatives, isSlot }) => {
			const said = alternatives.map((numbers) => this.#said(numbers, profile, from, to, words));
			return isSlot ? `{${[...new Set(said)].sort(lastIfEmpty).join("|")}}` : said.join(" ");
		}).join(" ")).join(". ");
	}
	#said(numbers, profile, from, to, words) {
		const columns = this.#shown[profile].slice(from, to);
		return numbers.map((word) => columns.some((shown) => shown.has(word)) ? words[word] : HIDDEN).join(" ");
	}
};
const lastIfEmpty = (a, b) => Number(a === "") - Number(b === "");
// src/count/alike/spun-profile.ts
/** One sentence of a template as columns of words, and how a sentence is laid along them. */
/** What a word in place of others, a word too many and a column left out cost, against 1 to 2 for a word that fits. */
const OTHER = -.2;
const OTHER_THAN_FIXED = -.6;
const GAP = -.5;
const RARE_GAP = -.15;
/** So often is a column filled that to leave it out costs most; so often with one word that it is fixed. */
const MOSTLY = .9;
const emptyColumn = () => ({
	counts: /* @__PURE__ */ new Map(),
	filled: 0,
	labels: 0,
	lineEnds: 0
});
/** @returns a profile of one sentence */
function profileOf(sentence) {
	const profile = new Profile();
	profile.add(sentence, new Int32Array(sentence.words.length).fill(-1), true);
	return profile;
}
var Profile = class Profile {
	columns = [];
	rows = 0;
	/** Words of all rows. */
	words = 0;
	/** What of it was reckoned for `align`; null where columns have changed. */
	#reckoned = null;
	/** Words that all rows have on average. */
	get length() {
		return this.words / Math.max(1, this.rows);
	}
	/** @returns share of `words` that stand in any column, wherever */
	familiarity(words) {
		const { places } = this.#reckon();
		let known = 0;
		for (const word of words) if (places.has(word)) known++;
		return known / Math.max(words.length, this.length);
	}
	/**
	* Lays words along the columns in order (Needleman and Wunsch 1970).
	*
	* @returns the column of each word; -1 for a word between columns
	*/
	align(words) {
		const { places, others, gaps } = this.#reckon();
		const [height, width] = [words.length, this.columns.length];
		const step = width + 1;
		roomFor((height + 1) * step);
		scores[0] = 0;
		for (let column = 1; column <= width; column++) {
			scores[column] = scores[column - 1] + gaps[column - 1];
			ways[column] = LEFT_OUT;
		}
		for (let row = 1; row <= height; row++) {
			const base = row * step;
			scores[base] = scores[base - step] + GAP;
			ways[base] = TOO_MANY;
			const fits = places.get(words[row - 1]);
			for (let column = 1; column <= width; column++) {
				const at = base + column;
				let best = scores[at - step - 1] + (fits?.[column - 1] || others[column - 1]);
				let way = LAID;
				const tooMany = scores[at - step] + GAP;
				if (tooMany > best) [best, way] = [tooMany, TOO_MANY];
				const leftOut = scores[at - 1] + gaps[column - 1];
				if (leftOut > best) [best, way] = [leftOut, LEFT_OUT];
				scores[at] = best;
				ways[at] = way;
			}
		}
		const laid = new Int32Array(height).fill(-1);
		for (let [row, column] = [height, width]; row > 0 || column > 0;) {
			const way = ways[row * step + column];
			if (way === LAID) laid[row - 1] = column - 1;
			if (way !== LEFT_OUT) row--;
			if (way !== TOO_MANY) column--;
		}
		return laid;
	}
	/** @returns how many of the words that were laid stand where at least `rows` rows have them */
	fitting(words, laid, rows) {
		let fitting = 0;
		for (const [at, column] of laid.entries()) if (column >= 0 && (this.columns[column].counts.get(words[at]) ?? 0) >= rows) fitting++;
		return fitting;
	}
	/** Counts a sentence in; with `grow`, words between columns get columns of their own. */
	add({ words, marks }, laid, grow) {
		this.rows++;
		this.words += words.length;
		let shift = 0;
		let last = -1;
		for (const [at, word] of words.entries()) {
			const column = laid[at];
			if (column < 0 && !grow) continue;
			if (column < 0) {
				this.columns.splice(++last, 0, emptyColumn());
				shift++;
			} else last = column + shift;
			const into = this.columns[last];
			into.counts.set(word, (into.counts.get(word) ?? 0) + 1);
			into.filled++;
			if (marks[at] === 1) into.labels++;
			if (marks[at] === 2) into.lineEnds++;
		}
		this.#reckoned = null;
	}
	/** @returns an empty profile whose sentences can be laid along this one's columns */
	emptied() {
		const empty = new Profile();
		empty.columns = this.columns.map(emptyColumn);
		return empty;
	}
	/** Forgets words of fewer rows than `least`; columns keep their places. */
	drop(least) {
		for (const column of this.columns) for (const [word, count] of column.counts) if (count < least) {
			column.counts.delete(word);
			column.filled -= count;
		}
		this.#reckoned = null;
	}
	/** Takes out words of fewer rows than `least`, and columns of none. */
	prune(least) {
		this.drop(least);
		this.columns = this.columns.filter(({ counts }) => counts.size > 0);
		this.#reckoned = null;
	}
	#reckon() {
		if (this.#reckoned) return this.#reckoned;
		const width = this.columns.length;
		const places = /* @__PURE__ */ new Map();
		const others = new Float32Array(width);
		const gaps = new Float32Array(width);
		for (const [at, { counts, filled }] of this.columns.entries()) {
			for (const [word, count] of counts) {
				let fits = places.get(word);
				if (!fits) places.set(word, fits = new Float32Array(width));
				fits[at] = 1 + count / this.rows;
			}
			others[at] = this.rows >= 5 && counts.size === 1 && filled >= MOSTLY * this.rows ? OTHER_THAN_FIXED : OTHER;
			gaps[at] = filled >= MOSTLY * this.rows ? GAP : RARE_GAP;
		}
		this.#reckoned = {
			places,
			others,
			gaps
		};
		return this.#reckoned;
	}
};
const LAID = 0;
const TOO_MANY = 1;
const LEFT_OUT = 2;
let scores = /* @__PURE__ */ new Float32Array(4096);
let ways = /* @__PURE__ */ new Uint8Array(4096);
function roomFor(cells) {
	if (scores.length >= cells) return;
	scores = new Float32Array(cells * 2);
	ways = new Uint8Array(cells * 2);
}
/** Least share of a sentence that must be familiar to a profile before it is laid along it, and then fit. */
const FAMILIAR = .25;
const FITTING = .25;
/** A text belongs to what is learned if so much of its words, or of the words of the one in the middle, fit. */
const BELONGS = .3;
/** At most so many sentences wait for others that are like them; columns of one row alone are taken out so often. */
const WAITING = 96;
const TIDY = 32;
const ROUNDS = 3;
/** A sentence of the template stands in so many of the texts, a word of a column in so many of its rows. */
const SENTENCE_SHARE = .1;
const WORD_SHARE = .02;
/** For each sentence of a text the best profile that it fits, each profile once; null where it fits none. */
function placeText(sentences, profiles, fitting, support) {
	const used = /* @__PURE__ */ new Set();
	return sentences.map(({ words }) => {
		if (words.length < 4) return null;
		let best = null;
		let bestShare = fitting;
		const familiar = profiles.map((profile, at) => ({
			at,
			share: used.has(at) ? 0 : profile.familiarity(words)
		})).filter(({ share }) => share >= FAMILIAR).sort((a, b) => b.share - a.share || a.at - b.at).slice(0, 2);
		for (const { at } of familiar) {
			const profile = profiles[at];
			const laid = profile.align(words);
			const share = profile.fitting(words, laid, support) / Math.max(words.length, profile.length * .7);
			if (share > bestShare) [best, bestShare] = [{
				profile: at,
				laid
			}, share];
		}
		if (best) used.add(best.profile);
		return best;
	});
}
/** Words of a text that fit profiles. */
function fittingWords(sentences, placed, profiles, support) {
	return placed.reduce((sum, one, at) => one ? sum + profiles[one.profile].fitting(sentences[at].words, one.laid, support) : sum, 0);
}
/**
* The first text gives the first sentences; the others are laid along them one by one, and once more when all
* are known. Sentences that the first lacks are learned from the others that belong to it.
*
* @param texts the one in the middle first; some may belong to no template, or to another one
* @returns sentences of the template, those that most texts have in about their order; none where no text is like the first
*/
function learnTemplate(texts) {
	let profiles = [];
	const [first = []] = texts;
	for (const sentence of first) if (sentence.words.length >= 4) profiles.push(profileOf(sentence));
	const firstWords = first.reduce((sum, { words }) => sum + words.length, 0);
	for (let round = 0; round < ROUNDS; round++) {
		const isFirst = round === 0;
		const next = isFirst ? profiles : profiles.map((profile) => profile.emptied());
		let belonging = isFirst ? 1 : 0;
		for (const text of isFirst ? texts.slice(1) : texts) {
			const known = profiles.slice();
			const placed = placeText(text, known, FITTING, 1);
			const words = text.reduce((sum, sentence) => sum + sentence.words.length, 0);
			if (fittingWords(text, placed, known, 1) < BELONGS * Math.min(words, firstWords)) continue;
			belonging++;
			for (const [at, one] of placed.entries()) {
				const sentence = text[at];
				if (one) next[one.profile].add(sentence, one.laid, isFirst);
				else if (isFirst && sentence.words.length >= 4 && next.length < WAITING) next.push(profileOf(sentence));
			}
			if (isFirst && belonging % TIDY === 0) {
				for (const profile of next) if (profile.rows >= TIDY / 2) profile.prune(2);
			}
		}
		const least = Math.max(3, Math.ceil(belonging * SENTENCE_SHARE));
		profiles = next.filter(({ rows }) => rows >= least);
		for (const profile of profiles) profile.prune(Math.max(2, Math.ceil(profile.rows * WORD_SHARE)));
		profiles = profiles.filter(({ columns }) => columns.length >= 4);
	}
	return profiles;
}
// src/count/alike/spun-slots.ts
/** A column with one word in so many rows stays. */
const STAYS = .9;
/** So many of the rows have one of the alternatives that a slot is said to have. */
const COVERED = .9;
/** An alternative stands in so many rows, at least two. */
const ALTERNATIVE = .04;
/** More alternatives are not few. */
const MOST_ALTERNATIVES = 12;
function rowOf({ words }, { laid }, columns) {
	const row = new Int32Array(columns).fill(-1);
	for (const [at, column] of laid.entries()) if (column >= 0) row[column] = words[at];
	return row;
}
/** @returns the words of a row in some columns, those left out that no other row has there */
function wordsIn(row, { columns }, from, to) {
	const words = [];
	for (let at = from; at < to; at++) if (row[at] >= 0 && columns[at].counts.has(row[at])) words.push(row[at]);
	return words;
}
/**
* Neighbouring columns in which words change are one slot where they change together: where they have hardly more
* alternatives together than each.
*
* @param rows those that were counted into the profile
* @param isNumber whether a word is a number, which changes from letter to letter by itself
*/
function partsOf(profile, rows, isNumber) {
	const { columns } = profile;
	const parts = [];
	const stays = columns.map((column) => isFixed(column, profile.rows));
	for (let from = 0; from < columns.length;) {
		let to = from + 1;
		if (stays[from]) {
			while (to < columns.length && stays[to]) to++;
			const words = columns.slice(from, to).map(({ counts }) => mostFrequent(counts));
			parts.push({
				from,
				to,
				alternatives: [words],
				isSlot: false,
				isEvidence: false
			});
		} else {
			let found = alternativesOf(profile, rows, from, to);
			while (to < columns.length && !stays[to]) {
				const further = alternativesOf(profile, rows, to, to + 1);
				const both = alternativesOf(profile, rows, from, to + 1);
				if (both.needed > Math.max(found.needed, further.needed) + 1) break;
				found = both;
				to++;
			}
			const { alternatives, needed } = found;
			const isEvidence = alternatives.length >= 2 && needed <= MOST_ALTERNATIVES && !isField(columns, from, to) && !alternatives.every((words) => words.every(isNumber));
			parts.push({
				from,
				to,
				alternatives,
				isSlot: true,
				isEvidence
			});
		}
		from = to;
	}
	return parts;
}
function isFixed({ counts }, rows) {
	return (counts.get(mostFrequent(counts)) ?? 0) >= STAYS * rows;
}
function mostFrequent(counts) {
	let [most, best] = [0, -1];
	for (const [word, count] of counts) if (count > most) [most, best] = [count, word];
	return best;
}
/** The alternatives, and how many of the most frequent ones it takes to cover most rows. */
function alternativesOf(profile, rows, from, to) {
	const counts = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const words = wordsIn(row, profile, from, to);
		const key = words.join();
		const known = counts.get(key);
		if (known) known.count++;
		else counts.set(key, {
			words,
			count: 1
		});
	}
	const all = [...counts.values()].sort((a, b) => b.count - a.count);
	let covered = 0;
	let needed = 0;
	while (needed < all.length && covered < COVERED * rows.length) covered += all[needed++].count;
	const least = Math.max(2, Math.ceil(rows.length * ALTERNATIVE));
	return {
		alternatives: all.filter(({ count }) => count >= least).map(({ words }) => words),
		needed
	};
}
/** Whether the words stand behind a label, or on lines of their own: an answer in a form. */
function isField(columns, from, to) {
	const first = columns[from];
	const next = columns[to];
	return first.labels * 2 > first.filled || first.lineEnds * 2 > first.filled && (next === void 0 || next.lineEnds * 2 > next.filled);
}
/** Least share of the words of a sentence of the template that fit. */
const SENTENCE = .5;
/** Of the words in such sentences, of all words of the text, and of the words of the template. */
const WITHIN = .75;
const OF_TEXT = .5;
const OF_TEMPLATE = .5;
/**
* Bits that one word of a free writer holds, at least: what is not foretold by all that comes before it. Brown and
* others (1992) measured at most 1.75 bits a character of English with a model of three words, some 9 bits a word;
* 4 bits are less than half of that, as if every writer were foretold far better than by any such model.
*/
const WORD_BITS = 4;
/** What a word that does not fit costs beyond its own bits: that it does not, and where it stands. */
const STRAY_BITS = 8;
const COLUMN_BITS = 4;
/** @returns the template of most texts that are like the first; null where there is none */
function templateOf(texts, isNumber) {
	const learned = learnTemplate(texts);
	if (learned.length === 0) return null;
	const draft = settle(learned, texts, isNumber);
	const members = texts.filter((text) => fitOf(text, draft) !== null);
	return members.length < 2 ? null : settle(draft.profiles, members, isNumber);
}
/** Counts texts anew, and parts the columns. */
function settle(learned, texts, isNumber) {
	const profiles = learned.map((profile) => profile.emptied());
	const rows = profiles.map(() => []);
	const positions = profiles.map(() => 0);
	let length = 0;
	for (const text of texts) for (const [at, one] of placeText(text, learned, SENTENCE, 1).entries()) {
		if (!one) continue;
		profiles[one.profile].add(text[at], one.laid, false);
		rows[one.profile].push(rowOf(text[at], one, profiles[one.profile].columns.length));
		positions[one.profile] += at;
		length += text[at].words.length;
	}
	for (const profile of profiles) profile.drop(2);
	const parts = profiles.map((profile, at) => partsOf(profile, rows[at], isNumber));
	const columns = profiles.flatMap((profile) => profile.columns);
	const words = columns.reduce((sum, { counts }) => sum + counts.size, 0);
	return {
		profiles,
		parts,
		order: [...profiles.keys()].sort((a, b) => positions[a] / profiles[a].rows - positions[b] / profiles[b].rows || a - b),
		slots: parts.flat().filter(({ isEvidence }) => isEvidence).length,
		bits: words * 12 + columns.length * COLUMN_BITS,
		length: length / Math.max(1, texts.length)
	};
}
/**
* How a text fits, and how unlikely that is by chance. Telling a text by its template takes, for each sentence, its
* number, and for each column minus the logarithm of how often the word, or its absence, is there; telling it
* freely takes `WORD_BITS` a word. What is saved can be `b` bits by chance in one text of 2^b only, whatever the
* template (no code is shorter than all chances allow: the inequality of Kraft; Grünwald 2007, 3.3). Only sentences
* with slots count: a heading, a greeting or a law that many quote word for word says nothing of slots.
*
* @returns null where the text does not fit
*/
function fitOf(text, template) {
	const { profiles, parts } = template;
	const placed = placeText(text, profiles, SENTENCE, 2);
	const words = text.reduce((sum, sentence) => sum + sentence.words.length, 0);
	const within = placed.reduce((sum, one, at) => sum + (one ? text[at].words.length : 0), 0);
	const fitting = fittingWords(text, placed, profiles, 2);
	if (fitting < Math.max(WITHIN * within, OF_TEXT * words, OF_TEMPLATE * template.length, 1)) return null;
	let bits = 0;
	const added = [];
	let joined = false;
	for (const [at, one] of placed.entries()) {
		const { words: numbers, starts, ends } = text[at];
		if (one && parts[one.profile].some(({ isEvidence }) => isEvidence)) bits += savedBits(numbers, one, profiles[one.profile]) - Math.log2(profiles.length + 1);
		for (const [place, word] of numbers.entries()) {
			const column = one?.laid[place] ?? -1;
			if (column >= 0 && (profiles[one.profile].columns[column].counts.get(word) ?? 0) >= 2) joined = false;
			else if (joined) added.at(-1).end = ends[place];
			else {
				added.push({
					start: starts[place],
					end: ends[place]
				});
				joined = true;
			}
		}
	}
	return {
		share: fitting / words,
		bits,
		added,
		placed
	};
}
function savedBits(words, { laid }, { columns, rows }) {
	const filled = new Uint8Array(columns.length);
	let bits = 0;
	for (const [at, column] of laid.entries()) {
		const count = column < 0 ? 0 : columns[column].counts.get(words[at]) ?? 0;
		if (count < 2) bits -= STRAY_BITS;
		else {
			filled[column] = 1;
			bits += WORD_BITS + Math.log2(Math.min(1, count / (rows + 1)));
		}
	}
	for (const [at, column] of columns.entries()) if (!filled[at]) bits += Math.log2(Math.max(1, rows - column.filled + 1) / (rows + 1));
	return bits;
}
const LEAST_SLOTS = 5;
/** Bits that a member saves beyond those that name it among all texts; that a group saves beyond its template. */
const MEMBER_BITS = 20;
const GROUP_BITS = 128;
/** Texts that a template is learned from, and how often a crowd is searched for a further template. */
const LEARNED_FROM = 256;
const ATTEMPTS = 6;
var SpunGroups = class SpunGroups {
	#texts;
	#reader = new SentenceReader();
	#learned = [];
	/** By text: templates that are tried. */
	#triedOf = /* @__PURE__ */ new Map();
	/** @param texts how many texts there are, those of no crowd included */
	constructor(texts) {
		this.#texts = texts;
	}
	/** @returns the texts of a crowd that its templates are learned from */
	static sample(crowd) {
		return sampleOf(crowd, LEARNED_FROM);
	}
	/**
	* @param crowd numbers of texts, the one in the middle first
	* @param textOf the texts of its sample
	*/
	learn(crowd, textOf) {
		let left = SpunGroups.sample(crowd).flatMap((index) => {
			const text = textOf(index);
			return text === void 0 ? [] : [this.#reader.read(text)];
		});
		const tried = [];
		for (const known of this.#learned) {
			const others = left.filter((text) => !fits(text, known.template, this.#least));
			if (others.length < left.length) tried.push(known);
			left = others;
		}
		for (let attempt = 0; attempt < ATTEMPTS && left.length >= 10; attempt++) {
			const template = templateOf(left, this.#isNumber);
			const others = template ? left.filter((text) => !fits(text, template, this.#least)) : left;
			if (template && template.slots >= LEAST_SLOTS && left.length - others.length >= 5) {
				const learned = {
					template,
					shown: new ShownTemplate(template),
					members: [],
					bits: -template.bits
				};
				this.#learned.push(learned);
				tried.push(learned);
			}
			left = others.length < left.length && others[0] !== left[0] ? others : others.slice(1);
		}
		if (tried.length > 0) for (const index of crowd) this.#triedOf.set(index, tried);
	}
	/** The texts that may belong to a group. */
	wanted() {
		return this.#triedOf.keys();
	}
	/** @param quoted - the text as it may be shown, offsets as they are */
	see(index, text, quoted) {
		const sentences = this.#reader.read(text);
		let best = null;
		for (const learned of this.#triedOf.get(index) ?? []) {
			const fit = fitOf(sentences, learned.template);
			if (fit && fit.bits >= this.#least && fit.share > (best?.fit.share ?? 0)) best = {
				learned,
				fit
			};
		}
		if (best === null) return;
		const { learned, fit } = best;
		learned.shown.see(text, quoted, sentences, fit.placed);
		learned.bits += fit.bits - Math.log2(this.#texts);
		learned.members.push({
			index,
			similarity: Math.round(fit.share * 1e4) / 1e4,
			added: shownOf(fit.added, quoted)
		});
	}
	/** @returns groups in the order of their first members */
	groups() {
		return this.#learned.filter(({ members, bits }) => members.length >= 10 && bits >= GROUP_BITS).map(({ template, shown, members, bits }) => {
			members.sort((a, b) => a.index - b.index);
			const most = members.reduce((best, member) => Math.max(best, member.similarity), 0);
			return {
				template: members.find(({ similarity }) => similarity === most).index,
				members,
				pattern: shown.pattern(this.#reader.words),
				slots: template.slots,
				bits: Math.floor(bits)
			};
		}).sort((a, b) => a.members[0].index - b.members[0].index);
	}
	get #least() {
		return MEMBER_BITS + Math.log2(this.#texts);
	}
	#isNumber = (word) => /^[\p{N}.,]+$/u.test(this.#reader.words[word]);
};
function fits(text, template, least) {
	const fit = fitOf(text, template);
	return fit !== null && fit.bits >= least;
}
const shownOf = (spans, quoted) => spans.map(({ start, end }) => quoted.slice(start, end)).filter((part) => part !== "");
/** Pairs with fewer letters are taken only where there are no others: small words stand in all texts. */
const LETTERS = 8;
const SHORT = 2147483648;
/** Kept from text to text. */
let pairs = /* @__PURE__ */ new Int32Array(0);
/**
* Of all pairs of a word with the next and with the one after it those with the least hashes (bottom-k sketch,
* Broder 1997): the same pairs are chosen in every text that has them.
*
* @param runs what was read of the text
* @returns hashes of pairs, ascending without sign, each once; valid until the next call
*/
function sketchOf({ tokens, words, letters }) {
	const { length } = tokens;
	pairs = withRoom(pairs, length * 2);
	const share = Math.min(1, 192 / Math.max(1, length * 2));
	let kept = keepBelow(share * 2147483647, words, letters, length);
	let sketch = leastOf(kept);
	if (sketch.length < 48 && share < 1) {
		kept = keepBelow(2 * SHORT, words, letters, length);
		sketch = leastOf(kept);
	} else if (sketch.length < 48) sketch = leastOf(keepBelow(2 * SHORT, words, letters, length));
	return sketch;
}
function keepBelow(bound, words, letters, length) {
	let kept = 0;
	for (let at = 0; at + 1 < length; at++) {
		const first = Math.imul(words[at], 2654435761);
		for (let step = 1; step <= 2 && at + step < length; step++) {
			const second = words[at + step];
			let hash = Math.imul(first ^ (second << 12 + step | second >>> 20 - step), 2246822507);
			hash = Math.imul(hash ^ hash >>> 15, 3266489909);
			hash ^= hash >>> 16;
			const pair = letters[at] + letters[at + step] < LETTERS ? hash | SHORT : hash & 2147483647;
			if (pair >>> 0 < bound) pairs[kept++] = pair;
		}
	}
	return kept;
}
/** Pairs that are not short have no sign, and come first. */
function leastOf(kept) {
	const unsigned = new Uint32Array(pairs.buffer, 0, kept).sort();
	let distinct = 0;
	for (const pair of unsigned) {
		if (distinct > 0 && unsigned[distinct - 1] === pair) continue;
		unsigned[distinct++] = pair;
		if (distinct === 48) break;
	}
	return pairs.subarray(0, distinct);
}
// src/count/alike/spun-texts.ts
/** Finds crowds of texts that one template may be behind, from sketches alone. */
/** Least share of the pairs of a sketch that others have. */
const SHARED = .1;
const TOO_SHORT = -1;
/**
* Memory: 8 bytes a text and, for each sketch, some 220 bytes and, while crowds are looked for, at most as many
* again and 500 more.
*/
var SpunTexts = class {
	least;
	#texts = 0;
	#setOf = /* @__PURE__ */ new Int32Array(0);
	#contents = /* @__PURE__ */ new Int32Array(0);
	#sets = new RunSets();
	/** @param least words of a text that can belong to a group */
	constructor(least) {
		this.least = least;
	}
	/** The `n`-th call is text `n`, from 0, as it was just read. */
	add(runs) {
		const { tokens, words } = runs;
		const at = this.#texts++;
		this.#setOf = withRoom(this.#setOf, this.#texts);
		this.#contents = withRoom(this.#contents, this.#texts);
		const sketch = tokens.length < Math.max(2, this.least) ? null : sketchOf(runs);
		this.#setOf[at] = sketch ? this.#sets.add(sketch) : TOO_SHORT;
		this.#contents[at] = rangeHash(words, 0, tokens.length);
	}
	/**
	* @returns numbers of texts: the one in the middle of the crowd first, then others in an order that depends on
	* what they say alone. To be called once.
	*/
	crowds() {
		const candidates = findCandidates(this.#sets, SHARED);
		const crowds = findCrowds(candidates, this.#sets.length, 10);
		const textsOf = /* @__PURE__ */ new Map();
		for (const { members } of crowds) for (const one of members) textsOf.set(candidates.sets[one], []);
		for (let text = 0; text < this.#texts; text++) textsOf.get(this.#setOf[text])?.push(text);
		const byContents = (a, b) => this.#contents[a] - this.#contents[b] || a - b;
		return crowds.map(({ members }) => members.flatMap((one) => textsOf.get(candidates.sets[one]).sort(byContents)));
	}
};
// ../../spun-scratch/engine.ts
const read = (f) => readFileSync(f, "utf8").trim().split("\n").map((l) => JSON.parse(l).text);
const times = {
	sketch: 0,
	crowds: 0,
	learn: 0,
	fit: 0
};
function find(texts, words = 20, log = false) {
	const runs = new WordRuns();
	const spun = new SpunTexts(words);
	let t = performance.now();
	for (const x of texts) {
		runs.read(x);
		spun.add(runs);
	}
	times.sketch += performance.now() - t;
	t = performance.now();
	const crowds = spun.crowds();
	times.crowds += performance.now() - t;
	const g = new SpunGroups(texts.length);
	t = performance.now();
	for (const c of crowds) g.learn(c, (i) => texts[i]);
	times.learn += performance.now() - t;
	t = performance.now();
	for (const i of g.wanted()) g.see(i, texts[i], texts[i]);
	times.fit += performance.now() - t;
	if (log) console.log("crowds", crowds.map((c) => c.length).join(" "));
	return {
		crowds,
		groups: g.groups()
	};
}
// ../../spun-scratch/exp2.ts
const bg = read("/tmp/spun-scratch/cfi/responses.jsonl");
for (const n of [
	300,
	100,
	40,
	20
]) for (const off of [
	0,
	50,
	150
]) {
	if (off + n > 300) continue;
	const sp = read("/work/shared/cases/campaigns/spun.jsonl").slice(off, off + n);
	const { crowds, groups } = find([...bg, ...sp]);
	console.log(n, "crowds", crowds.map((c) => c.length).join(" "), "| groups", groups.map((g) => `${g.members.length} (${g.members.filter((m) => m.index >= bg.length).length} spun) slots ${g.slots} bits ${g.bits}`).join("; "));
	if (off == 0 && (n == 300 || n == 20)) console.log(groups[0]?.pattern, groups[0]?.members.slice(0, 3).map((m) => JSON.stringify(m)).join());
}
console.log(times);
export {};
