/** The style sheet of the review page: text and question side by side, one below the other where it is narrow. */
export const REVIEW_STYLE = `
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #ffffff; --soft: #f2f2f0; --line: #767676; --go: #1d4f91; --on: #ffffff; --mark: #ffe58a; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #16181b; --soft: #24272b; --line: #9a9a9a; --go: #9cc4ff; --on: #101214; --mark: #6b5200; } }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 1.0625rem/1.5 system-ui, sans-serif; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: end; padding: .75rem 1rem; border-bottom: 1px solid var(--line); }
h1 { font-size: 1.125rem; margin: 0; flex: 1 1 14rem; }
h2 { font-size: 1.25rem; margin: 0 0 .25rem; }
h2:focus { outline: none; }
.status { flex: 1 1 16rem; font-size: .9375rem; }
.status progress { width: 100%; accent-color: var(--go); }
label.field { display: block; font-size: .9375rem; }
input[type=text], textarea { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: .25rem; padding: .25rem .5rem; width: 100%; }
#work { display: grid; grid-template-columns: minmax(0, 3fr) minmax(20rem, 2fr); gap: 1.5rem; padding: 1rem; max-width: 80rem; margin: 0 auto; }
#reading { max-height: calc(100vh - 9rem); overflow: auto; }
#text { white-space: pre-wrap; overflow-wrap: anywhere; max-width: 42rem; margin: 0; }
#id { font-size: .9375rem; margin: 0 0 .5rem; font-weight: normal; }
mark { background: var(--mark); color: inherit; padding: 0 .1em; border-bottom: 2px solid currentColor; }
.answers { display: flex; flex-wrap: wrap; gap: .5rem; margin: .75rem 0; }
button { font: inherit; color: var(--go); background: var(--paper); border: 2px solid var(--go); border-radius: .375rem; padding: .5rem .9rem; min-height: 2.75rem; cursor: pointer; }
button[aria-pressed=true], button.save { color: var(--on); background: var(--go); }
button:disabled { opacity: .5; cursor: default; }
:focus-visible { outline: 3px solid var(--go); outline-offset: 2px; }
kbd { font: .8125rem/1 ui-monospace, monospace; border: 1px solid currentColor; border-radius: .2rem; padding: .1rem .3rem; margin-right: .4rem; }
#others { list-style: none; margin: .5rem 0; padding: 0; }
#others label { display: flex; align-items: center; gap: .5rem; padding: .3rem 0; min-height: 2rem; }
#others input { width: 1.15rem; height: 1.15rem; accent-color: var(--go); flex: none; }
.small { font-size: .9375rem; }
.warning { border-left: 4px solid var(--go); padding-left: .75rem; }
.ended { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
@media (max-width: 50rem) {
  #work { grid-template-columns: minmax(0, 1fr); gap: .75rem; padding-bottom: 2rem; }
  #reading { max-height: 45vh; border-bottom: 1px solid var(--line); }
  kbd { display: none; }
}
@media print {
  :root { --ink: #000; --paper: #fff; --line: #555; --mark: #fff; color-scheme: light; }
  header .who, .answers, button, #note-field, .keys { display: none !important; }
  #reading { max-height: none; overflow: visible; }
}
`;
