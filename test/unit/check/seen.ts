/** Documents as a check sees them: read, split and tagged as a run does it. */
import type { DocumentSeen } from "#src/model/check.ts";
import { type StageOptions, stages, textDocument } from "../../golden/stages.ts";

export function seen(text: string, options: StageOptions = {}): DocumentSeen {
  const { document, marks, result, responses } = stages(textDocument(text), options);
  return { document, split: result, responses, pageOf: marks.pageOf };
}
