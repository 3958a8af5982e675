/** The looks of a report, on a screen and on paper. Fixed to the letter: the page allows this one sheet by its hash and nothing else. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #fcfaf5; --ink: #2a2823; --soft: #655f54; --line: #d9d2c3; --gap: #ebe5d8;
  --mark: #2c6a68; --open: #fcfaf5; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1b1c1b; --ink: #e4dfd4; --soft: #aaa394; --line: #3d3b36; --gap: #2a2a27; --mark: #86c2bb;
    --open: #1b1c1b; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 3rem 1.5rem 4rem; max-width: 50rem; background: var(--paper); color: var(--ink);
  font: 1.02rem/1.55 Georgia, 'Iowan Old Style', 'Liberation Serif', serif; }
h1 { font-size: 1.9rem; font-weight: normal; margin: 0; }
h2 { font-size: 1.3rem; font-weight: normal; margin: 2.6rem 0 .8rem; padding-bottom: .3rem;
  border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; font-weight: normal; margin: 1.1rem 0 .3rem; }
p { margin: 0 0 .6rem; overflow-wrap: anywhere; }
.about { color: var(--soft); margin: .2rem 0 1rem; }
.lead { max-width: 42rem; }
.faint, figcaption, caption, .more, dt, footer, .tick, .end { color: var(--soft); fill: var(--soft); }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem 1.5rem; margin: 1.4rem 0 0;
  padding: .9rem 1.1rem; border: 1px solid var(--line); border-radius: .5rem; }
.facts dt { font-size: .86rem; }
.facts dd { margin: 0; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1.2rem 2rem; }
figure { margin: 0; min-width: 0; }
figure.wide { grid-column: 1 / -1; }
figure h3 { margin: 0 0 .1rem; }
figure h3::first-letter { text-transform: uppercase; }
svg { display: block; width: 100%; height: auto; }
svg text { font: 10.5px system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif; }
svg text.tick { font-size: 9.5px; }
.rule { stroke: var(--line); stroke-width: .8; }
.gap { fill: var(--gap); }
.line { fill: none; stroke: var(--mark); stroke-width: 1.6; stroke-linejoin: round; stroke-linecap: round; }
.dot { fill: var(--mark); }
.day { fill: var(--mark); fill-opacity: .55; }
.bar { fill: var(--mark); stroke: var(--mark); stroke-width: .8; }
.bar.open { fill: var(--open); }
figcaption { font-size: .86rem; line-height: 1.4; margin-top: .2rem; }
ul { margin: 0 0 .6rem; padding-left: 1.2rem; }
li { margin-bottom: .35rem; overflow-wrap: anywhere; }
.more { display: block; font-size: .9rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .93rem; }
caption { text-align: left; padding-bottom: .4rem; }
th, td { font-weight: normal; text-align: left; padding: .3rem .8rem .3rem 0; vertical-align: top;
  border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); font-size: .86rem; vertical-align: bottom; }
td { font-variant-numeric: tabular-nums; white-space: nowrap; }
tbody th { overflow-wrap: anywhere; }
.notes { columns: 2 17rem; column-gap: 2rem; margin: 0; }
.notes div { break-inside: avoid; margin-bottom: .6rem; }
.notes dt { font-size: .86rem; }
.notes dd { margin: 0; overflow-wrap: anywhere; }
article { border-left: 2px solid var(--line); padding-left: 1rem; margin-bottom: 1.2rem; }
article h3 { color: var(--soft); margin-top: 0; }
.own { white-space: pre-wrap; }
footer { margin-top: 3rem; padding-top: .6rem; border-top: 1px solid var(--line); font-size: .86rem; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #3f3f3f; --line: #b5b5b5; --gap: #e4e4e4; --mark: #000;
    --open: #fff; }
  @page { margin: 12mm 15mm; }
  html { font-size: 9pt; }
  body { padding: 0; max-width: none; font-size: 1rem; line-height: 1.36; }
  h1 { font-size: 1.8rem; }
  h3 { margin-top: .6rem; }
  h2 { margin: 4mm 0 1.3mm; padding-bottom: .5mm; }
  p, li { margin-bottom: .8mm; }
  h1, h2, h3, caption, thead { break-after: avoid; }
  .charts { grid-template-columns: 1fr 1fr; gap: 2mm 7mm; }
  .facts { grid-template-columns: repeat(4, auto); gap: 1mm 5mm; margin-top: 3mm; padding: 2mm 3mm; }
  figure, tr, li, .facts, .notes div { break-inside: avoid; }
  .group, article { break-inside: auto; }
  .scroll { overflow: visible; }
  .notes { columns: 3; column-gap: 6mm; }
  .notes div { margin-bottom: 1mm; }
  .lead { max-width: none; }
  th, td { padding-top: .45mm; padding-bottom: .45mm; }
  p, .own { orphans: 3; widows: 3; }
  footer { margin-top: 4mm; }
}
`;

/** The SHA-256 of STYLE in base64; a test keeps the two together. */
export const STYLE_HASH = 'w5kSl5F83pIi6DhZpfKax6WMQ7w3kZx3MARQKB97roc=';
