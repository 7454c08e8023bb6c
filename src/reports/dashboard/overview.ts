import type { Finding } from '#src/domain/findings/finding.js';
import type { Words } from '#src/messages/phrase.js';
import { dashboardNotes, dashboardPictures, dashboardSections } from '#src/messages/report/dashboard.js';
import { pageTable, type Block, type Figure, type Section } from '#src/render/page.js';
import type { OverviewRows } from '../overview/rows.js';
import { potTable, trackTable } from '../overview/tables.js';
import { barFigure } from './bars.js';
import { keyFigureCards } from './key-figures.js';
import { tellingColumns } from './telling.js';

interface Of {
  readonly title: Words;
  readonly rows: OverviewRows;
  readonly findings: readonly Finding[];
}

/** The figures that stand out, and what programmes and tracks have made of their money. */
export function overviewSection({ title, rows, findings }: Of): Section {
  const { programmes, tracks } = rows;
  const figures: readonly Figure[] = [
    barFigure(
      dashboardPictures.programmes,
      programmes.map((row) => ({ row, name: row.pot, wholeCents: row.budgetCents })),
      pageTable(tellingColumns(potTable({ title, rows: programmes }))),
    ),
    barFigure(
      dashboardPictures.tracks,
      tracks.map((row) => ({ row, name: row.trackName, wholeCents: row.allocatedCents })),
      pageTable(tellingColumns(trackTable({ title, rows: tracks }))),
    ),
  ];
  const nothing: Block = { kind: 'sentence', text: (lang) => dashboardNotes.nothing[lang], tone: null };
  return {
    name: 'overview',
    title: dashboardSections.overview,
    blocks: [
      { kind: 'cards', cards: keyFigureCards(programmes, findings) },
      programmes.length === 0
        ? nothing
        : { kind: 'figures', figures: tracks.length === 0 ? figures.slice(0, 1) : figures },
    ],
  };
}
