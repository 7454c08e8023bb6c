/** On paper everything is there: what is folded is open, what scrolls is whole, and the links are left out. */
export const printStyle = `
@page { size: A4 landscape; margin: 13mm 13mm 14mm; }
@media print {
  html { font-size: 9.5pt; }
  body { padding: 0; background: #fff; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body > header, main, footer { max-width: none; }
  body > header { padding: 0 0 .5rem; }
  .about { margin-bottom: 0; }
  nav, .skip { display: none; }
  h2 { margin-bottom: .5rem; break-after: avoid; }
  h3 { margin-top: .8rem; break-after: avoid; }
  section { margin-bottom: .8rem; padding: .5rem 0 0; border: 0; border-top: 1px solid #9aa7b3; border-radius: 0; }
  #outflow, #areas { break-before: page; }
  a { color: inherit; text-decoration: none; }
  .wide { display: block; }
  .narrow { display: none; }
  .cards { grid-template-columns: repeat(5, 1fr); margin-bottom: .8rem; }
  .card, p { break-inside: avoid; }
  .figures.of-2 { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  figure, .picture, details { break-inside: avoid; }
  .picture { max-height: 108mm; }
  .picture.tall { max-height: 165mm; }
  .picture.curves { max-height: 105mm; }
  .frame { overflow: visible; }
  .lead, .note, .empty { max-width: none; }
  table { font-size: 8.2pt; }
  th, td { padding: .18rem .5rem .18rem 0; }
  tbody th { max-width: 24rem; }
  thead { display: table-header-group; break-after: avoid; }
  tfoot { display: table-row-group; }
  tr { break-inside: avoid; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  summary { color: inherit; font-weight: 600; list-style: none; break-after: avoid; }
  .long summary { font-weight: inherit; }
}
`;
