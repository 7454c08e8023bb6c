import { gridLine, ink, mutedInk } from '../../pictures/look.js';

/** How a page looks: calm, one column of white sheets, texts with a contrast of 4.5 to 1 at least. */
export const screenStyle = `
:root { color-scheme: light; --ink: ${ink}; --muted: ${mutedInk}; --line: ${gridLine}; --link: #124a77; --ground: #f3f5f7; }
*, *::before, *::after { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; padding: 0 1rem 2rem; background: var(--ground); color: var(--ink);
  font: 400 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  overflow-wrap: anywhere; }
body > header, main, footer { max-width: 68rem; margin: 0 auto; }
a { color: var(--link); }
:focus-visible { outline: 3px solid #b45309; outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -999rem; padding: .6rem 1rem; background: #fff; }
.skip:focus { left: 1rem; top: 1rem; z-index: 1; }
.hatchings { position: absolute; }

body > header { padding: 2.2rem 0 1.2rem; }
h1 { margin: 0; font-size: 2rem; line-height: 1.2; font-weight: 650; letter-spacing: -.01em; }
.about { margin: .3rem 0 1rem; color: var(--muted); }
nav ul { display: flex; flex-wrap: wrap; gap: .3rem 1.6rem; margin: 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding: .25rem 0; }

section { margin: 0 0 1.4rem; padding: 1.4rem 1.6rem 1.5rem; background: #fff; border: 1px solid var(--line); border-radius: .6rem; }
h2 { margin: 0 0 1rem; font-size: 1.3rem; line-height: 1.3; font-weight: 650; }
h3 { margin: 1.6rem 0 .4rem; font-size: 1rem; font-weight: 600; }
.lead { margin: 0 0 1rem; max-width: 50rem; }
.note, .empty { margin: .5rem 0 0; max-width: 50rem; color: var(--muted); font-size: .875rem; }
footer { padding: .4rem 0; color: var(--muted); font-size: .875rem; }
footer p { margin: 0 0 .3rem; }

.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(11.4rem, 1fr)); gap: .8rem; margin: 0 0 1.6rem; }
.card { padding: .75rem .8rem .85rem; border: 1px solid var(--line); border-left: .3rem solid #17507d; border-radius: .4rem; }
.card dt { color: var(--muted); font-size: .9375rem; }
.card dt a { color: inherit; text-underline-offset: .2em; }
.card dd { margin: 0; color: var(--muted); font-size: .875rem; font-variant-numeric: tabular-nums; }
.card dd.value { margin: .1rem 0 .2rem; color: var(--ink); font-size: 1.2rem; line-height: 1.35; font-weight: 650; white-space: nowrap; }
.card.tone-error { border-left-color: #a3211b; }
.card.tone-error dd.value { color: #95190f; }
.card.tone-question { border-left-color: #b0791b; }

.figures { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.6rem 2.4rem; align-items: start; }
figure { margin: 0; min-width: 0; }
figcaption { margin: 0 0 .4rem; font-weight: 600; }
.legend { display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; margin: 0 0 .6rem; padding: 0; list-style: none; color: var(--muted); font-size: .875rem; }
.sample { margin-right: .45rem; vertical-align: -.05em; }
.picture { display: block; width: 100%; height: auto; }
.picture text { font-family: inherit; }
.narrow { display: none; }

details { margin-top: .6rem; }
.figures + details { margin-top: 1.2rem; }
summary { width: fit-content; padding: .15rem 0; color: var(--link); cursor: pointer; }
.frame { position: relative; margin-top: .5rem; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.35; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: .36rem .8rem .36rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; unicode-bidi: isolate; overflow-wrap: break-word; max-width: 26rem; }
th:last-child, td:last-child { padding-right: .4rem; }
thead th { border-bottom: 2px solid #9aa7b3; color: var(--muted); font-weight: 600; vertical-align: bottom; }
tbody th { min-width: 8.5rem; max-width: 17rem; font-weight: 500; }
tfoot th, tfoot td { border-top: 2px solid #9aa7b3; border-bottom: 0; font-weight: 650; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
td.number { white-space: nowrap; }
td.tone-error { background: #fdeceb; color: #8a140c; font-weight: 650; }
td.tone-question { background: #fff5da; color: #5f4708; font-weight: 650; }
td.bar { min-width: 9rem; width: 24%; }
svg.bar { display: block; width: 100%; height: .8rem; margin-top: .28rem; overflow: visible; }
.faint { color: var(--muted); }
.total { font-weight: 650; }
.part th { padding-left: 1rem; }
.long { margin: 0; }
.long p { margin: .3rem 0 0; white-space: pre-wrap; }

@media (min-width: 62rem) {
  .figures.of-2 { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
@media (max-width: 46rem) {
  body { padding: 0 .5rem 1rem; }
  body > header { padding: 1.4rem .5rem 1rem; }
  h1 { font-size: 1.6rem; }
  section { padding: 1.1rem .8rem 1.2rem; }
  .cards { gap: .6rem; }
  .wide { display: none; }
  .narrow { display: block; max-width: 30rem; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
`;
