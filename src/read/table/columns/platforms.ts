/** What platforms call their columns: by what an export is known, and what each of its own columns is. */
import type { ColumnRole, RowReason } from "../../../model/table.ts";

export interface Platform {
  readonly name: string;
  /** Headers, or codes of headers, that an export has all of: in small letters and digits. */
  readonly has: readonly string[];
  /** Further headers of which it has one, at least. */
  readonly some?: readonly string[];
  readonly isOfImportIds?: true;
  /** What its own columns are, by these names or, as `_status`, as printed; what is not said is told as in any table. */
  readonly columns: Readonly<Record<string, ColumnRole>>;
  /** Cells by which a row is left out: of a column by name, cells in small letters; `*` is any that is not empty. */
  readonly leftOut?: readonly {
    readonly column: string;
    readonly reason: RowReason;
    /** `""`: the cell is empty. */
    readonly cells: readonly string[];
    /** All other cells instead. */
    readonly isOther?: true;
  }[];
  readonly dayOrder?: "day first" | "month first";
}

/** In the order in which they are asked. */
export const PLATFORMS: readonly Platform[] = [
  {
    name: "Qualtrics",
    has: ["status", "progress", "finished"],
    some: ["response id", "start date", "recorded date"],
    columns: {
      "response id": "id",
      "recipient last name": "personal",
      "recipient first name": "personal",
      "recipient email": "personal",
      "location latitude": "personal",
      "location longitude": "personal",
      status: "state",
      "response type": "state",
      finished: "state",
    },
    leftOut: [
      {
        column: "status",
        reason: "preview",
        cells: ["survey preview", "survey test", "offline survey preview", "1", "2", "9", "17"],
      },
      { column: "status", reason: "moderated", cells: ["spam", "8"] },
      { column: "finished", reason: "unfinished", cells: ["false", "0"] },
    ],
  },
  {
    name: "REDCap",
    has: ["record id"],
    some: [
      "redcap event name",
      "redcap survey identifier",
      "redcap repeat instrument",
      "redcap data access group",
    ],
    columns: {
      "record id": "id",
      "redcap survey identifier": "personal",
      "redcap repeat instrument": "platform",
      "redcap repeat instance": "platform",
      "redcap data access group": "platform",
    },
  },
  {
    name: "KoboToolbox",
    has: ["uuid", "submission time", "version"],
    columns: {
      _id: "id",
      _uuid: "platform",
      _submission_time: "date",
      _notes: "platform",
      _status: "platform",
      _submitted_by: "personal",
      __version__: "platform",
      _tags: "platform",
      _index: "platform",
      start: "platform",
      end: "platform",
      username: "personal",
      deviceid: "personal",
      phonenumber: "personal",
    },
  },
  {
    name: "Qualtrics (legacy)",
    has: ["response set", "ip address", "start date", "end date", "finished"],
    columns: { "response id": "id", finished: "state", status: "state", name: "personal" },
    leftOut: [
      { column: "status", reason: "preview", cells: ["1", "survey preview"] },
      { column: "finished", reason: "unfinished", cells: ["false", "0"] },
    ],
  },
  {
    name: "SurveyMonkey",
    has: ["respondent id", "collector id"],
    columns: {
      "respondent id": "id",
      "collector id": "platform",
      "first name": "personal",
      "last name": "personal",
      "custom data 1": "platform",
    },
    dayOrder: "month first",
  },
  {
    name: "Microsoft Forms",
    has: ["id", "start time", "completion time"],
    columns: { id: "id", "start time": "platform", "last modified time": "platform" },
  },
  {
    name: "LimeSurvey",
    has: ["submitdate", "lastpage", "startlanguage"],
    columns: {
      id: "id",
      submitdate: "date",
      lastpage: "platform",
      startlanguage: "platform",
      seed: "platform",
      token: "platform",
      startdate: "platform",
      datestamp: "platform",
      ipaddr: "personal",
      refurl: "platform",
    },
    leftOut: [{ column: "submitdate", reason: "unfinished", cells: [""] }],
  },
  {
    name: "regulations.gov",
    has: ["document id", "docket id", "comment"],
    columns: {
      "document id": "id",
      "tracking number": "platform",
      "document type": "state",
      "posted date": "date",
      "is withdrawn": "state",
      "restrict reason type": "state",
      "restrict reason": "platform",
      "reason withdrawn": "state",
      title: "personal",
      authors: "platform",
      comment: "text",
      category: "variable",
      subject: "variable",
      topics: "variable",
      "organization name": "organisation",
      "submitter representative": "personal",
      "representative s address": "personal",
      "representative s city state zip": "personal",
      "duplicate comments": "variable",
      "government agency": "variable",
      "attachment files": "platform",
      "content files": "platform",
      "display properties name label tooltip": "platform",
    },
    leftOut: [
      { column: "is withdrawn", reason: "withdrawn", cells: ["true", "yes", "1", "y"] },
      { column: "reason withdrawn", reason: "withdrawn", cells: [""], isOther: true },
      { column: "restrict reason type", reason: "restricted", cells: [""], isOther: true },
      {
        column: "document type",
        reason: "notSubmission",
        cells: ["public submission", "public submissions", "comment", ""],
        isOther: true,
      },
    ],
  },
  {
    name: "Polis",
    has: ["comment id", "author id", "agrees", "disagrees", "moderated", "comment body"],
    columns: {
      "comment id": "id",
      "author id": "platform",
      "comment body": "text",
      datetime: "date",
      timestamp: "platform",
      moderated: "state",
      agrees: "variable",
      disagrees: "variable",
    },
    leftOut: [{ column: "moderated", reason: "moderated", cells: ["-1"] }],
  },
  {
    name: "kouchou-ai or Talk to the City",
    has: ["comment id", "comment body"],
    columns: { "comment id": "id", "comment body": "text" },
  },
  {
    name: "Decidim",
    has: ["id"],
    some: ["body en", "body ca", "body es", "body fr", "body de", "body it", "body pt", "body fi"],
    columns: {
      id: "id",
      "published at": "date",
      state: "variable",
      url: "platform",
      "author url": "platform",
      "author id": "platform",
    },
    leftOut: [{ column: "state", reason: "withdrawn", cells: ["withdrawn"] }],
  },
  {
    name: "CONSUL",
    has: ["id", "commentable id", "body"],
    columns: {
      id: "id",
      "commentable id": "platform",
      "commentable type": "variable",
      body: "text",
      "created at": "date",
      "user id": "platform",
      ancestry: "platform",
      "hidden at": "state",
    },
    leftOut: [{ column: "hidden at", reason: "moderated", cells: [""], isOther: true }],
  },
  {
    name: "Consult",
    has: ["themefinder id"],
    columns: { "themefinder id": "id" },
  },
  {
    name: "Google Forms",
    has: ["timestamp"],
    columns: { timestamp: "date", username: "personal", score: "platform" },
  },
];
