/** The UK's numbering plan: which digits are a telephone number that a person or an organisation can have. */

/** By their first three digits, the last two: `"012": "00 02-04"` is 01200, 01202, 01203, 01204. */
const FIVE_DIGIT_CODES = {
  "012": "00 02 04-09 23-29 33-37 39 41-46 48-50 52-64 67-71 73-80 82-99",
  "013": "00-09 20 22-30 32-35 37 39-44 46-50 52-64 66-69 71-73 75-77 79-84 86-89 92 94 95 97 98",
  "014": "00 03-09 20 22-25 27-40 42-46 49-58 60-67 69-85 87-97 99",
  "015": "01-03 05-09 20 22 24-31 34-36 38-40 42-50 53-73 75-84 86 88 90-95 97-99",
  "016": "00 03 04 06 08 09 20-26 28-39 41-44 46 47 50-56 59 61 63-78 80 81 83-92 94 95 97 98",
  "017": "00 02 04 06-09 20-30 32 33 36-38 40 43-54 56-61 63-73 75-80 82 84-90 92-99",
  "018": "03 05-09 21-25 27-30 32-35 37 38 40-45 47 48 51 52 54-59 62-66 69-80 82-90 92 95 96 99",
  "019": "00 02-05 08 09 20 22-26 28 29 31-35 37-39 42-55 57 59 62-64 67-72 74 75 77 78 80-89 92-95 97",
} as const;

/** Areas in which some numbers have five digits after the code, four around Brampton (01697). */
const SHORT_NUMBERS =
  "01204 01208 01254 01276 01297 01298 01363 01364 01384 01386 01404 01420 01460 01461 01480 01488 01524 " +
  "01527 01562 01566 01606 01629 01635 01647 01659 01695 01697 01726 01744 01750 01768 01827 01837 01884 " +
  "01900 01905 01935 01946 01949 01963 01995";

const AREAS = new Set(Object.entries(FIVE_DIGIT_CODES).flatMap(([start, list]) => codes(start, list)));
const SHORT_AREAS = new Set(SHORT_NUMBERS.split(" "));

/** All but the areas above: cities (01, 02), 03, mobile and personal numbers (07), free and shared cost (08). */
const OTHER =
  /^(?:01(?:1[3-8]|[2-6]1|91)[0-9]{7}|02(?:0[013478]|3[0189]|4[017]|8[0-46-9]|9[0-2])[0-9]{7}|03[0347][0-9]{8}|07[0-9]{9}|08(?:0[08]|4[2-5]|7[0-3])[0-9]{7}|0800[0-9]{6})$/;

/**
 * Premium rate (09), short codes (`111`, `0800 1111`) and corporate networks (05) are no one's number.
 *
 * @param digits - with the leading 0, nothing between them
 * @see Ofcom, National Telephone Numbering Plan and its list of area codes; 01632 is for drama alone
 */
export function inNumberingPlan(digits: string): boolean {
  if (OTHER.test(digits)) return true;
  const area = digits.slice(0, 5);
  return (digits.length === 11 && AREAS.has(area)) || (digits.length === 10 && SHORT_AREAS.has(area));
}

function codes(start: string, list: string): readonly string[] {
  return list.split(" ").flatMap((range) => {
    const [first, last = first] = range.split("-").map(Number);
    return Array.from(
      { length: last! - first! + 1 },
      (_, step) => start + String(first! + step).padStart(2, "0"),
    );
  });
}
