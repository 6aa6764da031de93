/** Reads a layout file: how the documents of one publisher are laid out, as a user says it. */
import type { LayoutForm } from "../../model/layout-form.ts";
import { UserError } from "../../model/user-error.ts";
import { withoutByteOrderMark } from "../../text/byte-order-mark.ts";
import { readYaml } from "../../text/yaml/file.ts";
import { layoutForm, layoutSchema } from "./layout-schema.ts";
import { readTextFile } from "./read-project.ts";

export interface LayoutFileRead {
  readonly form: LayoutForm;
  /** As it stands in the file. */
  readonly text: string;
}

/** @throws UserError with every problem of the file */
export async function readLayoutFile(path: string, cwd: string): Promise<LayoutFileRead> {
  const text = await readTextFile(path, cwd, "layout-file", "a layout file");
  const { value, problems } = readYaml(withoutByteOrderMark(text), path, layoutSchema, "layout-file");
  if (value === null) throw new UserError(problems);
  return { form: layoutForm(value), text };
}
