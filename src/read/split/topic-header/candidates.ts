/** Lines that may be a header or an attribution, before it is decided which are. */

export interface AttributionCandidate {
  /** First content line that holds a part of it; the line after its last. */
  readonly from: number;
  readonly to: number;
  /** Characters of line `from` that belong to the body before it; 0 where the attribution has its own line. */
  readonly offset: number;
  readonly text: string;
  /** Natural log of how much likelier these lines close a response than belong to its body. */
  readonly score: number;
}

export interface HeaderCandidate {
  /** First content line of the header, and the one after its last. */
  readonly from: number;
  readonly to: number;
  /** It has one topic only. */
  readonly isSingle: boolean;
  /** Natural log of how much likelier these lines are a header than a part of a body. */
  readonly score: number;
  /** The attribution below the topics, where it is read as a part of the header. */
  readonly name?: AttributionCandidate;
}
