/** A comment of regulations.gov as its server hands it out, as the same comment stands in an export. */
import type { RowReason } from "../../../model/table.ts";
import { resourceFields } from "./json-api.ts";

type Fields = Readonly<Record<string, unknown>>;

export type RegulationsRecord = { readonly record: object } | { readonly leftOut: RowReason };

/** What is kept beside text, sender and day: under the names that the columns of an export have. */
const VARIABLES: Readonly<Record<string, string>> = {
  agencyId: "Agency ID",
  docketId: "Docket ID",
  receiveDate: "Received Date",
  duplicateComments: "Duplicate Comments",
  stateProvinceRegion: "State/Province",
  country: "Country",
  govAgencyType: "Government Agency Type",
  category: "Category",
  subtype: "Document Subtype",
  subject: "Subject",
};

/** @returns null where the object is none of theirs */
export function regulationsRecord(value: object): RegulationsRecord | null {
  const fields = resourceFields(value);
  if (fields === null || !("docketId" in fields || "trackingNbr" in fields || "docketType" in fields))
    return null;
  const { type, documentType, withdrawn, reasonWithdrawn, restrictReasonType } = fields;
  if (type === "dockets" || type === "documents" || isOther(documentType))
    return { leftOut: "notSubmission" };
  if (withdrawn === true || isFilled(reasonWithdrawn)) return { leftOut: "withdrawn" };
  if (isFilled(restrictReasonType)) return { leftOut: "restricted" };
  if (!("comment" in fields)) return { record: beside(fields) };
  return { record: { ...beside(fields), text: fields.comment } };
}

function beside(fields: Fields): object {
  const name = [fields.firstName, fields.lastName].filter(isFilled).join(" ").trim();
  const organisation = [fields.organization, fields.govAgency].find(isFilled);
  const variables = Object.entries(VARIABLES).flatMap(([key, column]) =>
    fields[key] === undefined || fields[key] === null ? [] : [[column, fields[key]] as const],
  );
  return {
    // A category says who wrote, and not on what.
    topics: [],
    ...(fields.id === undefined ? {} : { id: fields.id }),
    ...(name === "" ? {} : { name }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(isFilled(fields.postedDate) ? { "Posted Date": fields.postedDate } : {}),
    ...Object.fromEntries(variables),
  };
}

const isFilled = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

const isOther = (type: unknown): boolean =>
  isFilled(type) && !/^(?:public submissions?|comment)$/i.test(type.trim());
