/** Words that a full stop follows without ending the sentence. */
import { wordList } from "../../text/word-list.ts";

/** Whatever follows, capitals as written. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  wordList(`
    Mr Mrs Ms Mx Dr Drs Prof Revd Rev Fr Sr Jr St Ste Mt Ft Hon Rt Cllr Cllrs Gen Col Maj Capt Cpt Lt Sgt Cpl
    Messrs Mme Mlle Supt Insp Gov Sen Rep Pres Dept Govt Rd Ave Blvd Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec
    vs approx ca cf esp incl viz eg ie al resp
  `),
);

/** Only where a number follows: `No. 10`, `pp. 3`. */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  wordList(
    "No Nos no nos Fig Figs fig figs Art Arts Sec sec Ch ch Vol vol Para Paras para paras p pp Ref ref Ext ext Reg Regs",
  ),
);
