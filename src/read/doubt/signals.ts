/** Every signal, in the order in which they are told. */

import type { Signal } from "./signal.ts";
import { attributionsUnlike } from "./signals/attributions-unlike.ts";
import { columnsApart } from "./signals/columns-apart.ts";
import { framesRepeated } from "./signals/frames-repeated.ts";
import { headersAlike } from "./signals/headers-alike.ts";
import { headersAllOne } from "./signals/headers-all-one.ts";
import { headersInFront } from "./signals/headers-in-front.ts";
import { headersInTexts } from "./signals/headers-in-texts.ts";
import { headersMisplaced } from "./signals/headers-misplaced.ts";
import { letters } from "./signals/letters.ts";
import { linesApart } from "./signals/lines-apart.ts";
import { namesAtEdges } from "./signals/names-at-edges.ts";
import { namesInside } from "./signals/names-inside.ts";
import { namesNotAsPrinted } from "./signals/names-not-as-printed.ts";
import { namesRepeated } from "./signals/names-repeated.ts";
import { numbersFar } from "./signals/numbers-far.ts";
import { otherSeparators } from "./signals/other-separators.ts";
import { partsJoined } from "./signals/parts-joined.ts";
import { partsMissing } from "./signals/parts-missing.ts";
import { proseInHeaders } from "./signals/prose-in-headers.ts";
import { quotations } from "./signals/quotations.ts";
import { quotedInside } from "./signals/quoted-inside.ts";
import { recordsInText } from "./signals/records-in-text.ts";
import { signatories } from "./signals/signatories.ts";
import { signedInFront } from "./signals/signed-in-front.ts";
import { speakers } from "./signals/speakers.ts";
import { textOutside } from "./signals/text-outside.ts";
import { textsCut } from "./signals/texts-cut.ts";
import { textsOfNames } from "./signals/texts-of-names.ts";
import { tinyTexts } from "./signals/tiny-texts.ts";
import { uneven } from "./signals/uneven.ts";
import { unsigned } from "./signals/unsigned.ts";
import { wishesBesideText } from "./signals/wishes-beside-text.ts";
import { wishesInHeaders } from "./signals/wishes-in-headers.ts";
import { wishesInTexts } from "./signals/wishes-in-texts.ts";

export const SIGNALS: readonly Signal[] = [
  attributionsUnlike,
  columnsApart,
  framesRepeated,
  headersAlike,
  headersAllOne,
  headersInFront,
  headersInTexts,
  headersMisplaced,
  letters,
  linesApart,
  namesAtEdges,
  namesInside,
  namesNotAsPrinted,
  namesRepeated,
  numbersFar,
  otherSeparators,
  partsJoined,
  partsMissing,
  proseInHeaders,
  quotations,
  quotedInside,
  recordsInText,
  signatories,
  signedInFront,
  speakers,
  textOutside,
  textsCut,
  textsOfNames,
  tinyTexts,
  uneven,
  unsigned,
  wishesBesideText,
  wishesInHeaders,
  wishesInTexts,
];

/** Those that see something in a single text; the others compare the responses of a document with one another. */
export const SIGNALS_OF_ONE: readonly Signal[] = [
  columnsApart,
  headersInTexts,
  namesInside,
  numbersFar,
  otherSeparators,
  recordsInText,
  signatories,
  speakers,
  wishesInTexts,
];
