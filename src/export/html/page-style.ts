/** The written page's whole look: light and dark, screen and paper, no file but itself. */
export const PAGE_STYLE = `
:root { --serif: "Source Serif 4 Variable", "Source Serif 4", "Source Serif Pro", "Iowan Old Style", Charter, "Bitstream Charter",
    Georgia, Cambria, "Noto Serif", "DejaVu Serif", serif;
  --sans: "Source Sans 3 Variable", "Source Sans 3", "Source Sans Pro", system-ui, -apple-system, "Segoe UI", Roboto,
    "Noto Sans", "DejaVu Sans", sans-serif; color-scheme: light dark; --paper: #fbf9f4; --ink: #1d1b17; --quiet: #56514a; --dim: #6b665d; --rule: #d8d1c3;
  --wash: #f2eee5; --shared: #1f5f99; --conflict: #b02a30; --framing: #925400; --noise: #7b756b; --own: #6b3f9c; }
@media (prefers-color-scheme: dark) { :root { --paper: #17181b; --ink: #e6e2d9; --quiet: #b3aea4; --dim: #98938a;
  --rule: #36383d; --wash: #202226; --shared: #82b7e8; --conflict: #f28b82; --framing: #e3ae57; --noise: #8d8980; --own: #c3a1ee; } }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 100%/1.45 var(--sans); scroll-padding-top: 2rem; }
body { max-width: 100rem; margin: 0 auto; padding: 1.5rem; }
h1, h2, h3, h4, h5, .text, td, blockquote { font-family: var(--serif); }
h1 { margin: 0 0 .3em; font-size: 2rem; line-height: 1.15; }
h2 { margin: 1.8em 0 .6em; padding-top: .5em; border-top: 3px double var(--ink); font-size: 1.4rem; }
h3 { margin: 0; font: 600 1rem/1.4 var(--sans); }
a { color: var(--shared); text-underline-offset: .15em; }
a:focus-visible, .scroll:focus-visible { outline: 2px solid var(--shared); outline-offset: 2px; }
small, .tag, .none, .lead { color: var(--quiet); font: .8125rem/1.4 var(--sans); }
.lead { font-size: 1rem; }
.tag { display: inline-block; padding: 0 .4em; border: 1px solid var(--noise); border-radius: 2px; }
nav ul, .legend, td ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .5rem 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding: .35rem 0; }
td ul { display: block; }
.columns { display: grid; gap: 2rem; align-items: start; }
@media (min-width: 60rem) { .columns { grid-auto-flow: column; grid-auto-columns: minmax(22rem, 1fr); overflow-x: auto; } }
article { min-width: 0; }
article > header { padding: .4rem 0; border-top: 3px solid var(--ink); border-bottom: 1px solid var(--rule); }
article > header p { margin: 0; color: var(--quiet); font-size: .875rem; }
.letter { display: inline-block; min-width: 1.5em; border: 1px solid var(--ink); text-align: center; }
.text { max-width: 68ch; padding: .9rem 0 0 .9rem; font-size: 1.0625rem; line-height: 1.6; }
.block { margin: 0 0 1em; overflow-wrap: anywhere; }
.block.title { margin: .8em 0 .5em; font-size: 1.5rem; line-height: 1.2; }
.block.deck { color: var(--quiet); font-size: 1.15rem; font-style: italic; }
.block.heading { margin: 1.5em 0 .4em; font-size: 1.0625rem; }
.block.run-in { float: inline-start; margin: 0 .4em 0 0; }
.block.quote { padding-inline-start: 1.2em; font-style: italic; }
.block.only-here { margin-inline-start: -.85rem; padding-inline-start: .6rem; border-inline-start: .25rem solid var(--ink); }
.block.not-story { margin: 0; padding: .1em 0 .1em .95em;
  background: repeating-linear-gradient(-45deg, var(--noise) 0 1px, transparent 1px 4px) left / 5px 100% no-repeat;
  color: var(--dim); font: .8125rem/1.45 var(--sans); }
.block.not-story:has(+ :not(.not-story)) { margin-bottom: 1.1em; }
.missing { padding: 0 .5em; border: 1px dashed var(--noise); border-radius: 1em; color: var(--quiet);
  font: .8125rem/1.6 var(--sans); text-decoration: none; white-space: nowrap; }
.note { padding: 0 .5em; border: 1px solid var(--own); border-radius: 2px; color: var(--own); font: .8125rem/1.6 var(--sans); text-decoration: none; }
.notes { padding: 0; list-style: none; } .notes p { margin: .3em 0 1em; padding-inline-start: .8em; border-inline-start: 3px solid var(--own); white-space: pre-line; }
.fold { margin: 0 0 1em; color: var(--dim); font: .8125rem/1.45 var(--sans); }
.conflict .quote strong { text-decoration: underline double 2px var(--conflict); text-underline-offset: .16em; }
mark { background: none; color: inherit; text-decoration-line: underline; text-decoration-skip-ink: none; }
mark a { padding-block: .2rem; color: inherit; text-decoration: none; }
mark a:hover, mark a:focus { background: var(--wash); }
mark.shared { text-decoration: underline solid 1.5px var(--shared); text-underline-offset: .17em; }
/* Each kind at its own height below the words, alone or with another: lines that meet become one thick bar. */
mark.conflict { text-decoration: underline double 1.5px var(--conflict); text-underline-offset: .11em; }
mark.related { text-decoration: underline dashed 1px var(--shared); text-underline-offset: .17em; }
mark.framing { text-decoration: underline dotted 2px var(--framing); text-underline-offset: .42em; }
.text { line-height: 1.75; } .title mark.framing { text-underline-offset: .3em; }
mark.noise { color: var(--dim); text-decoration: none; }
mark.noise a { text-decoration: inherit; }
.block:not(.not-story) > mark.noise.start, .legend mark.noise { padding-inline-start: 9px;
  background: repeating-linear-gradient(-45deg, var(--noise) 0 1px, transparent 1px 4px) left .15em / 5px 1em no-repeat; }
mark.own.start::before { color: var(--own); font: 700 .62em var(--sans); vertical-align: .55em; content: "✓"; }
small.own { color: var(--own); }
:target { outline: 3px solid var(--shared); outline-offset: 2px; background: var(--wash); }
.bar { display: inline-block; padding-inline-start: .6rem; border-inline-start: .25rem solid var(--ink); }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .6rem .75rem .6rem 0; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top; }
thead th { border-bottom-color: var(--ink); font-size: .875rem; }
tbody th { width: 14rem; font-weight: 400; }
td { min-width: 12rem; line-height: 1.5; overflow-wrap: anywhere; }
.quote { margin: 0 0 .4em; }
td a { color: inherit; text-decoration-color: var(--noise); }
code { font-size: .8125rem; overflow-wrap: anywhere; }
@media print { .fold { display: none; } :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #333; --dim: #555; --wash: #fff;
    --rule: #999; --shared: #1f5f99; --conflict: #b02a30; --framing: #925400; --noise: #7b756b; --own: #6b3f9c; }
  body { padding: 0; } nav { display: none; } .columns { display: block; } article + article { margin-top: 2rem; }
  .columns.two { display: grid; grid-auto-flow: row; grid-template-columns: 1fr 1fr; gap: 1.25rem; overflow: visible; }
  .columns.two article { margin: 0; } .columns.two .text { font-size: .75rem; line-height: 1.45; }
  .columns.two .block.title { font-size: 1.1rem; } .columns.two .block.deck { font-size: .85rem; }
  .columns.two .block.heading { font-size: .8rem; } .columns.two :is(.block.not-story, .text small) { font-size: .65rem; }
  .scroll { overflow: visible; } tr, .block { break-inside: avoid; } h2, h3, h4, h5 { break-after: avoid; } }
`;

/** What the page's policy lets pass: this style by its hash and nothing else. A test says the right hash. */
export const PAGE_STYLE_HASH = 'sha256-SGRJNb9p02RVPbmRthnGgr393w+MjksS4uH2GImNhaw=';
