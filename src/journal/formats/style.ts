/** The looks of the HTML export. Fixed to the letter: the page allows this one sheet by its hash and nothing else. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #fdfcf9; --ink: #26241f; --soft: #6d675c; --line: #ddd7ca; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1c1b19; --ink: #e6e1d6; --soft: #a39c8e; --line: #3a3732; }
}
body { margin: 0 auto; padding: 3rem 1.25rem; max-width: 38rem; background: var(--paper); color: var(--ink);
  font: 1.06rem/1.6 Georgia, 'Iowan Old Style', 'Times New Roman', serif; }
h1 { font-size: 1.7rem; font-weight: normal; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; font-weight: normal; margin: 3rem 0 1rem; padding-bottom: .3rem;
  border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; font-weight: normal; color: var(--soft); margin: 1.8rem 0 .4rem; }
p { margin: 0 0 .9rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.about, .feelings, .tags { color: var(--soft); font-size: .95rem; }
.feelings, .tags { margin-bottom: .4rem; }
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #999; }
  @page { margin: 2cm; }
  body { padding: 0; max-width: none; font-size: 11pt; }
  h2, h3, .feelings { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  section + section { break-before: auto; }
  header { break-after: page; }
}
`;

/** The SHA-256 of STYLE in base64; a test keeps the two together. */
export const STYLE_HASH = 'xGGcYBmsr6V4A3oqLYsri5Hwft6xhWaOQLDxscds+nc=';
