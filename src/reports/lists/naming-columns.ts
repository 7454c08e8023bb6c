import type { Day } from '#src/domain/day.js';
import type { Column } from '#src/render/table.js';

// Columns of things that people call by code, name and alias names, and that are valid for a time.

export const codeColumn: Column<{ readonly code: string }> = {
  key: 'code',
  title: { de: 'Kürzel', en: 'Code' },
  type: 'text',
  value: (row) => row.code,
};

export const nameColumn: Column<{ readonly name: string }> = {
  key: 'name',
  title: { de: 'Name', en: 'Name' },
  type: 'text',
  value: (row) => row.name,
};

export const aliasNamesColumn: Column<{ readonly aliasNames: readonly string[] }> = {
  key: 'aliasNames',
  title: { de: 'Aliasnamen', en: 'Alias names' },
  type: 'text',
  value: (row) => row.aliasNames.join(', '),
  dispensable: true,
};

export const fromColumn: Column<{ readonly from: Day | null }> = {
  key: 'from',
  title: { de: 'Von', en: 'From' },
  type: 'day',
  value: (row) => row.from,
};

export const toColumn: Column<{ readonly to: Day | null }> = {
  key: 'to',
  title: { de: 'Bis', en: 'To' },
  type: 'day',
  value: (row) => row.to,
};
