/** A report as one HTML file: nothing from outside, no script, everything escaped, and only its own sheet of looks allowed. */
import { barsSvg } from './bars.js';
import { chartSvg } from './chart.js';
import { line, paragraphsOf } from './escape.js';
import type { Page, Piece, Section } from './page.js';
import { STYLE, STYLE_HASH } from './style.js';

const CSP = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** The file. */
export function reportHtml(page: Page): string {
  const facts = page.facts.map(([name, fact]) => `<div><dt>${line(name)}</dt><dd>${line(fact)}</dd></div>`);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CSP}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${line(page.windowTitle)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${line(page.title)}</h1>
<p class="about">${page.about.map(line).join(' <span aria-hidden="true">·</span> ')}</p>
<p class="lead">${line(page.lead)}</p>
${facts.length === 0 ? '' : `<dl class="facts">${facts.join('')}</dl>\n`}</header>
<main>
${page.sections.map(sectionHtml).join('\n')}
</main>
<footer><p>${line(page.foot)}</p></footer>
</body>
</html>
`;
}

function sectionHtml({ id, title, pieces }: Section): string {
  return `<section id="${id}" aria-labelledby="${id}-h">
<h2 id="${id}-h">${line(title)}</h2>
${pieces.map(pieceHtml).join('\n')}
</section>`;
}

function pieceHtml(piece: Piece): string {
  switch (piece.kind) {
    case 'text':
      return `<p${piece.look === 'faint' ? ' class="faint"' : ''}>${line(piece.text)}</p>`;
    case 'list':
      return listHtml(piece);
    case 'charts':
      return `<div class="charts">${piece.charts
        .map((chart) =>
          figure(chart.days === undefined ? '' : 'wide', chart.name, chartSvg(chart), chart.said, chart.id),
        )
        .join('\n')}</div>`;
    case 'bars':
      return figure('wide', piece.bars.name, barsSvg(piece.bars), piece.bars.said, piece.bars.id);
    case 'table':
      return tableHtml(piece);
    case 'words':
      return `<article><h3>${line(piece.about)}</h3>${paragraphsOf(piece.text)
        .map((paragraph) => `<p class="own" dir="auto">${paragraph}</p>`)
        .join('\n')}</article>`;
    case 'notes':
      return `<dl class="notes">${piece.notes
        .map(({ about, text }) => `<div><dt>${line(about)}</dt><dd dir="auto">${line(text)}</dd></div>`)
        .join('\n')}</dl>`;
  }
}

function figure(look: string, name: string, svg: string, said: readonly string[], id: string): string {
  return `<figure${look === '' ? '' : ` class="${look}"`}><h3 id="${id}-h">${line(name)}</h3>${svg}<figcaption>${line(said.join(' '))}</figcaption></figure>`;
}

function listHtml({ heading, items }: Extract<Piece, { kind: 'list' }>): string {
  const rows = items.map(
    ({ text, more = [] }) =>
      `<li><span dir="auto">${line(text)}</span>${more.map((words) => `<span class="more" dir="auto">${line(words)}</span>`).join('')}</li>`,
  );
  return `<div class="group">${heading === undefined ? '' : `<h3>${line(heading)}</h3>`}<ul>${rows.join('\n')}</ul></div>`;
}

function tableHtml({ caption, head, rows }: Extract<Piece, { kind: 'table' }>): string {
  const cells = (row: readonly string[]): string =>
    row
      .map((cell, index) => (index === 0 ? `<th scope="row" dir="auto">${line(cell)}</th>` : `<td>${line(cell)}</td>`))
      .join('');
  return `<div class="scroll" role="region" aria-label="${line(caption)}" tabindex="0"><table><caption>${line(caption)}</caption><thead><tr>${head
    .map((cell) => `<th scope="col">${line(cell)}</th>`)
    .join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}</tbody></table></div>`;
}
